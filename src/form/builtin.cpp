#include "form/builtin.h"

#include <iterator>

#include "embedded.h"
#include "form/packed.h"

namespace gouji {

std::vector<Form> load_builtin_forms() { return unpack(embedded::forms); }

std::string_view builtin_forms_json() { return embedded::forms_json; }

LoadedForms load_beside_builtin_forms(const std::vector<std::string_view>& sources) {
    return load_forms(sources,
                      {std::begin(embedded::form_sources), std::end(embedded::form_sources)});
}

}  // namespace gouji
