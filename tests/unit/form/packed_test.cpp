#include "form/packed.h"

#include <gtest/gtest.h>

#include <iterator>

#include "form/builtin.h"
#include "form/load.h"
#include "support/own_form.h"
#include "support/reading.h"

namespace gouji {
namespace {

TEST(PackedForms, NothingOfAFormIsLost) {
    const std::string bytes = pack({own_form()});
    EXPECT_EQ(pack(unpack(bytes)), bytes);
    const Form form = unpack(bytes).front();
    EXPECT_EQ(form.id, own_form().id);
    EXPECT_EQ(form.tables[0].equations.size(), own_form().tables[0].equations.size());
    EXPECT_EQ(form.tables[0].cell_names, own_form().tables[0].cell_names);
    EXPECT_EQ(form.prose.units, own_form().prose.units);
    ASSERT_EQ(form.quantities.size(), own_form().quantities.size());
    for (size_t i = 0; i < form.quantities.size(); ++i) {
        EXPECT_EQ(form.quantities[i].id, own_form().quantities[i].id);
        EXPECT_EQ(form.quantities[i].cells, own_form().quantities[i].cells);
        EXPECT_EQ(form.quantities[i].readings, own_form().quantities[i].readings);
    }
}

TEST(PackedForms, TheBuiltInOnesAreWhatTheirFilesSay) {
    const std::string sources[] = {form_source("2019"), form_source("2021")};
    const LoadedForms loaded = load_forms({std::begin(sources), std::end(sources)});
    ASSERT_EQ(loaded.error, "");
    EXPECT_EQ(pack(load_builtin_forms()), pack(loaded.forms));
}

}  // namespace
}  // namespace gouji
