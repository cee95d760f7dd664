#include "text/fold.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include "text/char_kind.h"
#include "text/fold_table.h"
#include "text/nfkc.h"

namespace gouji {
namespace {

constexpr size_t kNone = std::numeric_limits<size_t>::max();
// Marks on one letter beyond this many start anew: sorting them all takes quadratic time.
constexpr size_t kLongestRun = 64;
// No character's NFKC form has more than 18 units.
constexpr size_t kLongestForm = (kLongestRun + 1) * 18;

bool is_high_surrogate(char16_t c) { return (c & 0xFC00) == 0xD800; }
bool is_low_surrogate(char16_t c) { return (c & 0xFC00) == 0xDC00; }
// Letters before the first mark, and ideographs, are most of those asked for.
bool begins_run(char32_t c) {
    return c < 0x300 || (c < 0x10000 && folds_to_itself(static_cast<char16_t>(c))) ||
           gouji_begins_run(c);
}

struct CodePoint {
    char32_t value;
    size_t length;  // in units of the source
};

}  // namespace

// Walks the source once; `out` and `shifts` grow as it goes.
class Folder {
   public:
    explicit Folder(std::u16string_view source) : in_(source) {
        folded_.text_.resize(in_.size());
        mark(0, false);
    }

    Folded run() && {
        while (true) {
            copy_plain();
            if (at_ == in_.size()) break;
            fold_one();
        }
        folded_.text_.resize(size_);
        return std::move(folded_);
    }

   private:
    // The hot loop. There is always room for what is left of the source, unit for unit.
    void copy_plain() {
        const char16_t* const in = in_.data();
        char16_t* const out = folded_.text_.data() + size_;
        size_t done = 0;
        for (const size_t left = in_.size() - at_; done < left; ++done) {
            const char16_t c = from_full_width(in[at_ + done]);
            if (!folds_to_itself(c)) break;
            out[done] = c;
        }
        if (done == 0) return;
        at_ += done;
        size_ += done;
        base_ = at_ - 1;
    }

    void fold_one() {
        const CodePoint c = decode(at_);
        const FoldRule rule = fold_rule(c.value);
        switch (rule.what) {
            case Fold::kDrop:
                return drop(c.length);
            case Fold::kReplace:
                return replace(rule.to);
            case Fold::kEnclose:
                return enclose(c);
            case Fold::kNfkc:
                return normalise(c);
        }
    }

    void drop(size_t length) {
        at_ += length;
        mark(at_, false);
    }

    void replace(char16_t to) {
        if (in_[at_] == u'\r' && at_ + 1 < in_.size() && in_[at_ + 1] == u'\n') return drop(1);
        folded_.text_[size_++] = to;
        ++at_;
        base_ = kNone;
    }

    void enclose(CodePoint c) {
        run_.assign(1, static_cast<char16_t>(c.value));
        const size_t begin = at_;
        at_ += c.length;
        const std::u16string_view form = normal_form();
        enclosed_.assign(1, u'(').append(form).append(1, u')');
        put(begin, enclosed_);
    }

    // A run from one normalisation boundary to the next: the copied letter before a mark
    // belongs to it, and what is dropped between the two goes with them.
    void normalise(CodePoint c) {
        size_t begin = at_;
        run_.clear();
        if (base_ != kNone && !begins_run(c.value)) {
            begin = base_;
            run_.assign(1, folded_.text_[--size_]);
            while (folded_.shifts_.back().folded > size_) folded_.shifts_.pop_back();
        }
        const size_t undropped = begin + run_.size();
        bool dropped = undropped != at_;
        append(c);
        for (size_t next = at_; next < in_.size() && run_.size() < kLongestRun;) {
            c = decode(next);
            if (fold_rule(c.value).what == Fold::kDrop) {
                next += c.length;
                continue;
            }
            if (begins_run(c.value)) break;
            dropped = dropped || next != at_;
            at_ = next;
            append(c);
            next = at_;
        }
        const std::u16string_view form = normal_form();
        const bool in_place = !dropped && (form == run_ || (form.size() == 1 && at_ - begin == 1));
        if (in_place) {
            put_unmarked(form);
        } else {
            put(begin, form);
        }
    }

    void append(CodePoint c) {
        if (c.length == 2) {
            run_ += in_.substr(at_, 2);
        } else {
            run_ += static_cast<char16_t>(c.value);
        }
        at_ += c.length;
    }

