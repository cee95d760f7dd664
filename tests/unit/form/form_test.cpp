#include "form/form.h"

#include <gtest/gtest.h>

#include "support/own_form.h"

namespace gouji {
namespace {

TEST(Form, ThingsAreFoundByTheirIds) {
    const Form& form = own_form();
    EXPECT_EQ(form.find_table("cash"), 1);
    EXPECT_EQ(form.find_table("none"), -1);
    const Table& stock = form.tables[0];
    EXPECT_EQ(stock.find_row("pears.red"), 2);
    EXPECT_EQ(stock.find_row("pears"), -1);
    EXPECT_EQ(stock.find_column("total"), 2);
    EXPECT_EQ(stock.find_column(""), -1);
}

TEST(Form, CellsAreIndexedAsTheyArePrinted) {
    const Table& stock = own_form().tables[0];
    EXPECT_EQ(stock.cell(0, 0), 0);
    EXPECT_EQ(stock.cell(3, 2), 11);
    EXPECT_EQ(stock.rows[2].first_cell, 6);
    EXPECT_EQ(stock.rows[2].width(), 3);
    EXPECT_EQ(stock.blocks[0].row_count, 4);
}

}  // namespace
}  // namespace gouji
