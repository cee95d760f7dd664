// What parts are called, and what the words of their whole say of them: their names, or how many
// they are.
#pragma once

#include <optional>
#include <string_view>

#include "check/part_lists.h"

namespace gouji {

// Its own words without what opens or joins them.
std::u16string_view name_of(const Claim& part);

// "三个平台", "以上5类": the number of which the words speak, the first.
std::optional<Interval> count_in(std::u16string_view words);
bool counts(std::u16string_view words, size_t number);

// Nothing stands between them that was not counted.
bool are_next(const Claims& claims, const Parts& parts);

// "通过网站、公示栏公开信息50条,其中网站30条、公示栏20条";
// "新设教育、医疗等2个专题。2个专题共发布50条, 其中教育30条、医疗20条".
bool whole_names_all(const Claims& claims, const Parts& parts);

// "通过三类渠道发布", "4个镇共收到": the whole is said to be of as many.
bool whole_counts_all(const Claims& claims, const Parts& parts);

}  // namespace gouji