    // NFKC of run_.
    std::u16string_view normal_form() {
        const int32_t length = gouji_nfkc(run_.data(), static_cast<int32_t>(run_.size()), form_);
        return {form_, static_cast<size_t>(length)};
    }

    // `form` came from [begin, at_) as a whole.
    void put(size_t begin, std::u16string_view form) {
        mark(begin, true);
        put_unmarked(form);
        mark(at_, false);
    }

    void put_unmarked(std::u16string_view form) {
        const size_t needed = size_ + form.size() + (in_.size() - at_);
        if (needed > folded_.text_.size()) folded_.text_.resize(needed);
        form.copy(folded_.text_.data() + size_, form.size());
        size_ += form.size();
        base_ = kNone;
    }

    // From the folded text's end on, units come from `source` on.
    void mark(size_t source, bool whole) {
        auto& shifts = folded_.shifts_;
        const Folded::Shift shift{static_cast<uint32_t>(size_),
                                  static_cast<uint32_t>(source) & 0x7FFFFFFF, whole};
        const bool same_place = !shifts.empty() && shifts.back().folded == shift.folded;
        // The end of a whole must stay what it is when something is dropped after it.
        const bool ends_whole = same_place && shifts.size() > 1 && shifts[shifts.size() - 2].whole;
        if (same_place && (!ends_whole || shifts.back().source == shift.source)) {
            shifts.back() = shift;
        } else {
            shifts.push_back(shift);
        }
    }

    CodePoint decode(size_t at) const {
        const char16_t c = in_[at];
        if (is_high_surrogate(c) && at + 1 < in_.size() && is_low_surrogate(in_[at + 1])) {
            const char32_t high = c - 0xD800u;
            return {0x10000 + (high << 10) + (in_[at + 1] - 0xDC00u), 2};
        }
        if ((c & 0xF800) == 0xD800) return {0xFFFD, 1};
        return {c, 1};
    }

    std::u16string_view in_;
    Folded folded_;
    size_t at_ = 0;        // in the source
    size_t size_ = 0;      // of the folded text so far
    size_t base_ = kNone;  // where in the source the last folded unit was copied from, if it was
    std::u16string run_;
    std::u16string enclosed_;
    char16_t form_[kLongestForm];
};

Folded fold(std::u16string_view source) { return Folder(source).run(); }

SourceSpan Folded::source(Span folded) const {
    Span place = folded_from(folded);
    for (const std::vector<Copied>& pieces : origins_) place = source_of(place, pieces);
    return {place.begin, place.end};
}

Span Folded::folded_from(Span folded) const {
    const auto end_of_text = static_cast<uint32_t>(text_.size());
    folded.begin = std::min(folded.begin, end_of_text);
    folded.end = std::min(folded.end, end_of_text);
    const bool empty = folded.end <= folded.begin;
    if (splits_pair(folded.begin)) --folded.begin;
    const uint32_t begin = source_begin(folded.begin);
    if (empty) return {begin, begin};
    if (splits_pair(folded.end)) ++folded.end;
    return {begin, source_end(folded.end)};
}

uint32_t Folded::source_begin(uint32_t folded) const {
    const auto next =
        std::upper_bound(shifts_.begin(), shifts_.end(), folded,
                         [](uint32_t place, const Shift& shift) { return place < shift.folded; });
    if (next == shifts_.begin()) return folded;
    const Shift& shift = *std::prev(next);
    return shift.whole ? shift.source : shift.source + (folded - shift.folded);
}

// The end of the unit before `folded`, so that what was dropped after it is left out.
uint32_t Folded::source_end(uint32_t folded) const {
    const auto next =
        std::lower_bound(shifts_.begin(), shifts_.end(), folded,
                         [](const Shift& shift, uint32_t place) { return shift.folded < place; });
    if (next == shifts_.begin()) return folded;
    const Shift& shift = *std::prev(next);
    return shift.whole ? uint32_t{next->source} : shift.source + (folded - shift.folded);
}

bool Folded::splits_pair(uint32_t folded) const {
    return folded > 0 && folded < text_.size() && is_low_surrogate(text_[folded]) &&
           is_high_surrogate(text_[folded - 1]);
}

}  // namespace gouji
