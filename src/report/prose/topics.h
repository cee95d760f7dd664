// What the clauses in front of a number say that it is of: "自然人申请中,", "某局作为复议机关,".
#pragma once

#include "report/prose/passage_words.h"

namespace gouji {

// What was said of the numbers before, as far as it goes on.
struct Scope {
    static constexpr int kNothing = -1;
    static constexpr int kOther = -2;

    bool topic = false;    // that nobody knows: "自然人申请中,"
    bool subject = false;  // the same: "某中心收到12件"
    bool body = false;     // that subject is a body, of which years say nothing else
    int table = kNothing;  // that the last number is of

    bool operator==(const Scope&) const = default;
};

// Reads the clauses between two numbers, the second of which is of `quantity`, whose words are no
// topic ("规范性文件工作:制发3件"). `before` is the claim that the first of them may end what
// it is in ("收到的61件申请中"), null where there is none in the sentence.
void read_topics(const PassageWords& words, Span between, const Claim* before,
                 const KnownQuantities& known, int quantity, Scope& scope);

}  // namespace gouji
