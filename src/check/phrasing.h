// Places and sums in words, for messages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/check_types.h"
#include "message/catalogue.h"

namespace gouji {

class Phrasing {
   public:
    Phrasing(const Form& form, const Catalogue& catalogue) : form_(form), catalogue_(catalogue) {}

    // Labels as the form prints them, without remark: "（二）部分公开".
    std::string row(int table, int row) const;
    // "（一）予以公开、（二）部分公开": of many rows the first, and how many they are.
    std::string rows(int table, const std::vector<int>& rows) const;
    std::string column(int table, int column) const;
    std::string table(int table) const;
    std::string cell(const CellRef& cell) const;
    // Of a quantity of the form: "本年新收…的“总计”", or the name of a sum.
    std::string quantity(int quantity) const;
    // "2", "至少 8", "超过 200、不到 300".
    std::string amount(const Interval& interval) const;
    // The same of a claim's number, which may be "约 30".
    std::string claimed(const Claim& claim) const;
    // "1 + 1 + ?": the operands of one side, which make this amount; zeros are left out of a long
    // sum, what is not printed is one "?". A blank is 0 where the amount is exact.
    std::string terms(const std::vector<Operand>& operands, int sign, const Interval& amount) const;
    // They are more than one.
    static bool is_sum(std::string_view terms);
    // "2（1 + 1）": an amount and its terms, where they are a sum.
    std::string sum(const Interval& amount, const std::vector<Operand>& operands, int sign) const;

   private:
    const Form& form_;
    const Catalogue& catalogue_;
};

}  // namespace gouji
