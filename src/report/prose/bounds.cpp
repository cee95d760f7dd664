#include "report/prose/bounds.h"

#include "text/char_kind.h"
#include "text/char_set.h"

namespace gouji {

namespace {

struct Row {
    std::u16string_view words;
    Bound bound;
};

constexpr Bound kMoreThan{ClaimRelation::kAtLeast, true};
constexpr Bound kAtLeast{ClaimRelation::kAtLeast, false};
constexpr Bound kLessThan{ClaimRelation::kAtMost, true};
constexpr Bound kAtMost{ClaimRelation::kAtMost, false};
constexpr Bound kAbout{ClaimRelation::kAbout, false};

// Longest first: "不超过" is no "超过".
constexpr Row kBefore[] = {
    {u"没有超过", kAtMost}, {u"没有达到", kLessThan}, {u"没有突破", kAtMost}, {u"不超过", kAtMost},
    {u"未超过", kAtMost},   {u"没超过", kAtMost},     {u"未突破", kAtMost},   {u"不多于", kAtMost},
    {u"不高于", kAtMost},   {u"不大于", kAtMost},     {u"不少于", kAtLeast},  {u"不低于", kAtLeast},
    {u"不小于", kAtLeast},  {u"不下于", kAtLeast},    {u"未达到", kLessThan}, {u"差不多", kAbout},
    {u"超过", kMoreThan},   {u"突破", kMoreThan},     {u"超出", kMoreThan},   {u"多于", kMoreThan},
    {u"高于", kMoreThan},   {u"大于", kMoreThan},     {u"不下", kAtLeast},    {u"至少", kAtLeast},
    {u"最少", kAtLeast},    {u"不足", kLessThan},     {u"不到", kLessThan},   {u"不满", kLessThan},
    {u"未满", kLessThan},   {u"未达", kLessThan},     {u"少于", kLessThan},   {u"低于", kLessThan},
    {u"小于", kLessThan},   {u"不超", kAtMost},       {u"至多", kAtMost},     {u"最多", kAtMost},
    {u"大约", kAbout},      {u"将近", kAbout},        {u"接近", kAbout},      {u"大概", kAbout},
    {u"超", kMoreThan},     {u"逾", kMoreThan},       {u"约", kAbout},        {u"近", kAbout},
};
constexpr Row kBehind[] = {
    {u"及以上", kAtLeast}, {u"及以下", kAtMost}, {u"以上", kAtLeast},
    {u"以下", kAtMost},    {u"以内", kAtMost},   {u"之内", kAtMost},
    {u"左右", kAbout},     {u"上下", kAbout},    {u"有余", kMoreThan},
};
// What may stand between the words and the number: "约为20件", "超过了20件".
constexpr std::u16string_view kJoints = u" 了为有计达共";

template <size_t N>
constexpr bool longest_first(const Row (&rows)[N]) {
    for (size_t i = 1; i < N; ++i)
        if (rows[i].words.size() > rows[i - 1].words.size()) return false;
    return true;
}
static_assert(longest_first(kBefore) && longest_first(kBehind));

// Beside most numbers no row stands.
constexpr CharSet kLast(u"过到破于下少多足满达出超概近约逾");
constexpr CharSet kFirst(u"及以之左上有");
constexpr bool sets_are_whole() {
    for (const Row& row : kBefore)
        if (!kLast.has(row.words.back())) return false;
    for (const Row& row : kBehind)
        if (!kFirst.has(row.words.front())) return false;
    return true;
}
static_assert(sets_are_whole());

}  // namespace

BoundWords bound_before(std::u16string_view text, size_t end) {
    for (size_t at = end; at > 0; --at) {
        if (kLast.has(text[at - 1]))
            for (const Row& row : kBefore)
                if (text.substr(0, at).ends_with(row.words))
                    return {row.bound, at - row.words.size()};
        if (!is_one_of(text[at - 1], kJoints)) break;
    }
    return {{}, end};
}

BoundWords bound_behind(std::u16string_view text, size_t begin) {
    size_t at = begin;
    while (at < text.size() && text[at] == u' ') ++at;
    if (at == text.size() || !kFirst.has(text[at])) return {{}, begin};
    for (const Row& row : kBehind)
        if (text.substr(at).starts_with(row.words)) return {row.bound, at + row.words.size()};
    return {{}, begin};
}

}  // namespace gouji
