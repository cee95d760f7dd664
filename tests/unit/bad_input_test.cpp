// Any text is a document: whatever comes in, the result says in a finding what it is worth.

#include <gtest/gtest.h>

#include <chrono>

#include "output/json.h"
#include "support/printed.h"
#include "support/reading.h"

namespace gouji {
namespace {

using Rules = std::vector<std::string>;

// What a text is told of, and that every span lies in it.
Rules told(std::u16string_view text) {
    const Result result = check_text(text);
    for (const Finding& finding : result.checked.findings) {
        EXPECT_LE(finding.span.begin, finding.span.end);
        EXPECT_LE(finding.span.end, text.size());
        EXPECT_FALSE(finding.message.empty());
    }
    for (const TableReading& table : result.report.tables)
        for (const Cell& cell : table.cells) EXPECT_LE(cell.span.end, text.size());
    EXPECT_GT(to_json(result).size(), 1000U);
    return rules_found(result.checked);
}

// Whether `rule` is among what a text is told.
bool is_told(std::u16string_view text, std::string_view rule) {
    const Rules rules = told(text);
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

std::u16string repeated(std::u16string_view piece, size_t size) {
    std::u16string text;
    while (text.size() < size) text += piece;
    return text;
}

const std::u16string kReport = set_with_tabs(consistent(builtin_form("2021")));

TEST(BadInput, Empty) { EXPECT_EQ(told(u""), Rules{"text.empty"}); }

TEST(BadInput, Spaces) {
    EXPECT_EQ(told(u"   \n\t\t\u3000\u00a0\r\n"), Rules{"text.empty"});
    EXPECT_EQ(told(std::u16string(100'000, u' ')), Rules{"text.empty"});
}

TEST(BadInput, OneCharacter) {
    for (std::u16string_view text : {u"一", u"7", u"|", u"/", u"(", u"<", u"\uFFFD", u"😀"})
        EXPECT_EQ(told(text), Rules{"text.not_report"});
}

TEST(BadInput, ANovel) {
    EXPECT_EQ(told(repeated(
                  u"他沿着河岸走了很久，想起二十年前的那个夏天。那年他十七岁，兜里只有3块钱。\n",
                  200'000)),
              Rules{"text.not_report"});
}

TEST(BadInput, Binary) {
    std::u16string noise;
    for (uint32_t i = 0, x = 1; i < 100'000; ++i)
        noise += static_cast<char16_t>((x = x * 1664525 + 1013904223) >> 16);
    EXPECT_EQ(told(noise), Rules{"text.not_report"});
    std::u16string bytes;  // as a file read byte by byte
    for (char16_t c : noise) bytes += static_cast<char16_t>(c & 0xFF);
    EXPECT_EQ(told(bytes), Rules{"text.not_report"});
}

TEST(BadInput, ALineOfFiveMillionCharacters) {
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(told(repeated(u"门前的河水流了3年，", 5'000'000)), Rules{"text.not_report"});
    EXPECT_EQ(told(repeated(u"1\t", 500'000)), Rules{"text.not_report"});
    EXPECT_EQ(told(repeated(u"1 |", 500'000)), Rules{"text.not_report"});
    EXPECT_EQ(told(repeated(u"\n", 500'000)), Rules{"text.empty"});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    EXPECT_LT(took.count(), 120) << "linear, even unoptimised and under a sanitizer";
}

TEST(BadInput, UnpairedSurrogates) {
    EXPECT_EQ(told(std::u16string(1, 0xD800)), Rules{"text.not_report"});
    EXPECT_EQ(told(std::u16string{0xDC00, 0xD800, u'\n', 0xDFFF}), Rules{"text.not_report"});
    // In place of a figure they are no number; the rest of the report is checked.
    std::u16string text = kReport;
    const size_t row = text.find(u'\t', text.find(u"（七）总计\t") + 6) + 1;
    text.replace(row, text.find(u'\t', row) - row, std::u16string{u'3', 0xD800});
    const Result result = check_text(text);
    EXPECT_EQ(finding_of(result.checked, "value.unreadable").span,
              (SourceSpan{static_cast<uint32_t>(row), static_cast<uint32_t>(row + 2)}));
    EXPECT_EQ(result.report.tables[1].state, TableState::kRead);
}

TEST(BadInput, NumbersOfFourHundredDigits) {
    Printed printed = consistent(builtin_form("2021"));
    const std::u16string endless(400, u'7');
    printed.cell(1, 0) = endless;
    printed.cell(1, 8) = u"0." + endless;
    printed.cell(2, 3) = u"-" + endless;
    const std::u16string text = set_with_tabs(printed);
    const Result result = check_text(text);
    EXPECT_FALSE(result.has_errors());
    size_t unreadable = 0;
    for (const Finding& finding : result.checked.findings) {
        if (finding.rule != "value.unreadable") continue;
        ++unreadable;
        EXPECT_GE(finding.span.size(), 400U) << "the number itself is pointed at";
    }
    EXPECT_EQ(unreadable, 3U);
    EXPECT_EQ(row_of(result.report, "requests", "new").substr(0, 2), "! ");
    EXPECT_EQ(
        verdict_of(*result.report.form, result.checked, "requests.balance", "requests", "natural"),
        "undecided unreadable_cells");
    EXPECT_EQ(
        verdict_of(*result.report.form, result.checked, "requests.balance", "requests", "other"),
        "pass");
}

TEST(BadInput, AReportPastedTwice) {
    const std::u16string twice = kReport + kReport;
    EXPECT_TRUE(is_told(twice, "text.repeated"));
    const Result result = check_text(twice);
    EXPECT_FALSE(result.has_errors());
    EXPECT_EQ(cells_of(result.report, "requests"), cells_of(read_text(kReport), "requests"));
    for (const TableReading& table : result.report.tables)
        EXPECT_EQ(table.state, TableState::kRead);
}

TEST(BadInput, TwoReportsInOnePaste) {
    // Their rows must not be mixed: the more complete one is read, and the other is told of.
    Printed other = consistent(builtin_form("2021"));
    for (auto& table : other.cells)
        for (std::u16string& cell : table) cell = digits(value_of(cell) * 3);
    for (size_t row = 4; row < 9; ++row) other.left_out[1][row] = true;
    const std::u16string shorter = set_with_tabs(other);
    for (const std::u16string& text : {kReport + shorter, shorter + kReport}) {
        const Result result = check_text(text);
        EXPECT_TRUE(is_told(text, "text.repeated"));
        EXPECT_EQ(cells_of(result.report, "requests"), cells_of(read_text(kReport), "requests"));
        EXPECT_FALSE(result.has_errors());
    }
}

TEST(BadInput, ReportsOfBothFormsInOnePaste) {
    const std::u16string older = set_with_tabs(consistent(builtin_form("2019")));
    EXPECT_TRUE(is_told(older + kReport, "text.repeated"));
    EXPECT_TRUE(is_told(kReport + older, "text.repeated"));
}

TEST(BadInput, AReportInTheMiddleOfANovel) {
    const std::u16string novel =
        repeated(u"他沿着河岸走了很久，想起二十年前的那个夏天。\n", 20'000);
    const Result result = check_text(novel + kReport + novel);
    EXPECT_EQ(cells_of(result.report, "requests"), cells_of(read_text(kReport), "requests"));
    EXPECT_FALSE(result.has_errors());
}

TEST(BadInput, EveryPieceOfAReport) {
    // Cut between any two lines: nothing is proved wrong on either side.
    for (size_t cut = kReport.find(u'\n'); cut != kReport.npos;
         cut = kReport.find(u'\n', cut + 1)) {
        EXPECT_FALSE(check_text(std::u16string_view(kReport).substr(cut + 1)).has_errors())
            << "from " << cut;
        EXPECT_FALSE(check_text(std::u16string_view(kReport).substr(0, cut)).has_errors())
            << "to " << cut;
    }
}

}  // namespace
}  // namespace gouji
