// What the checks of one report put down while they run: a verdict each, and a finding for each
// that failed, in the catalogue's words.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/check_types.h"
#include "check/phrasing.h"
#include "message/catalogue.h"

namespace gouji {

// A finding that has no figures.
struct Remark {
    std::string_view rule;  // as of a Check
    CellRef place = {};
    Severity severity = Severity::kWarning;
    SourceSpan span = {};
    std::string_view section = {};  // likewise
    std::string subject = {};       // values of its message
    std::string detail = {};
    std::string_view message = {};  // key of another than the rule's own
};

class Record {
   public:
    Record(const Form& form, const Catalogue& catalogue)
        : catalogue_(catalogue), words_(form, catalogue) {}

    // Messages of the catalogue, and the words that stand in them.
    bool can_say(std::string_view key) const { return catalogue_.has(key); }
    std::string say(std::string_view key, Catalogue::Values values = {}) const {
        return catalogue_.say(key, values);
    }
    const Phrasing& words() const { return words_; }

    void judge(Check check) { checked_.checks.push_back(std::move(check)); }
    // A check of the prose; what cannot be told there may be meant otherwise.
    void judge(std::string_view rule, Verdict verdict, std::vector<SourceSpan> numbers = {},
               int quantity = -1);
    // A check that can always be told, and what is said where it fails.
    void judge(bool holds, const Remark& otherwise);

    // Of one rule so many are kept as somebody may go through; the last of them stands for all
    // that follow, is as bad as the worst of them, and says so. Their checks are listed all the
    // same.
    void add(Finding finding);
    void add_remark(const Remark& remark);

    Checked take() { return std::move(checked_); }

   private:
    struct Added {
        size_t count = 0;
        size_t rest = 0;  // the finding that stands for those which are not kept
    };

    const Catalogue& catalogue_;
    Phrasing words_;
    Checked checked_;
    std::map<std::string, Added> added_;  // by rule
};

}  // namespace gouji
