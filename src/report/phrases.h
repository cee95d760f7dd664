// Words that say the same in every form: how numbers stand to each other, and of whom and of
// when they are said. What speaks of a form's own cells is its "prose". All text is folded, and
// years are named as in relative_years.h.
#pragma once

#include "text/contains.h"

namespace gouji {

// What opens the parts of the number before, or the total of those before; and what puts another
// year's beside it.
inline constexpr WordSet kAmongWords{u"其中",    u"包括",    u"具体为",  u"具体是",  u"具体包括",
                                     u"分别为",  u"分别是",  u"包含",    u"(含",     u",含",
                                     u"信息中,", u"申请中,", u"答复中,", u"内容分,", u"内容看,",
                                     u"来源看,", u"渠道看,", u"方式看,", u"来源分,", u"类型分,",
                                     u"类别分,", u"渠道分,", u"方式分,", u"领域分,"};
// "其余9件中,…": right behind the number whose parts follow.
inline constexpr std::u16string_view kAmongThese = u"中,";
inline constexpr WordSet kTotalWords{u"合计", u"共计", u"总计", u"总共"};
inline constexpr WordSet kComparisons{
    u"比上年", u"较上年",   u"比去年",   u"较去年",   u"比某年",   u"较某年",
    u"同比",   u"上年同期", u"去年同期", u"比上一年", u"较上一年", u"与上年",
    u"环比",   u"同期",     u"上年为",   u"去年为",   u"某年为",   u"上年的",
    u"去年的", u"某年的",   u"上年分别", u"去年分别", u"某年分别"};

// Last year, and what it was then: "由上年的200件增加到250件". What was carried over is no number
// of last year's.
inline constexpr WordSet kLastYear{u"上年", u"去年", u"上一年"};
inline constexpr WordSet kFromLastYear{u"由上年", u"从上年", u"由去年", u"从去年"};
inline constexpr WordSet kFrom{u"由", u"从"};
inline constexpr WordSet kTo{u"到", u"至"};
// And to so many, which is no difference from it.
inline constexpr WordSet kReaches{u"增至",   u"升到",   u"降到",   u"减至",   u"升至",   u"降至",
                                  u"整合为", u"精简为", u"压减为", u"压缩为", u"缩减为", u"归并为"};
inline constexpr WordSet kCarried{u"结转", u"结余"};

inline constexpr WordSet kReviewWords{u"复议", u"诉讼", u"起诉"};

// What came in newly, told apart from what was carried over.
inline constexpr WordSet kNew{u"新收"};

// Between the first year or month of a span and its last.
inline constexpr std::u16string_view kSpanMarks = u"-—~至到";

// All years since something began; and one year, which ends that.
inline constexpr WordSet kSinceBeginning{u"行以来", u"施以来", u"立以来"};
inline constexpr WordSet kOneYear{u"本年", u"上年", u"全年"};

// Changes on the year.
inline constexpr WordSet kRises{u"增长", u"上升", u"提高", u"增加", u"增幅", u"上涨", u"提升"};
inline constexpr WordSet kFalls{u"下降", u"减少", u"降低", u"降幅", u"下滑"};
inline bool says_change(std::u16string_view words) {
    return contains_any(words, kRises) || contains_any(words, kFalls);
}
// Right before a number, beside one of last year's: "较上年(31件)少9件", "上年31件,少了9件".
inline constexpr std::u16string_view kMore[] = {u"多", u"多了", u"多出", u"增", u"增了"};
inline constexpr std::u16string_view kLess[] = {u"少", u"少了", u"减", u"减了"};
inline bool says_fall(std::u16string_view words) {
    return contains_any(words, kFalls) || ends_with_any(words, kLess);
}
// Of several years, a rate that no two numbers give.
inline constexpr WordSet kAverageRates{u"平均", u"年均", u"复合", u"累计", u"两年", u"三年"};

// Shares of nothing but requests; and what opens the clause of a share.
inline constexpr WordSet kSharesOfRequests{u"申请总",   u"申请量", u"申请数", u"全部申请",
                                           u"收到申请", u"受理总", u"办结总", u"办结数",
                                           u"答复总",   u"办件总", u"收件总"};
inline constexpr WordSet kShareOpens{u"占", u"约占", u"均占"};
// Shares, and those of several parts together.
inline constexpr WordSet kShares{u"占", u"比例", u"比重"};
inline constexpr WordSet kSharesOfSeveral{u"合计", u"共占", u"总计占", u"两项", u"三项", u"之和"};
inline constexpr WordSet kRates{u"公开率", u"答复率", u"办结率", u"办理率", u"回复率"};
// What such a rate counts as done.
inline constexpr WordSet kDone{u"答复", u"办结", u"办理", u"回复", u"办复", u"处理", u"办毕"};

// A total of what stands before, where nothing else does; and one that names no unit of its own.
inline constexpr WordSet kTotalAlone{u"共", u"共有", u"总共", u"总数", u"总数为"};
inline constexpr WordSet kTotals{u"合计", u"共计", u"总计"};
inline constexpr WordSet kPlainTotals{u"合计", u"共计", u"总计", u"合计为", u"总计为"};

// Who asks, said so that it is no mere 公民; and that something came in.
inline constexpr WordSet kPersons{u"个人", u"自然人"};
inline constexpr WordSet kReceipts{u"收", u"受理", u"接"};

// The four quarters, or both halves, make up the year.
inline constexpr std::u16string_view kQuarters[] = {u"一季度", u"二季度", u"三季度", u"四季度"};
inline constexpr std::u16string_view kQuarterFigures[] = {u"1季度", u"2季度", u"3季度", u"4季度"};
inline constexpr std::u16string_view kHalves[] = {u"上半年", u"下半年"};
inline constexpr std::u16string_view kHalvesByMonth[][2] = {
    {u"1至6月", u"7至12月"}, {u"1-6月", u"7-12月"}, {u"1—6月", u"7—12月"}};
// So do the three kinds of publicity that each document is given when it is made.
inline constexpr std::u16string_view kPublicities[] = {u"主动公开", u"依申请公开", u"不"};
inline constexpr WordSet kAmongThem{u"其中", u"含有"};
// What is left, the last of a list that is complete.
inline constexpr WordSet kRest{u"其他", u"其它", u"其余"};
// What is left of a number of which some are done or gone: "退回11条,其余737条"; that not of what
// was done since last counted.
inline constexpr WordSet kLeft{u",其余", u",剩余", u",余下", u",其余的", u",剩余的"};
inline constexpr WordSet kSome{u"年", u"月", u"季", u"期", u"再", u"又", u"新", u"一", u"两",
                               u"二", u"三", u"四", u"五", u"六", u"七", u"八", u"九", u"十"};

// Lists that name some parts only, and those that mean to name all.
inline constexpr WordSet kSomeParts{u"前两", u"前三", u"前四", u"前五", u"前十", u"排名", u"居前",
                                    u"靠前", u"较多", u"最多", u"主要", u"例如", u"重点"};
inline constexpr WordSet kAllParts{u"分别为", u"分别是", u"具体为", u"具体是"};
// How fast requests were answered: kinds that hold each other.
inline constexpr WordSet kTimely{u"按时", u"按期",     u"及时",   u"延期",
                                 u"超期", u"逾期答复", u"期限内", u"提前"};
// Who took part and how far it came: what has the one may have the other as well.
inline constexpr WordSet kOverlapping{u"列席",   u"出席",       u"参会",     u"授课",
                                      u"已审结", u"已全部审结", u"均已审结", u"解除",
                                      u"党员",   u"女性",       u"女干部"};
// What opens a new thing done, no further part: "其中专题会议2次,组织培训3次".
inline constexpr WordSet kDeeds{u"参加", u"组织", u"开展", u"举办", u"召开", u"接受",
                                u"印发", u"制定", u"完成", u"另",   u"同时", u"并",
                                u"累计", u"全年", u"回应", u"参训", u"阅读", u"点击",
                                u"关注", u"浏览", u"访问", u"粉丝", u"培训", u"编发"};

// A part of the year, one room of the office, what was added: less than all, perhaps.
inline constexpr WordSet kPerhapsLess{
    u"季度", u"累计",   u"历年",   u"新增",   u"另",     u"再次", u"平台", u"办公室", u"办公厅",
    u"实际", u"有效申", u"有效政", u"有效信", u"有效依", u"无效", u"撤回", u"年初",   u"目前"};
// So is a number up to some day, but for the last of the year.
inline constexpr WordSet kUntil{u"截至", u"截止"};
inline constexpr WordSet kYearEnd{u"12月", u"年底", u"年末"};

}  // namespace gouji
