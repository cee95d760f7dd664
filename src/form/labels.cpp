#include "form/labels.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

#include "text/char_kind.h"
#include "text/contains.h"
#include "text/fold.h"
#include "text/insert_in_order.h"
#include "text/nth.h"

namespace gouji {

namespace {

// Text longer than any label, even with its group's in front, is a paragraph.
constexpr size_t kLongestLabel = 90;
constexpr size_t kLongestHeader = 40;
// A character pair of a header or group label neither speaks for a row nor much against it.
constexpr float kHeaderWeight = 0.25F;
constexpr float kLeastPrecision = 0.4F;
// Of the letters of a label with the number of another, or of a header, too.
constexpr float kOtherNumber = 4;
// Behind its number, so many letters name a label nearly as well as all.
constexpr size_t kLeastBeginning = 3;

size_t first_byte(uint32_t hash) { return hash >> 24; }

}  // namespace

std::u16string_view without_remark(std::u16string_view label) {
    return label.substr(0, find_char(label, u'(', 1));
}

size_t block_called(const Table& table, std::u16string_view title) {
    const Skeleton bones(title);
    const auto block = std::find_if(
        table.blocks.begin(), table.blocks.end(),
        [&](const Block& each) { return Skeleton(each.title).text() == bones.text(); });
    return static_cast<size_t>(block - table.blocks.begin());
}

LabelIndex::LabelIndex(const Form& form) {
    for (size_t t = 0; t < form.tables.size(); ++t) {
        const Table& table = form.tables[t];
        add_header(table.caption);
        add_names(table);
        for (const Block& block : table.blocks) add_header(block.title);
        for (size_t r = 0; r < table.rows.size(); ++r) {
            const Row& row = table.rows[r];
            const int index = static_cast<int>(rows_.size());
            rows_.push_back({static_cast<int>(t), static_cast<int>(r), row.width()});
            const Folded label = fold(row.label);
            const Skeleton bones(label.text());
            const size_t letters = Skeleton(row.label).text().size();
            labels_.push_back({std::u16string(bones.text()), bones.ordinal(), bones.bracketed(),
                               std::max(1, static_cast<int>(letters) - 1)});
            add_row(index, label.text());
            for (const std::u16string& spelling : row.spellings)
                add_row(index, fold(spelling).text());
            for (const std::u16string& group : row.path) add_header(group);
        }
    }
    index_wholes();
}

void LabelIndex::add_row(int index, std::u16string_view label) {
    const Skeleton bones(label);
    add_whole(bones, index);
    for (size_t at = 0; at + 1 < bones.text().size(); ++at)
        pairs_.add(bones.text(), at).rows |= uint64_t{1} << index;
    // "部分公开(区分处理的…)" is as often printed without its remark.
    const size_t remark = label.find(u'(', 1);
    if (remark != label.npos) add_row(index, label.substr(0, remark));
}

void LabelIndex::add_header(std::u16string_view label) {
    const Folded folded = fold(label);
    const Skeleton bones(folded.text());
    const std::u16string_view text = bones.text();
    if (text.empty()) return;
    add_whole(bones, kHeader);
    for (size_t at = 0; at + 1 < text.size(); ++at) pairs_.add(text, at).in_header = true;
}

void LabelIndex::add_names(const Table& table) {
    std::vector<ColumnName>& names = names_.emplace_back();
    const auto add = [&](std::u16string_view label, int column) {
        const Folded folded = fold(label);
        const Skeleton bones(without_remark(folded.text()));
        if (bones.text().empty()) return;
        const auto known = std::find_if(names.begin(), names.end(), [&](const ColumnName& name) {
            return name.text == bones.text();
        });
        if (known == names.end())
            names.push_back({std::u16string(bones.text()), {column}});
        else
            known->columns.push_back(column);
    };
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const Column& column = table.columns[c];
        add_header(column.label);
        add_header(column.group);
        add(column.label, static_cast<int>(c));
        for (const std::u16string& spelling : column.spellings) add(spelling, static_cast<int>(c));
        add(column.group, static_cast<int>(c));
    }
}

