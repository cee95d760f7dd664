#include "output/sarif.h"

#include <gtest/gtest.h>

#include "support/reading.h"

namespace gouji {
namespace {

std::string sarif_of(const std::u16string& text, std::string_view file = "a.txt") {
    SarifLog log("1.2.3", Language::kEnglish);
    const Result result = checker(Language::kEnglish).check(text);
    log.add(result, file);
    return std::move(log).take();
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != text.npos;
}

const std::u16string kWrong = u"一、总体情况\n（一）予以公开\t5\t0\t0\t0\t0\t0\t6\n";

TEST(Sarif, ALogOfOneRunNamesItsTool) {
    const std::string log = SarifLog("1.2.3", Language::kChinese).take();
    EXPECT_EQ(log,
              R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",)"
              R"("runs":[{"tool":{"driver":{"name":"gouji","version":"1.2.3"}},)"
              R"("language":"zh-CN","columnKind":"utf16CodeUnits","results":[]}]})");
}

TEST(Sarif, AFindingHasItsRegionAndThoseOfItsFigures) {
    const std::string log = sarif_of(kWrong);
    EXPECT_TRUE(contains(log, R"({"ruleId":"requests.row_total","level":"error","message":)"))
        << log;
    EXPECT_TRUE(contains(
        log,
        R"("locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.txt"},"region":)"
        R"({"startLine":2,"startColumn":21,"endLine":2,"endColumn":22,"snippet":{"text":"6"}}}}],)"
        R"("relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"a.txt"},"region":)"
        R"({"startLine":2,"startColumn":9,)"))
        << log;
}

TEST(Sarif, AFindingWithoutAPlaceHasTheFileAlone) {
    EXPECT_TRUE(
        contains(sarif_of(kWrong),
                 R"("locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.txt"}}}],)"
                 R"("relatedLocations":[],)"));
}

TEST(Sarif, AFindingInFlattenedHtmlHasTheFileAlone) {
    SarifLog log("1.2.3", Language::kEnglish);
    log.add(checker(Language::kEnglish).check_flattened(kWrong), "a.html");
    const std::string written = std::move(log).take();
    EXPECT_TRUE(contains(written, R"("ruleId":"requests.row_total")")) << written;
    EXPECT_FALSE(contains(written, R"("region")")) << written;
}

TEST(Sarif, AFileNameIsAUri) {
    EXPECT_TRUE(
        contains(sarif_of(kWrong, "年报 1/a.txt"), R"("uri":"%E5%B9%B4%E6%8A%A5%201/a.txt")"));
    EXPECT_TRUE(contains(sarif_of(kWrong, "-"), R"("uri":"stdin")"));
}

}  // namespace
}  // namespace gouji
