#include "report/prose/office_name.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

bool knows(std::u16string_view office, std::u16string_view name) {
    return own_name(office, std::u16string(name) + u"收到申请") == name.size();
}

TEST(OfficeName, WholeAndBehindItsPlace) {
    EXPECT_TRUE(knows(u"云溪市教育局", u"云溪市教育局"));
    EXPECT_TRUE(knows(u"云溪市教育局", u"市教育局"));
    EXPECT_TRUE(knows(u"云溪市教育局", u"教育局"));
    EXPECT_FALSE(knows(u"云溪市教育局", u"省教育局"));
    EXPECT_FALSE(knows(u"云溪市教育局", u"市财政局"));
}

TEST(OfficeName, InShort) {
    EXPECT_TRUE(knows(u"云溪市人力资源和社会保障局", u"市人社局"));
    EXPECT_TRUE(knows(u"云溪市市场监督管理局", u"市市场监管局"));
    EXPECT_TRUE(knows(u"云溪市市场监督管理局", u"市市监局"));
    EXPECT_TRUE(knows(u"云溪市卫生健康委员会", u"市卫健委"));
    EXPECT_TRUE(knows(u"云溪市卫生健康委员会", u"市卫生健康委"));
    EXPECT_TRUE(knows(u"云溪市公安局交通警察支队", u"交警支队"));
    EXPECT_TRUE(knows(u"云溪县人民政府办公室", u"县政府办"));
    EXPECT_TRUE(knows(u"云溪县人民政府办公室", u"县政府办公室"));
    EXPECT_TRUE(knows(u"云溪经济技术开发区管理委员会", u"管委会"));
    EXPECT_TRUE(knows(u"云溪经济技术开发区管理委员会", u"云溪经开区管委会"));
}

TEST(OfficeName, OfTheLowestGovernmentsTheirKindAlone) {
    EXPECT_TRUE(knows(u"云溪县青石镇人民政府", u"镇政府"));
    EXPECT_TRUE(knows(u"云溪县青石镇人民政府", u"青石镇政府"));
    EXPECT_TRUE(knows(u"云溪县青石镇人民政府", u"青石镇"));
    EXPECT_TRUE(knows(u"云溪县桃源街道办事处", u"街道"));
    EXPECT_TRUE(knows(u"云溪县桃源街道办事处", u"街道办"));
    EXPECT_TRUE(knows(u"云溪县桃源街道办事处", u"街道办事处"));
    EXPECT_FALSE(knows(u"云溪县人民政府", u"县政府"))
        << "of the whole county, or of its seat alone";
    EXPECT_FALSE(knows(u"云溪县人民政府", u"镇政府"));
    EXPECT_FALSE(knows(u"云溪县教育局", u"街道"));
}

}  // namespace
}  // namespace gouji