void LabelIndex::add_whole(const Skeleton& bones, int row) {
    const auto key = [](const Whole& whole) {
        return std::tuple(whole.hash, std::u16string_view(whole.text), whole.row != kHeader);
    };
    insert_in_order(
        wholes_,
        {bones.hash(), std::u16string(bones.text()), row, bones.ordinal(), bones.bracketed()},
        [&](const Whole& a, const Whole& b) { return key(a) < key(b); });
}

void LabelIndex::index_wholes() {
    for (const Whole& whole : wholes_) ++begins_[first_byte(whole.hash) + 1];
    std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
    for (size_t i = 0; i < wholes_.size(); ++i)
        if (wholes_[i].row == kHeader && (i == 0 || wholes_[i].text != wholes_[i - 1].text))
            headers_.push_back(i);
}

bool LabelIndex::has_header(const Wholes& wholes) {
    return wholes.first != wholes.second && wholes.first->row == kHeader;
}

LabelIndex::Wholes LabelIndex::wholes_of(const Skeleton& bones) const {
    const size_t byte = first_byte(bones.hash());
    auto first = wholes_.begin() + static_cast<long>(begins_[byte]);
    const auto end = wholes_.begin() + static_cast<long>(begins_[byte + 1]);
    while (first != end && !first->is(bones)) ++first;
    auto last = first;
    while (last != end && last->is(bones)) ++last;
    return {first, last};
}

bool LabelIndex::is_header(const Skeleton& bones) const {
    return bones.folded().size() <= kLongestHeader && has_header(wholes_of(bones));
}

bool LabelIndex::is_end_of_header(const Skeleton& bones) const {
    const std::u16string_view piece = bones.text();
    if (piece.size() > 1 && !pairs_.find(piece, 0).in_header) return false;
    return std::any_of(headers_.begin(), headers_.end(), [&](size_t header) {
        const std::u16string_view text = wholes_[header].text;
        return text.starts_with(piece) || text.ends_with(piece);
    });
}

const ColumnName* LabelIndex::find_name(int table, std::u16string_view letters) const {
    const std::vector<ColumnName>& all = names(table);
    const auto name = std::find_if(all.begin(), all.end(),
                                   [&](const ColumnName& one) { return one.text == letters; });
    return name == all.end() ? nullptr : &*name;
}

bool LabelIndex::names_column(std::u16string_view letters) const {
    for (size_t table = 0; table < names_.size(); ++table)
        if (find_name(static_cast<int>(table), letters) != nullptr) return true;
    return false;
}

bool LabelIndex::is_strange(const Skeleton& bones) const {
    const std::u16string_view text = bones.text();
    size_t known = 0;
    for (size_t at = 0; at + 1 < text.size(); ++at) known += pairs_.find(text, at).known;
    return text.size() > 1 && 2 * known < text.size() - 1;
}

void LabelIndex::find(const Skeleton& bones, std::vector<LabelHit>& hits) const {
    const std::u16string_view folded = bones.folded();
    if (folded.size() > kLongestLabel || bones.text().empty()) return;
    const Wholes wholes = wholes_of(bones);
    const bool header = has_header(wholes);
    if (take_rows(wholes, bones, header, hits) || header) return;
    // "三、本年度办理结果(一)予以公开": the row's own label behind its group's, or its beginning.
    for (size_t at = folded.size(); at-- > 1;) {
        if (folded[at] != u'(' && !(is_digit(folded[at]) && !is_digit(folded[at - 1]))) continue;
        const Skeleton own(folded.substr(at));
        if (own.ordinal() == 0) continue;
        if (take_rows(wholes_of(own), own, false, hits)) return;
        if (is_header(Skeleton(folded.substr(0, at)))) return find_pieces(own, hits);
    }
    // "(二)部分公开(区分处理的,": a remark cut off in its middle.
    const size_t remark = folded.find(u'(', 1);
    if (bones.ordinal() > 0 && remark != folded.npos && folded.find(u')', remark) == folded.npos) {
        const Skeleton own(folded.substr(0, remark));
        if (take_rows(wholes_of(own), own, false, hits)) return;
    }
    find_pieces(bones, hits);
}

