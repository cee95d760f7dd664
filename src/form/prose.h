// How reports speak of the form's cells: which wording before or after a number says which
// quantity. Rows of data in the form's JSON ("prose"), not code; all text is folded.
#pragma once

#include <string>
#include <vector>

#include "form/neighbours.h"

namespace gouji {

// What a passage must be about for a cue to count there.
enum class Topic { kAny, kRequests, kReview };

struct Cue {
    int quantity = 0;  // index into Form::quantities
    int rank = 0;      // of two cues near a number the higher speaks for it
    Topic topic = Topic::kAny;
    std::vector<std::u16string> words;   // stand before the number, fillers between
    std::vector<std::u16string> loose;   // of these, those after which anything may stand
    std::vector<std::u16string> unless;  // words of its clause that forbid it
    std::vector<std::u16string> needs;   // one of these stands before it in its sentence
    std::vector<std::u16string> yields;  // and none of these after that one
    bool object = false;      // counts requests only: not where other 信息 is the object
    bool after = false;       // may also stand right behind the number and its unit
    bool own_clause = false;  // only where nothing but fillers begins the clause
    bool channel = true;      // also where the clause names a channel (网上, 信函)
    bool named = false;       // only a name without a number: in a denial, among 分别 and 均
    bool loosely = false;     // its words may also mean what Quantity::loosely lists
    bool amount = false;      // counts money: of Prose::money, and of no other unit
};

struct Prose {
    std::vector<std::u16string> units;     // measure words, longest first
    int16_t money = -1;                    // of these the one of money, 元; -1 without one
    std::vector<std::u16string> requests;  // words that make requests the topic
    std::vector<std::u16string> reviews;   // words before a request that is one for no information
    std::vector<std::u16string> objects;   // what is received or handled and is no request
    std::vector<std::u16string> fillers;   // words that may stand between a cue and its number
    std::vector<std::u16string> channels;
    std::vector<std::u16string> every_channel;  // words that mean all of them: 线上线下
    std::vector<std::u16string> plain;   // words beside which a claim is of all that it counts
    std::vector<std::u16string> narrow;  // words that would be plain by their parts, and are not
    std::vector<std::u16string> leads;   // plain before a cue of the quantity: "由自然人提出"
    std::vector<std::u16string> whole;   // plain ones that say so: the whole year, the office
    std::vector<std::u16string> disclaimers;  // say of a number before them that it is no claim
    std::vector<Cue> cues;
    std::vector<Neighbours> neighbours;  // applied in this order

    bool is_money(int unit) const { return unit >= 0 && unit == money; }
};

}  // namespace gouji
