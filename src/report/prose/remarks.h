// What is said round a claim of that which it counts, and so makes it no claim of all.
#pragma once

#include "report/prose/passage_words.h"

namespace gouji {

class Remarks {
   public:
    Remarks(const PassageWords& words, const Lexicon& lexicon)
        : words_(words), lexicon_(lexicon), form_(*lexicon.form) {}

    // "(不含上年结转4件)", "(含补正告知等)" behind what was done: whether these leave it whole.
    bool keep_whole(const Claim& claim) const;
    // "行政复议3件,均不涉及信息公开"
    bool disclaim(const Claim& claim) const;
    // "受理申请32件,均为低保申请": requests for something that is no information, perhaps.
    bool name_other_requests(const Claim& claim, Span phrase) const;
    // "收到涉及国家秘密的申请3件": what was asked for, of which all may have been granted.
    bool name_matter(const Claim& claim, Span phrase) const;

   private:
    const PassageWords& words_;
    const Lexicon& lexicon_;
    const Form& form_;
};

}  // namespace gouji
