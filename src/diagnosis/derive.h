// Deductive values: what a cell without a figure must hold, because the rest of its table
// leaves one value alone.
#pragma once

#include <optional>
#include <vector>

#include "check/relation_system.h"
#include "diagnosis/diagnose.h"

namespace gouji {

// By Table::cell(); empty where nothing of the table is derived.
using DerivedCells = std::vector<std::optional<Decimal>>;

// What follows for the cells that are not read: all values >= 0 of theirs but one contradict
// the relations. A figure whose cell is `suspect`, or whose column is assumed, is taken for
// unknown. Nothing follows where the relations leave some cell no value at all.
DerivedCells derive(const RelationSystem& system, const std::vector<Cell>& cells,
                    const std::vector<bool>& suspect);

// The same for every table of a report, in the form's order. A diagnosis makes what it would
// change suspect, and where it is not certain all figures of the relations it explains; a
// count below 0 or not whole is suspect as well. That a blank is 0 is not said.
std::vector<DerivedCells> derive(const Report& report, const Checked& checked,
                                 const std::vector<Diagnosis>& diagnoses);

}  // namespace gouji
