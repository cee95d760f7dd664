// gouji checks a 政府信息公开工作年度报告 (yearly report on information disclosure):
// it rebuilds the three official tables and says which figures contradict each other.
//
// This is the one public header. A Checker is made once (it loads the forms and the
// message catalogue, a few milliseconds) and may then be shared between threads; it is moved, not
// copied, and outlives its results, which point into it.
//
//   text      any UTF-16 text of less than 2^31 code units, unpaired surrogates among them.
//             Spans in the result count UTF-16 code units of this text, [begin, end).
//   time      linear in the text; no input makes it throw.
//   figures   as printed, 件 (requests, cases, documents), money in 万元; exact decimals.
//   result    output/result.h; to_json() writes it as the contract's JSON object.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/correction.h"
#include "form/form.h"
#include "message/catalogue.h"
#include "output/result.h"
#include "report/read.h"

namespace gouji {

class Checker {
   public:
    // The built-in forms and the built-in catalogue of a language.
    explicit Checker(Language language = Language::kChinese);
    // Forms of one's own, see form/load.h; at least one, oldest first.
    Checker(std::vector<Form> forms, Language language);

    // The result keeps the text. With corrections it is what would be said of those figures.
    Result check(std::u16string text, const std::vector<Correction>& corrections = {}) const;
    // The same for flattened HTML, as document/flatten.h makes it; spans are places in it.
    Result check_flattened(std::u16string text,
                           const std::vector<Correction>& corrections = {}) const;

    const std::vector<Form>& forms() const { return forms_.forms; }
    const Catalogue& catalogue() const { return catalogue_; }

   private:
    Result check(std::u16string text, Document (*read)(std::u16string_view),
                 const std::vector<Correction>& corrections) const;

    FormSet forms_;
    Catalogue catalogue_;
};

}  // namespace gouji
