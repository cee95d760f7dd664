// What the prose leaves out or mixes up.
//
//   claim.blank        warning  a number is left out ("收到申请 件"); not where letters are
//                               only set apart, or 件 stands for itself
//   claim.placeholder  warning  XX, 〇〇 or ____ stands where one was to be filled in; not in
//                               names, codes and products
//   year.conflict      warning  统计期限 is of another year than the title (条例 第四十九条, on
//                               the year before); nothing where either names none
//   section.topic      note     section 一 does not speak of one of its five matters (条例
//                               第五十条, instructions of 国办公开办函〔2021〕30号); nothing of a
//                               section of a few words
//   section.fee        warning  section 六 does not say what 信息处理费 was charged (the same);
//                               the form of 2019 does not ask
//
// A form of one's own may have other matters, each with its rule: a warning where the form
// requires it, else a note.
#pragma once

#include <string_view>

#include "check/record.h"

namespace gouji {

void check_wording(const Report& report, std::u16string_view text, Record& record);

}  // namespace gouji
