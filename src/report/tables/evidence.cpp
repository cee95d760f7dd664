#include "report/tables/evidence.h"

#include <algorithm>
#include <string>

#include "report/tables/wrapped.h"
#include "text/nth.h"

namespace gouji {

namespace {

constexpr float kBehind = 0.5F;     // labels stand before their figures, or are wrapped round them
constexpr float kDistance = 0.03F;  // of two labels in front of a group, the nearer is its own
constexpr float kFarthest = 0.5F;
constexpr float kBeyondOther = 0.6F;  // a label beyond another row's; beyond two, that twice
constexpr float kBeyondWhole = 0.3F;  // above a line that has a whole label of its own
constexpr float kTorn = 0.6F;
constexpr float kWholeAgain = 8;  // two pieces of a label that make nearly all of it
constexpr float kOwnLine = 0.4F;  // a label on the figures' own line counts so much more
constexpr float kTornLabel = LabelIndex::kWhole / 3;
constexpr uint32_t kForeignWord = 3;  // letters; shorter ones may be torn off a label
constexpr uint32_t kTornOver = 2;     // lines from one piece of a torn label to the other
constexpr uint32_t kWindow = 16;      // fragments before or after a group that may be its label
constexpr uint32_t kLongWindow = 48;  // and before a table on one line

}  // namespace

Evidence::Evidence(const Document& document, const Pieces& pieces, Glossary& glossary)
    : document_(document), pieces_(pieces), glossary_(glossary) {}

void Evidence::gather(uint32_t index) {
    if (index > 0 && pieces_.groups[index - 1].filled > 0) after_filled_ = index;
    group_ = index;
    const Group& group = pieces_.groups[index];
    const uint32_t begin =
        after_filled_ > 0 ? pieces_.groups[after_filled_ - 1].fragments_before : 0;
    const bool last = index + 1 == pieces_.groups.size();
    const auto end = last ? static_cast<uint32_t>(pieces_.fragments.size())
                          : pieces_.groups[index + 1].fragments_before;
    spoken_for_ = 0;
    rows_.fill(0);
    own_line_.fill(0);
    front_.fill(0);
    look_in_front(group, begin);
    look_for_line(group);
    if (group.filled > 0) {
        join_torn(group, begin, end);
        join_wrapped(group, begin, end);
    }
    look_behind(group, end);
    weigh_own_line(group);
}

void Evidence::look_in_front(const Group& group, uint32_t begin) {
    const uint32_t middle = group.fragments_before;
    const uint32_t window = group.value_count >= kLongTable ? kLongWindow : kWindow;
    uint64_t nearer = 0;          // rows that fragments nearer to the group name
    bool whole = false;           // the group's own line has all of a label
    float beyond = kBeyondOther;  // for each row named between
    own_rows_ = 0;
    for (uint32_t i = middle; i-- > middle - std::min(middle - begin, window);) {
        float near = std::max(kFarthest, 1 - kDistance * static_cast<float>(middle - 1 - i));
        const Meaning& label = meaning(i);
        add(label, near, front_);
        const bool own = line_of(i) == group.line;
        whole |= own && label.whole;
        const bool farther = nearer != 0 && (nearer & label.named) == 0;
        if (farther) near *= whole && !own ? kBeyondWhole : beyond;
        if (farther && label.named != 0) beyond *= kBeyondOther;
        nearer |= label.named;
        // The label of an empty row names that row; of figures below it only where it was
        // torn in two.
        if (!names_empty_row(i))
            add(label, near, rows_);
        else if (group.filled > 0)
            add(label, near * kTorn, rows_);
        if (!own) continue;
        add(label, near, own_line_);
        own_rows_ |= label.rows;
    }
}

// A table in one line has the labels of all its rows in front.
void Evidence::look_for_line(const Group& group) {
    named_ = nearest_ = 0;
    const uint32_t middle = group.fragments_before;
    uint32_t above = group_;
    while (above > after_filled_ && is_line_of_head(pieces_.groups[above - 1])) --above;
    const uint32_t begin = above > 0 ? pieces_.groups[above - 1].fragments_before : 0;
    for (uint32_t i = middle; i-- > middle - std::min(middle - begin, kLongWindow);) {
        const Meaning& label = meaning(i);
        if (nearest_ == 0) nearest_ = label.named;
        for (const LabelHit& hit : label.hits)
            if (hit.score >= kTornLabel) named_ |= uint64_t{1} << hit.row;
    }
}

bool Evidence::is_line_of_head(const Group& group) const {
    return group.filled == 0 && group.fragments_before > 1 &&
           line_of(group.fragments_before - 2) == group.line;
}

void Evidence::look_behind(const Group& group, uint32_t end) {
    const uint32_t middle = group.fragments_before;
    const bool last = group_ + 1 == pieces_.groups.size();
    const Group* next = last ? nullptr : &pieces_.groups[group_ + 1];
    const bool numbered = is_numbered_label_of(group);
    uint64_t nearer = 0;
    for (uint32_t i = middle; i < std::min(end, middle + kWindow); ++i) {
        if (next != nullptr && next->filled > 0 && line_of(i) == next->line) break;
        const Meaning& label = meaning(i);
        if (numbered && label.ordinal > 0) break;
        add(label, nearer == 0 ? kBehind : kBehind * kBeyondOther, rows_);
        nearer |= label.named;
    }
}

// In front of figures on their line a label with its number: that of the next ends what it may be.
bool Evidence::is_numbered_label_of(const Group& group) const {
    const uint32_t middle = group.fragments_before;
    if (middle == 0 || line_of(middle - 1) != group.line) return false;
    const Meaning& label = meaning(middle - 1);
    return label.ordinal > 0 && label.letters > 1 && !label.hits.empty() && !label.header;
}

// A label torn over the row of its figures and an empty row above or below is whole again
// when both pieces are read as one.
void Evidence::join_torn(const Group& group, uint32_t begin, uint32_t end) {
    joined_.clear();
    const uint32_t middle = group.fragments_before;
    const uint32_t nearest = middle - std::min(middle - begin, kWindow);
    const uint32_t farthest = std::min(end, middle + kWindow);
    for (uint32_t own = middle; own-- > nearest && line_of(own) == group.line;) {
        for (uint32_t above = own; above-- > nearest && line_of(above) + kTornOver >= group.line;)
            if (names_empty_row(above)) find_joined(above, own);
        for (uint32_t below = middle; below < farthest && line_of(below) <= group.line + kTornOver;
             ++below)
            if (is_empty_row_below(line_of(below)) && !meaning(below).whole)
                find_joined(own, below);
    }
    for (const LabelHit& hit : joined_) {
        float& score = nth(rows_, hit.row);
        if (hit.score < kWholeAgain) continue;
        score = std::max(score, hit.score);
        spoken_for_ |= uint64_t{1} << hit.row;
    }
}

// A label round its figures is as much their own as one on their line.
void Evidence::join_wrapped(const Group& group, uint32_t begin, uint32_t end) {
    const uint32_t middle = group.fragments_before;
    if (middle == begin || middle == end || meaning(middle - 1).whole) return;
    joined_.clear();
    find_wrapped(document_, pieces_, glossary_, group, middle - std::min(middle - begin, kWindow),
                 std::min(end, middle + kWindow), joined_);
    for (const LabelHit& hit : joined_) {
        const auto row = static_cast<size_t>(hit.row);
        rows_[row] = own_line_[row] = std::max(rows_[row], hit.score);
        own_rows_ |= uint64_t{1} << row;
        spoken_for_ |= uint64_t{1} << row;
    }
}

void Evidence::find_joined(uint32_t upper, uint32_t lower) {
    const std::u16string both = std::u16string(document_.text(pieces_.fragments[upper].span))
                                    .append(document_.text(pieces_.fragments[lower].span));
    glossary_.labels().find(Skeleton(both), joined_);
}

void Evidence::weigh_own_line(const Group& group) {
    strongest_own_ = 0;
    for (uint64_t left = own_rows_; left != 0; left &= left - 1) {
        const auto row = static_cast<size_t>(__builtin_ctzll(left));
        strongest_own_ = std::max(strongest_own_, own_line_[row]);
        rows_[row] += kOwnLine * own_line_[row];
    }
    if (group_ == 0 || line_ != group.line) words_ = label_ = false;
    line_ = group.line;
    // What stands further in front on the same line was read for the group before.
    while (read_ < group.fragments_before && line_of(read_) != line_) ++read_;
    for (; read_ < group.fragments_before; ++read_) {
        const Meaning& words = meaning(read_);
        label_ |= !words.hits.empty();
        words_ |= !label_ && pieces_.fragments[read_].span.size() >= kForeignWord && words.strange;
    }
}

void Evidence::add(const Meaning& meaning, float weight, Scores& scores) {
    spoken_for_ |= meaning.rows;
    for (const LabelHit& hit : meaning.hits) {
        float& score = nth(scores, hit.row);
        score = std::min(LabelIndex::kWhole, score + weight * hit.score);
    }
}

// On the line of a group before this one, which holds no figure.
bool Evidence::names_empty_row(uint32_t fragment) const {
    const auto first = pieces_.groups.begin() + after_filled_;
    const auto last = pieces_.groups.begin() + group_;
    const auto at =
        std::lower_bound(first, last, line_of(fragment),
                         [](const Group& group, uint32_t line) { return group.line < line; });
    return at != last && at->line == line_of(fragment);
}

// The line of the next group, which holds no figure.
bool Evidence::is_empty_row_below(uint32_t line) const {
    return group_ + 1 < pieces_.groups.size() && pieces_.groups[group_ + 1].line == line &&
           pieces_.groups[group_ + 1].filled == 0;
}

}  // namespace gouji
