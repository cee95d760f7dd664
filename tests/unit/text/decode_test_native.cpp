#include "text/decode.h"

#include <gtest/gtest.h>

#include "text/utf.h"

namespace gouji {
namespace {

using namespace std::string_literals;

const std::u16string kReport =
    u"云溪县水务局2022年政府信息公开工作年度报告\n一、总体情况\n2022年，收到申请12件，予以公开7件。"
    u"\n";

std::string utf16(std::u16string_view text, bool little) {
    std::string bytes;
    for (const char16_t c : text) {
        const char low = static_cast<char>(c & 0xFF), high = static_cast<char>(c >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

// 收到申请12件。 in GBK.
const std::string kGb = "\xCA\xD5\xB5\xBD\xC9\xEA\xC7\xEB"s + "12" + "\xBC\xFE\xA1\xA3";
const std::u16string kGbText = u"收到申请12件。";

void expect(std::string_view bytes, std::u16string_view text, const char* encoding,
            bool lossy = false) {
    const Decoded decoded = decode(bytes);
    EXPECT_EQ(to_utf8(decoded.text), to_utf8(text));
    EXPECT_EQ(decoded.encoding, encoding);
    EXPECT_EQ(decoded.lossy, lossy);
}

TEST(Decode, Utf8) {
    expect("", u"", "UTF-8");
    expect("plain", u"plain", "UTF-8");
    expect(to_utf8(kReport), kReport, "UTF-8");
    expect("\xEF\xBB\xBF" + to_utf8(kReport), kReport, "UTF-8");
    expect("\xF0\x9F\x98\x80", u"😀", "UTF-8");
}

TEST(Decode, ByteOrderMarks) {
    expect("\xFF\xFE" + utf16(kReport, true), kReport, "UTF-16LE");
    expect("\xFE\xFF" + utf16(kReport, false), kReport, "UTF-16BE");
    expect("\x84\x31\x95\x33" + kGb, kGbText, "GB18030");
    expect("\xEF\xBB\xBF", u"", "UTF-8");
    expect("\xFF\xFE", u"", "UTF-16LE");
    expect("\xFF\xFE\x31", u"\uFFFD", "UTF-16LE", true);
    expect("\xEF\xBB\xBF\xFFok", u"\uFFFDok", "UTF-8", true);
}

TEST(Decode, Utf16WithoutAMark) {
    expect(utf16(kReport, true), kReport, "UTF-16LE");
    expect(utf16(kReport, false), kReport, "UTF-16BE");
    const std::u16string table = u"1\t2\t3\n4\t5\t6\n";
    expect(utf16(table, true), table, "UTF-16LE");
    expect(utf16(table, false), table, "UTF-16BE");
    const std::u16string words = u"政府信息公开工作年度报告收到和处理政府信息公开申请情况";
    expect(utf16(words, true), words, "UTF-16LE");
    expect(utf16(words, false), words, "UTF-16BE");
}

TEST(Decode, Gb18030AndItsSubsets) {
    expect(kGb, kGbText, "GB18030");
    // Four bytes: extensions A and B.
    expect("\xCA\xD5\xB5\xBD\x81\x39\xEF\x31", u"收到㐂", "GB18030");
    expect("\xCA\xD5\xB5\xBD\x95\x32\x82\x36", u"收到𠀀", "GB18030");
    std::string long_file;
    std::u16string long_text;
    for (int i = 0; i < 20000; ++i) {
        long_file += kGb + "\r\n";
        long_text += kGbText + u"\r\n";
    }
    expect(long_file, long_text, "GB18030");
}

// Pairs of Latin letters are Chinese characters to whoever takes them for UTF-16.
TEST(Decode, GbAmongManyLettersIsNotUtf16) {
    std::string bytes;
    std::u16string text;
    for (int i = 0; i < 3000; ++i) {
        bytes += "abcdefghijklmnopqrstuvwxyz";
        text += u"abcdefghijklmnopqrstuvwxyz";
    }
    expect(bytes + kGb, text + kGbText, "GB18030");
    expect(kGb + bytes, kGbText + text, "GB18030");
    EXPECT_EQ(decode(bytes + std::string(2, '\0')).encoding, "UTF-8");
}

TEST(Decode, WrongBytesInGbBecomeReplacementCharacters) {
    const Decoded decoded = decode(kGb + "\xFF" + kGb + "\xCA");
    EXPECT_EQ(decoded.encoding, "GB18030");
    EXPECT_TRUE(decoded.lossy);
    EXPECT_EQ(decoded.text.substr(0, kGbText.size()), kGbText);
    EXPECT_NE(decoded.text.find(u'\uFFFD'), std::u16string::npos);
    EXPECT_NE(decoded.text.find(kGbText, 1), std::u16string::npos);
}

TEST(Decode, AFewWrongBytesDoNotMakeUtf8IntoGb) {
    std::string cut = to_utf8(kReport);
    cut.pop_back();
    cut.pop_back();
    const Decoded decoded = decode(cut);
    EXPECT_EQ(decoded.encoding, "UTF-8");
    EXPECT_TRUE(decoded.lossy);
    EXPECT_EQ(decoded.text.substr(0, 20), kReport.substr(0, 20));
}

TEST(Decode, HeedsWhatHtmlNames) {
    const std::string head = "<html><head><META CHARSET=\"GBK\"></head>";
    expect(head + kGb, u"<html><head><META CHARSET=\"GBK\"></head>" + kGbText, "GB18030");
    // 联通 in GBK is valid UTF-8 of two letters that are not Chinese.
    expect("<meta charset=gb2312>\xC1\xAA\xCD\xA8", u"<meta charset=gb2312>联通", "GB18030");
    // A file saved anew as UTF-8 often keeps its old name.
    expect("<meta charset=gb2312>" + to_utf8(kReport), u"<meta charset=gb2312>" + kReport, "UTF-8");
    expect("<meta charset='utf-8'>\xFF", u"<meta charset='utf-8'>\uFFFD", "UTF-8", true);
    // Nor is one believed that the bytes belie.
    expect("<meta charset=utf-8>" + kGb, u"<meta charset=utf-8>" + kGbText, "GB18030");
    expect("<meta charset=latin1>" + kGb, u"<meta charset=latin1>" + kGbText, "GB18030");
    expect("<meta charset=", u"<meta charset=", "UTF-8");
}

TEST(Decode, AnyBytesAreDecoded) {
    std::string all;
    for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
    for (int rotation = 0; rotation < 256; ++rotation) {
        const Decoded decoded = decode(all);
        EXPECT_FALSE(decoded.text.empty());
        EXPECT_FALSE(decoded.encoding.empty());
        all = all.substr(1) + all[0];
    }
    expect("\x80", u"\uFFFD", "GB18030", true);
    expect(std::string(4, '\0'), std::u16string(4, u'\0'), "UTF-8");
}

}  // namespace
}  // namespace gouji
