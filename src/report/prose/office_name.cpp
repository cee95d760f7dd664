#include "report/prose/office_name.h"

#include <string>

#include "text/char_kind.h"

namespace gouji {

namespace {

// So long is the name of an office, and so short what is left of it.
constexpr size_t kLongestOffice = 40;
constexpr size_t kShortestOffice = 3;

struct ShortForm {
    std::u16string_view matter;
    std::u16string_view said;
};
constexpr ShortForm kShortForms[] = {{u"人力资源和社会保障", u"人社"},
                                     {u"自然资源和规划", u"资规"},
                                     {u"住房和城乡建设", u"住建"},
                                     {u"市场监督管理", u"市场监管"},
                                     {u"市场监督管理", u"市监"},
                                     {u"卫生健康委员会", u"卫健委"},
                                     {u"卫生健康委员会", u"卫生健康委"},
                                     {u"自然资源和规划", u"自然资源"},
                                     {u"发展和改革委员会", u"发改委"},
                                     {u"发展和改革", u"发改"},
                                     {u"工业和信息化", u"工信"},
                                     {u"交通运输", u"交通"},
                                     {u"文化和旅游", u"文旅"},
                                     {u"文化广电旅游", u"文旅"},
                                     {u"医疗保障", u"医保"},
                                     {u"应急管理", u"应急"},
                                     {u"城市管理", u"城管"},
                                     {u"退役军人事务", u"退役军人"},
                                     {u"林业和草原", u"林草"},
                                     {u"科学技术", u"科技"},
                                     {u"交通警察", u"交警"},
                                     {u"综合行政执法", u"综合执法"},
                                     {u"政务服务和数据管理", u"政数"},
                                     {u"政务服务数据管理", u"政数"},
                                     {u"人民政府办公室", u"政府办公室"},
                                     {u"人民政府办公室", u"政府办"},
                                     {u"镇人民政府", u"镇政府"},
                                     {u"乡人民政府", u"乡政府"},
                                     {u"街道办事处", u"街道办"},
                                     {u"高新技术产业开发区", u"高新区"},
                                     {u"经济技术开发区", u"经开区"},
                                     {u"经济开发区", u"经开区"},
                                     {u"管理委员会", u"管委会"}};
// What the offices of one matter are called together ("全市税务机关"), or one of them alone.
constexpr ShortForm kTogether[] = {{u"税务", u"税务机关"},
                                   {u"税务", u"税务系统"},
                                   {u"公安", u"公安机关"},
                                   {u"公安", u"公安系统"},
                                   {u"街道办事处", u"街道"}};
// Behind the place that it governs.
constexpr std::u16string_view kGovernments[] = {u"人民政府", u"办事处"};

// What `words` begin with and the name ends with.
size_t end_of(std::u16string_view name, std::u16string_view words) {
    for (size_t size = name.size(); size >= kShortestOffice; --size)
        if (words.starts_with(name.substr(name.size() - size))) return size;
    return 0;
}

// Whatever is left of a name begins with two letters of it: this tells most words quickly.
bool may_begin(std::u16string_view office, std::u16string_view words) {
    return words.size() >= 2 && is_one_of(words[0], office) && is_one_of(words[1], office);
}

std::u16string shortened(std::u16string name, const ShortForm& form) {
    const size_t at = name.find(form.matter);
    return at == name.npos ? name : name.replace(at, form.matter.size(), form.said);
}

}  // namespace

size_t own_name(std::u16string_view office, std::u16string_view words) {
    if (office.size() > kLongestOffice || !may_begin(office, words)) return 0;
    if (const size_t size = end_of(office, words)) return size;
    std::u16string shortest(office);
    for (const ShortForm& form : kShortForms) {
        if (office.find(form.matter) == office.npos) continue;
        if (const size_t size = end_of(shortened(std::u16string(office), form), words)) return size;
        shortest = shortened(std::move(shortest), form);
        if (const size_t size = end_of(shortest, words)) return size;
    }
    for (std::u16string_view government : kGovernments) {
        if (!office.ends_with(government)) continue;
        const std::u16string_view place = office.substr(0, office.size() - government.size());
        if (const size_t size = end_of(place, words)) return size;
    }
    for (const ShortForm& all : kTogether)
        if (words.starts_with(all.said) && office.find(all.matter) != office.npos)
            return all.said.size();
    return 0;
}

}  // namespace gouji
