// What numbers beside each other make of each other: which quantity one claims that its own
// words do not tell, and which is no claim of the whole. Rows of data in the form's JSON
// ("prose": "neighbours"), each with the sentence it is for ("as_in").
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gouji {

// What a claim is like. What is not given does not matter.
struct ClaimShape {
    // In `of`, beside indices into Form::quantities:
    static constexpr int kNone = -1;     // a number of no quantity, and no percentage
    static constexpr int kAny = -2;      // of any quantity
    static constexpr int kOutcome = -3;  // of any that says what became of requests
    // What one may become: of no quantity, and nothing that has to do with requests.
    static constexpr int kElse = -4;

    std::vector<int> of;                // one of these
    bool same = false;                  // of the same as the claim it stands beside
    bool less = false;                  // surely less than that
    bool other = false;                 // another number than that
    bool behind = false;                // told by words behind its number: "8件已办结"
    std::optional<bool> listed;         // opens a list of parts: "其中", "("
    std::vector<int16_t> units;         // indices into Prose::units
    std::vector<std::u16string> opens;  // one of these begins the words before its number
    std::vector<std::u16string> lead;   // one of these is among them
    std::vector<std::u16string> also;   // and one of these
    std::vector<std::u16string> lacks;  // and none of these
    std::vector<std::u16string> own;    // one of these is among them since the last stop
    std::vector<std::u16string> just;   // one of these is all of them since the last stop
};

// How far behind a claim its neighbours stand, within its sentence.
enum class Reach : uint8_t {
    kNext,
    kTwo,       // the next two
    kRun,       // as far as they have the shape, percentages aside
    kList,      // the list of parts that opens right behind it
    kClause,    // that list, and what follows it up to a semicolon or another list
    kSentence,  // all
};

struct Neighbours {
    ClaimShape claim;
    std::vector<ClaimShape> beside;  // one behind it has one of these shapes; none: it is alone
    Reach reach = Reach::kNext;
    std::vector<int> unless_before;  // none of them has its passage named yet in the claim's unit
    // What the claim, and what each of those behind it, is then of: a quantity, kNone or kElse.
    std::optional<int> claim_becomes;
    std::optional<int> beside_becomes;
};

}  // namespace gouji
