#include "report/prose/cue_match.h"

#include <algorithm>

#include "report/prose/stops.h"
#include "text/char_kind.h"
#include "text/char_set.h"
#include "text/contains.h"

namespace gouji {

namespace {

// Requests remain the topic for so many characters after they were last named.
constexpr uint32_t kTopicReach = 200;
// Behind a number, its clause goes so many characters further at most, up to one of the stops.
constexpr uint32_t kReach = 24;
constexpr CharSet kStops(u",.;:。!?、)(");
// Of this rank a cue speaks of who made a request; from the next on of what became of one.
constexpr int kApplicantRank = 2;
constexpr int kOutcomeRank = 3;

// Between two outcomes, and what the name of the first of them ends with.
constexpr std::u16string_view kJoints[] = {u"以及", u"或者", u"与", u"和", u"及", u"或"};
constexpr std::u16string_view kOutcomeEnds[] = {u"公开", u"处理", u"提供"};
constexpr size_t kOutcomesForTopic = 3;
// What may begin a clause whose own subject follows.
constexpr std::u16string_view kOpeners[] = {u"其中", u"包括", u"具体为", u"分别为",
                                            u"含",   u"有",   u"("};

// "答复结果:公开4件": what became of them; in "答复依申请公开12件" the requests are named.
constexpr std::u16string_view kDisclosed = u"公开";
constexpr std::u16string_view kDisclosedEnds[] = {u"", u"的", u"类"};
constexpr std::u16string_view kRequestsOpen[] = {u"信息", u"申请", u"政务", u"政府"};

// What a review is of that is the form's.
constexpr WordSet kDisclosure{u"信息公开", u"政务公开"};

// Right before a cue these deny it: "不再处理3件", "未答复2件".
constexpr std::u16string_view kDeny = u"不未没再非";

constexpr WordSet kPublished{u"发布", u"推送", u"公开信息", u"主动公开"};

bool better(const Cue& cue, const WordList::Match& match, const Cue* best,
            const WordList::Match& held) {
    if (best == nullptr || cue.rank != best->rank) return best == nullptr || cue.rank > best->rank;
    if (match.end != held.end) return match.end > held.end;
    return match.begin < held.begin;
}

bool names_outcome(std::u16string_view object) {
    const size_t at = object.rfind(kDisclosed);
    return at != object.npos && is_any(object.substr(at + kDisclosed.size()), kDisclosedEnds) &&
           !ends_with_any(object.substr(0, at), kRequestsOpen);
}

}  // namespace

CueMatcher::CueMatcher(const Passage& passage, const Lexicon& lexicon, const FoundWords& found)
    : text_(passage.text), lexicon_(lexicon), cues_(found.cues()), requests_(found.requests()),
      headed_(lexicon.mentions(lexicon.requests, passage.heading)) {
    std::vector<int> outcomes;
    uint32_t first_outcome = 0;
    bool reviews = false;
    for (const WordList::Match& match : cues_) {
        const Cue& cue = lexicon.form->prose.cues[match.id];
        reviews |= cue.topic == Topic::kReview;
        if (cue.rank == kOutcomeRank && cue.topic == Topic::kRequests && cue.after &&
            !cue.own_clause && outcomes.size() < kOutcomesForTopic &&
            std::find(outcomes.begin(), outcomes.end(), cue.quantity) == outcomes.end()) {
            if (outcomes.empty()) first_outcome = match.begin;
            outcomes.push_back(cue.quantity);
        }
    }
    if (outcomes.size() >= kOutcomesForTopic)
        outcomes_from_ = text_.substr(0, first_outcome).find_last_of(kSentenceEnds) + 1;
    discloses_ = reviews && (contains_any(text_, kDisclosure) ||
                             (contains_any(passage.heading, kDisclosure) &&
                              contains_any(passage.heading, lexicon.form->prose.reviews)));
}

CueMatch CueMatcher::match(uint32_t lead, uint32_t clause, const Number& number,
                           const Claim& claim) const {
    const std::u16string_view near = text_.substr(number.end, kReach);
    const std::u16string_view behind = near.substr(0, find_first(near, kStops));
    const Place place{lead, clause, number.begin, number.end,
                      number.end + static_cast<uint32_t>(behind.size())};
    return find(place, number, claim.percent);
}

CueMatch CueMatcher::match_name(Span name) const {
    const Number none;
    return find({name.begin, name.begin, name.end, name.end, name.end}, none, false);
}

CueMatch CueMatcher::find(const Place& place, const Number& number, bool percent) const {
    const Cue* best = nullptr;
    WordList::Match held;
    const bool money = lexicon_.form->prose.is_money(number.unit);
    const bool name = place.begin == place.end;  // with no number behind it
    const auto from = std::lower_bound(cues_.begin(), cues_.end(), place.lead,
                                       [](const auto& m, uint32_t at) { return m.begin < at; });
    for (auto match = from; match != cues_.end() && match->begin < place.stop; ++match) {
        const Cue& cue = lexicon_.form->prose.cues[match->id];
        if (cue.amount != money || (cue.named && !name) || !better(cue, *match, best, held))
            continue;
        const bool before = match->end <= place.begin;
        if (before ? fits(cue, *match, place) : fits_behind(cue, *match, place))
            best = &cue, held = *match;
    }
    if (best != nullptr && is_second_of_two(*best, held, place)) return {};
    CueMatch found;
    found.category = category_of(best, place);
    if (best == nullptr || percent) return found;
    found.quantity = best->quantity;
    found.loosely = best->loosely;
    found.behind = held.begin >= place.end;
    found.amount = best->amount;
    if (best->topic == Topic::kReview) add_review(held, place, number, found);
    return found;
}

bool CueMatcher::fits(const Cue& cue, const WordList::Match& match, const Place& place) const {
    if (!is_topic(cue.topic, place)) return false;
    if (match.begin > 0 && is_one_of(text_[match.begin - 1], kDeny)) return false;
    const std::u16string_view word = text(match.begin, match.end);
    const bool loose = std::find(cue.loose.begin(), cue.loose.end(), word) != cue.loose.end() &&
                       match.begin >= place.clause;
    if (!loose && !lexicon_.only_fillers(text(match.end, place.begin))) return false;
    if (cue.object &&
        (names_other(text(match.end, place.stop)) || names_outcome(text(match.end, place.begin))))
        return false;
    if (!has_needs(cue, match.end)) return false;
    const uint32_t clause = std::min(place.clause, match.begin);
    if (cue.own_clause && !stands_alone(clause, match.begin)) return false;
    if (is_overtaken(cue, place)) return false;
    if (!cue.channel && lexicon_.names_channel(text(clause, place.begin))) return false;
    const std::u16string_view around = text(clause, place.stop);
    return !contains_any(around, cue.unless);
}

// "依法公开与部分公开27件": an outcome joined to another, the number being of both.
bool CueMatcher::is_second_of_two(const Cue& cue, const WordList::Match& match,
                                  const Place& place) const {
    if (cue.topic != Topic::kRequests || cue.rank < kOutcomeRank || match.end > place.begin ||
        contains(text(match.end, place.begin), u"分别"))
        return false;
    const std::u16string_view before = text_.substr(0, match.begin);
    for (std::u16string_view joint : kJoints)
        if (before.ends_with(joint))
            return ends_with_any(before.substr(0, before.size() - joint.size()), kOutcomeEnds);
    return false;
}

// Information, not requests for it.
bool CueMatcher::names_other(std::u16string_view object) const {
    return contains_any(object, lexicon_.form->prose.objects) &&
           !lexicon_.mentions(lexicon_.requests, object);
}

// From the sentence's beginning, or as far back as a topic reaches.
std::u16string_view CueMatcher::sentence_before(uint32_t end, std::u16string_view stops) const {
    const uint32_t begin = end > kTopicReach ? end - kTopicReach : 0;
    const std::u16string_view reach = text(begin, end);
    const size_t stop = reach.find_last_of(stops);
    return stop == reach.npos ? reach : reach.substr(stop + 1);
}

// The first request named where it may still be the topic.
std::vector<WordList::Match>::const_iterator CueMatcher::requests_near(const Place& place) const {
    const uint32_t from = place.begin > kTopicReach ? place.begin - kTopicReach : 0;
    return std::lower_bound(requests_.begin(), requests_.end(), from,
                            [](const auto& m, uint32_t at) { return m.end <= at; });
}

// The sentence up to `before` names what the cue needs, and nothing since that it yields to.
bool CueMatcher::has_needs(const Cue& cue, uint32_t before) const {
    if (cue.needs.empty()) return true;
    const std::u16string_view sentence = sentence_before(before, kSentenceEnds);
    size_t named = sentence.npos;
    for (const std::u16string& word : cue.needs)
        if (const size_t at = sentence.rfind(word);
            at != sentence.npos && (named == sentence.npos || at > named))
            named = at;
    if (named == sentence.npos) return false;
    return std::none_of(cue.yields.begin(), cue.yields.end(),
                        [&](const auto& w) { return sentence.find(w, named) != sentence.npos; });
}

// Of words that a cue without needs yields to, one stands in its sentence behind the last
// request, or says what that one is for: "行政复议申请113件,受理98件".
bool CueMatcher::is_overtaken(const Cue& cue, const Place& place) const {
    if (!cue.needs.empty() || cue.yields.empty()) return false;
    const std::u16string_view sentence = sentence_before(place.begin, kPartEnds);
    const size_t begin = place.begin - sentence.size();
    size_t other = begin;
    bool named = false;
    for (const std::u16string& word : cue.yields)
        if (const size_t at = sentence.rfind(word); at != sentence.npos && begin + at >= other)
            other = begin + at, named = true;
    if (!named) return false;
    const auto first = requests_near(place);
    const auto last = std::lower_bound(first, requests_.end(), place.stop,
                                       [](const auto& m, uint32_t at) { return m.begin < at; });
    return std::none_of(first, last, [&](const WordList::Match& request) {
        if (request.begin <= other || request.begin >= place.stop) return false;
        const std::u16string_view before = text(begin, request.begin);
        return !ends_with_any(before, lexicon_.form->prose.reviews) &&
               !ends_with_any(before, cue.yields);
    });
}

// Nothing but fillers between the clause's beginning and `begin`.
bool CueMatcher::stands_alone(uint32_t clause, uint32_t begin) const {
    for (bool opened = true; opened;) {
        opened = false;
        while (clause < begin && text_[clause] == u' ') ++clause;
        for (std::u16string_view opener : kOpeners)
            if (text(clause, begin).starts_with(opener))
                clause += static_cast<uint32_t>(opener.size()), opened = true;
    }
    return lexicon_.only_fillers(text(clause, begin));
}

// "3件予以公开", "7件正在办理中".
bool CueMatcher::fits_behind(const Cue& cue, const WordList::Match& match,
                             const Place& place) const {
    if (!cue.after || match.begin < place.end || !is_topic(cue.topic, place)) return false;
    if (!lexicon_.only_fillers(text(place.end, match.begin)) || !has_needs(cue, match.end) ||
        is_joined(match.end))
        return false;
    if (cue.own_clause && !stands_alone(place.clause, place.begin)) return false;
    if (cue.object && names_other(text(place.clause, place.stop))) return false;
    if (is_overtaken(cue, place)) return false;
    if (!cue.channel && lexicon_.names_channel(text(place.clause, place.stop))) return false;
    const std::u16string_view around = text(place.end, place.stop);
    return !contains_any(around, cue.unless);
}

// "72件为予以公开、部分公开": of both, and not "72件予以公开、8件部分公开".
bool CueMatcher::is_joined(uint32_t end) const {
    constexpr CharSet kJoints(u"、和及或与");
    return end + 1 < text_.size() && kJoints.has(text_[end]) && !is_digit(text_[end + 1]);
}

bool CueMatcher::is_topic(Topic topic, const Place& place) const {
    if (topic == Topic::kAny) return true;
    if (headed_ || (topic == Topic::kRequests && place.begin >= outcomes_from_)) return true;
    const auto near = requests_near(place);
    return (near != requests_.end() && near->begin < place.stop) ||
           (topic == Topic::kReview && discloses_);
}

// "行政复议、行政诉讼0件": one number for two things. Without 均 or 各 a number other than
// nought may be their sum, and claims neither.
void CueMatcher::add_review(const WordList::Match& best, const Place& place, const Number& number,
                            CueMatch& found) const {
    if (found.quantity != lexicon_.known.litigation) return;
    const std::u16string_view clause = text(place.clause, place.begin);
    const size_t other = clause.rfind(u"复议");
    if (other == clause.npos) return;
    const std::u16string_view joint = clause.substr(
        other, best.begin - place.clause > other ? best.begin - place.clause - other : 0);
    if (joint.find_first_of(u"0123456789") != joint.npos) return;
    if (contains(clause, u"分别")) {
        found.quantity = -1;  // two numbers: see respective.h
        return;
    }
    const bool nought = number.numeral.value.is_point() && number.numeral.value.low == Decimal(0);
    if (!nought && !contains(clause, u"均") && !contains(clause, u"各")) {
        found.quantity = -1;
        return;
    }
    found.also.push_back(lexicon_.known.reconsideration);
    if (nought && opens_with_requests(clause)) found.also.push_back(lexicon_.known.received);
}

// "申请、复议、诉讼均为0件": requests are the first of what is named, and no reason of a review.
bool CueMatcher::opens_with_requests(std::u16string_view clause) const {
    const size_t stop = clause.find(u'、');
    if (stop == clause.npos || clause[0] == u'因') return false;
    const std::u16string_view behind = clause.substr(stop + 1);
    return lexicon_.mentions(lexicon_.requests, clause.substr(0, stop)) &&
           !contains(clause.substr(0, stop), u"复议") &&
           (behind.substr(0, 2) == u"复议" || behind.substr(0, 4) == u"行政复议");
}

Category CueMatcher::category_of(const Cue* cue, const Place& place) const {
    if (cue != nullptr && cue->topic == Topic::kRequests && cue->rank >= kOutcomeRank &&
        cue->quantity != lexicon_.known.carried_in)
        return Category::kOutcome;
    if (cue != nullptr && cue->own_clause && cue->rank == kApplicantRank)
        return Category::kApplicant;
    // Ways in which requests came, not those in which information was published.
    const std::u16string_view clause = text(place.clause, place.begin);
    const bool channel = is_topic(Topic::kRequests, place) && lexicon_.names_channel(clause) &&
                         !contains_any(clause, kPublished);
    return channel ? Category::kChannel : Category::kOther;
}

}  // namespace gouji
