#include "report/prose/topics.h"

#include "report/prose/stops.h"
#include "text/contains.h"

namespace gouji {

namespace {

// A clause without a number of its own that says of what the next ones are.
constexpr std::u16string_view kTopicEnds[] = {u"中",   u"内",   u"后",   u"的",
                                              u"以来", u"年来", u"期间", u"阶段"};
constexpr std::u16string_view kRoles[] = {u"机关", u"机构", u"部门", u"单位", u"被告", u"申请人"};
constexpr std::u16string_view kOfThose[] = {u"申请中", u"件中", u"答复中"};
constexpr CharSet kClauses(u",;:");
// The part of a report's work that is all of what its numbers may count.
constexpr std::u16string_view kPart = u"主动公开";

class TopicReader {
   public:
    TopicReader(const PassageWords& words, int quantity, Scope& scope)
        : words_(words), quantity_(quantity), scope_(scope) {}

    void read(Span between, const Claim* before, const KnownQuantities& known) {
        const size_t stop = words_.text(between).find_last_of(kSentenceEnds);
        if (stop != std::u16string_view::npos) between.begin += static_cast<uint32_t>(stop) + 1;
        bool behind = before != nullptr && stop == std::u16string_view::npos;
        for (uint32_t at = between.begin; at < between.end; behind = false) {
            const Span clause{at, words_.find_first(kClauses, at, between.end)};
            if (!behind)
                read(clause);
            else if (ends_topic(words_.text(clause)) && before->quantity != known.closed)
                scope_.topic = true;
            at = clause.end + 1;
        }
    }

   private:
    static bool ends_topic(std::u16string_view words) {
        return words == u"中" || ends_with_any(words, kOfThose);
    }

    void read(Span clause) {
        const bool colon = words_.text().substr(clause.end, 1) == u":";
        if (colon && words_.text(clause).starts_with(kPart))
            clause.begin += static_cast<uint32_t>(kPart.size());
        if (!words_.knows(clause, quantity_))
            scope_.topic |=
                colon || ends_with_any(words_.text(clause), kTopicEnds) || plays(clause);
        else if (words_.says_whole(clause))
            scope_ = {};
    }

    // "我局作为复议机关", "某科作为受理部门", and not "把公开作为重点"
    bool plays(Span clause) const {
        const size_t as = words_.text(clause).find(u"作为");
        if (as == std::u16string_view::npos) return false;
        const Span actor{clause.begin, clause.begin + static_cast<uint32_t>(as)};
        return ends_with_any(words_.text(clause), kRoles) || words_.knows(actor, Scope::kNothing);
    }

    const PassageWords& words_;
    int quantity_;
    Scope& scope_;
};

}  // namespace

void read_topics(const PassageWords& words, Span between, const Claim* before,
                 const KnownQuantities& known, int quantity, Scope& scope) {
    TopicReader(words, quantity, scope).read(between, before, known);
}

}  // namespace gouji
