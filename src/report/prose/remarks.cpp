#include "report/prose/remarks.h"

#include "report/phrases.h"
#include "report/prose/stops.h"
#include "text/contains.h"
#include "text/nth.h"

namespace gouji {

namespace {

constexpr CharSet kSentences(kPartEnds);
// Up to where what a number counts is said of it again.
constexpr CharSet kRemarks(u",。;!?、(0123456789");
// What brackets behind a number count in with it, or leave out.
constexpr std::u16string_view kCounting[] = {u"含",   u"不含",   u"包含",
                                             u"包括", u"不包括", u"其中以"};
// What the requests just counted are, or the first of them.
constexpr std::u16string_view kSuch[] = {u"均为",   u"均系", u"均是",   u"都是",  u"全部为",
                                         u"全部是", u"其中", u"主要为", u"主要是"};
constexpr std::u16string_view kRequests[] = {u"申请"};
constexpr std::u16string_view kOfInformation[] = {u"类申请", u"的申请"};
constexpr std::u16string_view kRefusals[] = {u"不予", u"不公开", u"不同意"};

}  // namespace

bool Remarks::keep_whole(const Claim& claim) const {
    const KnownQuantities& known = lexicon_.known;
    if (claim.quantity == known.received || claim.quantity == known.received_with_carried_in)
        return true;
    const Span inside = words_.brackets(claim);
    return !starts_with_any(words_.text(inside), kCounting) ||
           (claim.quantity == known.closed && words_.knows(inside, claim.quantity));
}

bool Remarks::disclaim(const Claim& claim) const {
    return claim.quantity >= 0 &&
           contains_any(words_.text(words_.behind(claim, kSentences)), form_.prose.disclaimers);
}

bool Remarks::name_other_requests(const Claim& claim, Span phrase) const {
    if (claim.quantity != lexicon_.known.received || contains(words_.text(phrase), u"公开") ||
        contains(words_.text(phrase), u"依申请"))
        return false;
    Span such = words_.behind(claim, kRemarks);
    const std::u16string_view words = words_.text(such);
    for (std::u16string_view opening : kSuch)
        if (words.starts_with(opening)) such.begin += static_cast<uint32_t>(opening.size());
    return such.size() < words.size() && ends_with_any(words, kRequests) &&
           !ends_with_any(words, kOfInformation) && !words_.knows(such, claim.quantity);
}

bool Remarks::name_matter(const Claim& claim, Span phrase) const {
    const int refused = lexicon_.known.refused;
    if (claim.quantity < 0 || refused < 0 || claim.quantity == refused ||
        !nth(form_.quantities, refused).includes(nth(form_.quantities, claim.quantity)))
        return false;
    const std::u16string_view words = words_.text(phrase);
    return (contains_any(words, kOfInformation) || contains_any(words, kReceipts)) &&
           !contains_any(words, kRefusals);
}

}  // namespace gouji
