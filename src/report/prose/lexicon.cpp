#include "report/prose/lexicon.h"

#include "report/phrases.h"
#include "report/prose/openings.h"
#include "text/char_kind.h"
#include "text/contains.h"
#include "text/nth.h"

namespace gouji {

Lexicon::Lexicon(const Form& form) : form(&form), known(form.known), openings(0x10000) {
    const auto add_all = [](WordList& list, const auto& words, uint32_t id) {
        for (std::u16string_view word : words) list.add(word, id);
    };
    for (uint32_t unit = 0; unit < form.prose.units.size(); ++unit)
        units.add(form.prose.units[unit], unit);
    add_all(requests, form.prose.requests, 0);
    add_all(channels, form.prose.channels, kChannel);
    add_all(channels, form.prose.every_channel, kEveryChannel);
    add_all(fillers, form.prose.fillers, 0);
    add_all(fillers, form.prose.every_channel, 0);
    const auto mark = [&](std::u16string_view characters, Opening what) {
        for (char16_t c : characters) openings[c] |= static_cast<uint8_t>(what);
    };
    const auto add_cues = [&](const auto& words, uint32_t id) {
        add_all(cues, words, id);
        for (std::u16string_view word : words) mark(word.substr(0, 1), Opening::kCue);
    };
    for (uint32_t cue = 0; cue < form.prose.cues.size(); ++cue)
        add_cues(form.prose.cues[cue].words, cue);
    topicless_.resize(form.quantities.size());
    for (const Cue& cue : form.prose.cues) {
        if (cue.topic == Topic::kAny) topicless_[static_cast<size_t>(cue.quantity)] = true;
        add_all(plain, cue.words, static_cast<uint32_t>(cue.quantity));
        add_all(plain, cue.needs, static_cast<uint32_t>(cue.quantity));
    }
    add_all(plain, form.prose.units, kPlain);
    add_all(plain, form.prose.plain, kPlain);
    add_all(plain, form.prose.every_channel, kPlain);
    add_all(plain, form.prose.whole, kWhole);
    add_all(plain, form.prose.narrow, kNarrow);
    add_all(plain, form.prose.leads, kLead);
    add_cues(form.prose.requests, kRequest);
    add_cues(kReviewWords, kReview);
    add_cues(kAmongWords, kAmong);
    add_cues(kTotalWords, kTotal);
    add_cues(kComparisons, kComparison);
    mark(u"0123456789一二三四五六七八九十两百零〇壹贰叁肆伍陆柒捌玖拾", Opening::kFigure);
    mark(u" Xx×〇○_占比率)%件宗起份条", Opening::kGap);
    mark(u"未没无不", Opening::kDenial);
    mark(u"年", Opening::kYear);
    mark(u" ", Opening::kSpace);
    mark(u",;:。!?()、", Opening::kMark);
}

bool Lexicon::only_fillers(std::u16string_view text) const {
    constexpr std::u16string_view kJoints = u" \"“”'‘’《》、:(";
    for (size_t at = 0; at < text.size();) {
        const WordList::Match filler = fillers.longest(text, at);
        if (filler.end > filler.begin)
            at = filler.end;
        else if (is_one_of(text[at], kJoints))
            ++at;
        else
            return false;
    }
    return true;
}

// "因属于行政执法案卷不予公开3件": the outcome that it is a reason for says nothing else of it.
bool Lexicon::is_word_of(uint32_t id, int quantity) const {
    if (id == static_cast<uint32_t>(quantity)) return true;
    const auto of = [&](auto index) -> const Quantity& { return nth(form->quantities, index); };
    return quantity >= 0 && id < form->quantities.size() &&
           known.is_outcome(static_cast<int>(id)) && of(id).includes(of(quantity));
}

size_t Lexicon::own_end(std::u16string_view text, size_t at, int quantity) const {
    size_t end = at;
    plain.find_all(text, at, [&](const WordList::Match& match) {
        if (is_word_of(match.id, quantity)) end = match.end;
    });
    return end;
}

std::optional<size_t> Lexicon::known_end(std::u16string_view text, size_t at, int quantity) const {
    size_t end = at;
    size_t lead = at;
    bool narrows = false;
    plain.find_all(text, at, [&](const WordList::Match& match) {
        narrows |= match.id == kNarrow;
        if (match.id == kLead) lead = match.end;
        if (match.id == kPlain || match.id == kWhole || is_word_of(match.id, quantity))
            end = match.end;
    });
    if (narrows) return std::nullopt;
    const bool leads = lead > end && lead < text.size();
    const size_t own = leads ? own_end(text, lead, quantity) : lead;
    return own > lead ? own : end;
}

bool Lexicon::says_whole(std::u16string_view text, std::u16string_view but) const {
    bool whole = false;
    for (size_t at = 0; at < text.size() && !whole; ++at)
        plain.find_all(text, at, [&](const WordList::Match& match) {
            whole |= match.id == kWhole &&
                     (but.empty() || !contains(text.substr(at, match.end - at), but));
        });
    return whole;
}

bool Lexicon::mentions(const WordList& words, std::u16string_view text) const {
    bool found = false;
    for (size_t at = 0; at < text.size() && !found; ++at)
        words.find_all(text, at, [&](const WordList::Match&) { found = true; });
    return found;
}

bool Lexicon::names_channel(std::u16string_view text) const {
    for (size_t at = 0; at < text.size();) {
        const WordList::Match word = channels.longest(text, at);
        const bool found = word.end > word.begin;
        if (found && word.id == kChannel) return true;
        at = found ? word.end : at + 1;
    }
    return false;
}

}  // namespace gouji
