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

// Forms from JSON text. They may extend one another in any order; of two with the same id the
// later takes the place of the earlier. Any bytes will do: what is no form gives an error, which
// counts `sources` alone. Those of `behind`, which come before them, are known to be forms.
LoadedForms load_forms(const std::vector<std::string_view>& sources,
                       const std::vector<std::string_view>& behind = {});

// A JSON array of forms that do load, for those who set tables from them: with what they extend
// filled in, and without what is about prose.
std::string forms_to_json(const std::vector<std::string_view>& sources);

}  // namespace gouji