void LabelIndex::find_pieces(const Skeleton& bones, std::vector<LabelHit>& hits) const {
    if (bones.ordinal() > 0 && bones.text().size() < kLeastBeginning)
        find_beginnings(bones, hits);
    else
        find_parts(bones, hits);
}

// The hits of rows among `wholes`, and whether there are any.
bool LabelIndex::take_rows(const Wholes& wholes, const Skeleton& bones, bool header,
                           std::vector<LabelHit>& hits) const {
    const size_t before = hits.size();
    for (auto label = wholes.first; label != wholes.second; ++label) {
        if (label->row == kHeader) continue;
        // Another spelling has the number of its row.
        const Printed& row = nth(labels_, label->row);
        const bool same =
            (label->ordinal == bones.ordinal() && label->bracketed == bones.bracketed()) ||
            (label->ordinal == 0 && row.ordinal == bones.ordinal() &&
             row.bracketed == bones.bracketed());
        const bool unknown = label->ordinal == 0 || bones.ordinal() == 0;
        const bool nearly = unknown && !header;
        hits.push_back({label->row, same ? kWhole : nearly ? kNearlyWhole : kOtherNumber});
    }
    return hits.size() > before;
}

// "3.危及": its number and the first letter or two of a label, the rest of which is elsewhere.
void LabelIndex::find_beginnings(const Skeleton& bones, std::vector<LabelHit>& hits) const {
    for (size_t row = 0; row < rows_.size(); ++row)
        if (bones.ordinal() == labels_[row].ordinal &&
            bones.bracketed() == labels_[row].bracketed &&
            labels_[row].text.compare(0, bones.text().size(), bones.text()) == 0)
            hits.push_back({static_cast<int>(row), kWhole / 2});
}

// "5.要求行政机关确": the number of the row and the first letters of its label.
bool LabelIndex::begins_row(const Skeleton& bones, size_t row) const {
    const Printed& whole = labels_[row];
    return bones.ordinal() > 0 && bones.ordinal() == whole.ordinal &&
           bones.bracketed() == whole.bracketed && bones.text().size() >= kLeastBeginning &&
           whole.text.compare(0, bones.text().size(), bones.text()) == 0;
}

void LabelIndex::find_parts(const Skeleton& bones, std::vector<LabelHit>& hits) const {
    const std::u16string_view text = bones.text();
    struct Count {
        float pairs = 0;
        float weight = 0;
    };
    std::array<Count, kMaxRows> counts{};
    uint64_t touched = 0;
    float total = 0;
    for (size_t at = 0; at + 1 < text.size(); ++at) {
        const LetterPairs::Pair& pair = pairs_.find(text, at);
        const float weight = pair.in_header ? kHeaderWeight : 1;
        total += weight;
        touched |= pair.rows;
        for (uint64_t left = pair.rows; left != 0; left &= left - 1) {
            Count& count = nth(counts, __builtin_ctzll(left));
            count.pairs += 1;
            count.weight += weight;
        }
    }
    for (uint64_t left = touched; left != 0; left &= left - 1) {
        const auto row = static_cast<size_t>(__builtin_ctzll(left));
        const Count& count = counts[row];
        const float against = total - count.weight;
        const float recall = std::min(1.0F, count.pairs / static_cast<float>(labels_[row].pairs));
        const float precision = count.pairs / (count.pairs + against);
        if (precision < kLeastPrecision) continue;
        const float least = begins_row(bones, row) ? kNearlyWhole : 0;
        hits.push_back({static_cast<int>(row), std::max(kWhole * (recall * precision), least)});
    }
}

}  // namespace gouji
