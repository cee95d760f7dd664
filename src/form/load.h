// Forms from JSON. The format is that of form_2021.json beside this file:
//   id, years {from, to}, sections, tables {id: {columns, blocks, relations, ...}}
//   "extends": id of another form; this one is then an RFC 7396 merge patch of it.
// A term of a relation is a row id, a column id, or the part of row ids before a dot
// ("refused" is every row "refused.…").
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "form/form.h"

namespace gouji {

struct LoadedForms {
    std::vector<Form> forms;
    std::string error;  // empty, or a sentence that says which form is wrong and how
};

// The forms that are built in, oldest first. They are kept as MessagePack, so that what needs
// no others, the WebAssembly module, holds no reader of JSON text.
std::vector<Form> load_builtin_forms();

// Forms from JSON text. They may extend one another in any order; of two with the same id the
// later takes the place of the earlier. Any bytes will do: what is no form gives an error.
LoadedForms load_forms(const std::vector<std::string_view>& sources);

// The same behind the built-in ones, which they may extend or take the place of.
LoadedForms load_beside_builtin_forms(const std::vector<std::string_view>& sources);

// A JSON array of the forms, with what they extend filled in.
std::string forms_to_json(const std::vector<Form>& forms);

}  // namespace gouji
