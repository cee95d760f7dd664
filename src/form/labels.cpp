#include "form/labels.h"

#include <algorithm>
#include <array>

#include "text/fold.h"

namespace gouji {

namespace {

// Text longer than any label, even with its group's in front, is a paragraph.
constexpr size_t kLongestLabel = 90;
constexpr size_t kLongestHeader = 40;
// A character pair of a header or group label neither speaks for a row nor much against it.
constexpr float kHeaderWeight = 0.25F;
constexpr float kLeastPrecision = 0.4F;
// A label's first letters, behind its number, say nearly as much as all.
constexpr float kBeginning = 0.8F;
constexpr size_t kLeastBeginning = 3;

bool is_letter(char16_t c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
           (c >= 0x3400 && c < 0xA000) || (c >= 0xD800 && c < 0xE000);
}

bool is_digit(char16_t c) { return c >= u'0' && c <= u'9'; }

int chinese_digit(char16_t c) {
    constexpr std::u16string_view kDigits = u"一二三四五六七八九十";
    const size_t at = kDigits.find(c);
    return at == kDigits.npos ? 0 : static_cast<int>(at) + 1;
}

bool closes(char16_t c) { return c == u')' || c == u'、' || c == u'.' || c == u',' || c == u':'; }

// "(三)", "三、", "3.", "3": length of a leading number, read into `found`.
size_t leading_ordinal(std::u16string_view text, Skeleton& found) {
    size_t at = 0;
    const bool bracket = !text.empty() && text[0] == u'(';
    if (bracket) at = 1;
    int value = 0;
    bool arabic = false;
    while (at < text.size() && at < 4) {
        const char16_t c = text[at];
        if (c >= u'0' && c <= u'9') {
            value = value * 10 + (c - u'0');
            arabic = true;
        } else if (int digit = arabic ? 0 : chinese_digit(c); digit > 0) {
            value = digit == 10 && value > 0 ? value * 10 : value + digit;
        } else {
            break;
        }
        ++at;
    }
    const bool closed = at < text.size() && closes(text[at]);
    if (value == 0 || (!closed && !(arabic && !bracket))) return 0;
    found.ordinal = value;
    found.bracketed = bracket;
    return at + (closed ? 1 : 0);
}

uint32_t pair_at(const std::u16string& text, size_t at) {
    return static_cast<uint32_t>(text[at]) << 16 | text[at + 1];
}

}  // namespace

Skeleton skeleton(std::u16string_view folded) {
    Skeleton found;
    std::u16string& text = found.text;
    text.resize(folded.size());
    const auto dense_end = std::copy_if(folded.begin(), folded.end(), text.begin(), [](char16_t c) {
        return c != u' ' && c != u'\t' && c != u'\n';
    });
    const std::u16string_view dense(text.data(), static_cast<size_t>(dense_end - text.begin()));
    auto end = text.begin();
    for (char16_t c : dense.substr(leading_ordinal(dense, found)))
        if (is_letter(c)) *end++ = c;
    text.erase(end, text.end());
    return found;
}

LabelIndex::LabelIndex(const Form& form) {
    for (size_t t = 0; t < form.tables.size(); ++t) {
        const Table& table = form.tables[t];
        add_header(table.caption);
        for (const Column& column : table.columns) {
            add_header(column.label);
            add_header(column.group);
        }
        for (const Block& block : table.blocks) add_header(block.title);
        for (size_t r = 0; r < table.rows.size(); ++r) {
            const Row& row = table.rows[r];
            const int index = static_cast<int>(rows_.size());
            rows_.push_back({static_cast<int>(t), static_cast<int>(r)});
            pair_counts_.push_back(
                std::max<int>(1, static_cast<int>(skeleton(row.label).text.size()) - 1));
            labels_.push_back(skeleton(fold(row.label).text()));
            add_row(index, std::u16string(fold(row.label).text()));
            for (const std::u16string& spelling : row.spellings)
                add_row(index, std::u16string(fold(spelling).text()));
            for (const std::u16string& group : row.path) add_header(group);
        }
    }
}

void LabelIndex::add_row(int index, const std::u16string& label) {
    const Skeleton bones = skeleton(label);
    wholes_[bones.text].push_back({index, bones.ordinal, bones.bracketed});
    for (size_t at = 0; at + 1 < bones.text.size(); ++at)
        pairs_[pair_at(bones.text, at)].rows |= uint64_t{1} << index;
    // "部分公开(区分处理的…)" is as often printed without its remark.
    const size_t remark = label.find(u'(', 1);
    if (remark != label.npos) add_row(index, label.substr(0, remark));
}

void LabelIndex::add_header(const std::u16string& label) {
    const std::u16string text = skeleton(fold(label).text()).text;
    if (text.empty()) return;
    headers_.insert(text);
    for (size_t at = 0; at + 1 < text.size(); ++at) pairs_[pair_at(text, at)].in_header = true;
}

bool LabelIndex::is_header(std::u16string_view folded) const {
    return folded.size() <= kLongestHeader && headers_.count(skeleton(folded).text) > 0;
}

bool LabelIndex::is_strange(std::u16string_view folded) const {
    const std::u16string text = skeleton(folded).text;
    size_t known = 0;
    for (size_t at = 0; at + 1 < text.size(); ++at) known += pairs_.count(pair_at(text, at));
    return text.size() > 1 && 2 * known < text.size() - 1;
}

void LabelIndex::find(std::u16string_view folded, std::vector<LabelHit>& hits) const {
    if (folded.size() > kLongestLabel) return;
    const Skeleton bones = skeleton(folded);
    if (bones.text.empty()) return;
    const bool header = headers_.count(bones.text) > 0;
    if (find_whole(bones, header, hits) || header) return;
    // "三、本年度办理结果(一)予以公开": the row's own label behind its group's.
    for (size_t at = folded.size(); at-- > 1;) {
        if (folded[at] != u'(' && !(is_digit(folded[at]) && !is_digit(folded[at - 1]))) continue;
        const Skeleton own = skeleton(folded.substr(at));
        if (own.ordinal > 0 && find_whole(own, false, hits)) return;
    }
    // "(二)部分公开(区分处理的,": a remark cut off in its middle.
    const size_t remark = folded.find(u'(', 1);
    if (bones.ordinal > 0 && remark != folded.npos && folded.find(u')', remark) == folded.npos &&
        find_whole(skeleton(folded.substr(0, remark)), false, hits))
        return;
    find_parts(bones, hits);
}

bool LabelIndex::find_whole(const Skeleton& bones, bool header, std::vector<LabelHit>& hits) const {
    const auto whole = wholes_.find(bones.text);
    if (whole == wholes_.end()) return false;
    for (const Whole& label : whole->second) {
        const bool same = label.ordinal == bones.ordinal && label.bracketed == bones.bracketed;
        const bool unknown = label.ordinal == 0 || bones.ordinal == 0;
        const float share = same ? 1.0F : unknown ? (header ? 0.4F : 0.8F) : 0.4F;
        hits.push_back({label.row, kWhole * share});
    }
    return true;
}

// "5.要求行政机关确": the number of the row and the first letters of its label.
bool LabelIndex::begins_row(const Skeleton& bones, size_t row) const {
    const Skeleton& whole = labels_[row];
    return bones.ordinal > 0 && bones.ordinal == whole.ordinal &&
           bones.bracketed == whole.bracketed && bones.text.size() >= kLeastBeginning &&
           whole.text.compare(0, bones.text.size(), bones.text) == 0;
}

void LabelIndex::find_parts(const Skeleton& bones, std::vector<LabelHit>& hits) const {
    const std::u16string& text = bones.text;
    struct Count {
        float pairs = 0;
        float weight = 0;
    };
    std::array<Count, kMaxRows> counts{};
    uint64_t touched = 0;
    float total = 0;
    for (size_t at = 0; at + 1 < text.size(); ++at) {
        const auto found = pairs_.find(pair_at(text, at));
        const float weight = found != pairs_.end() && found->second.in_header ? kHeaderWeight : 1;
        total += weight;
        if (found == pairs_.end()) continue;
        touched |= found->second.rows;
        for (uint64_t left = found->second.rows; left != 0; left &= left - 1) {
            Count& count = counts[static_cast<size_t>(__builtin_ctzll(left))];
            count.pairs += 1;
            count.weight += weight;
        }
    }
    for (uint64_t left = touched; left != 0; left &= left - 1) {
        const auto row = static_cast<size_t>(__builtin_ctzll(left));
        const Count& count = counts[row];
        const float against = total - count.weight;
        const float recall = std::min(1.0F, count.pairs / static_cast<float>(pair_counts_[row]));
        const float precision = count.pairs / (count.pairs + against);
        if (precision < kLeastPrecision) continue;
        const float share = recall * precision;
        hits.push_back({static_cast<int>(row),
                        kWhole * (begins_row(bones, row) ? std::max(share, kBeginning) : share)});
    }
}

}  // namespace gouji
