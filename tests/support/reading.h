// Reads and checks texts for tests, and writes what was read in a line that can be
// compared and understood when it differs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check.h"
#include "document/document.h"

namespace gouji {

// The built-in forms, loaded once.
const FormSet& builtin_forms();
const Form& builtin_form(std::string_view id);
// The file of one, as JSON.
std::string form_source(const std::string& id);
const Checker& checker(Language language = Language::kChinese);

Report read_text(std::u16string_view text);
Result check_text(std::u16string_view text);

// One row's cells: "7 0 _ ? ! 5~" is 7, 0, blank, lost, unreadable, and 5 in an assumed
// column. For a row that is not in the form: "no such row".
std::string row_of(const Report& report, std::string_view table, std::string_view row);
// All cells of a table, a row after the other, with " | " between.
std::string cells_of(const Report& report, std::string_view table);
// The reverse of row_of(), for every row of a table; spans are one unit each, in order.
void fill(Report& report, int table, const std::vector<std::string>& rows);
// A report whose tables are there, by a form, with every cell lost.
Report empty_report(const Form& form);

std::string quote(std::u16string_view text, SourceSpan span);

// "requests.balance natural", "review.total direct": what failed, in the order of checks.
std::vector<std::string> failed_relations(const Form& form, const Checked& checked);
// The verdict of one check, with its reason: "pass", "fail", "undecided blank_cells"; "none"
// where there is no such check. Place: a row id, a column id, or nothing.
std::string verdict_of(const Form& form, const Checked& checked, std::string_view rule,
                       std::string_view table, std::string_view place = {});
// "rule" or "rule severity" of every finding, in order.
std::vector<std::string> rules_found(const Checked& checked);
// A finding by its place in the list, or the first of a rule; an empty one where there is none,
// so that a test fails and does not crash.
const Finding& finding_at(const Checked& checked, size_t index);
const Finding& finding_of(const Checked& checked, std::string_view rule);

}  // namespace gouji
