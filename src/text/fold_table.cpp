#include "text/fold_table.h"

#include <cstddef>
#include <iterator>

namespace gouji {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr Range kItself[] = {
    {0x0009, 0x000A}, {0x0020, 0x007E}, {0x00A1, 0x00A7}, {0x00A9, 0x00A9}, {0x00AB, 0x00AC},
    {0x00AE, 0x00AE}, {0x00B0, 0x00B1}, {0x00B6, 0x00B7}, {0x00BB, 0x00BB}, {0x00BF, 0x0131},
    {0x2012, 0x2016}, {0x2018, 0x2023}, {0x2030, 0x2031}, {0x2039, 0x203B}, {0x2190, 0x2211},
    {0x2213, 0x222B}, {0x2500, 0x2500}, {0x2571, 0x2573}, {0x2580, 0x27BF}, {0x3001, 0x3029},
    {0x3030, 0x3035}, {0x303B, 0x3096}, {0x309D, 0x309E}, {0x30A0, 0x30FE}, {0x3105, 0x312F},
    {0x3400, 0xA48C}, {0xAC00, 0xD7A3}, {0xE000, 0xF8FF},
};

constexpr auto bits_of_itself() {
    std::array<uint64_t, 1024> bits{};
    for (const Range& range : kItself) {
        for (char32_t word = range.first / 64; word <= range.last / 64; ++word) {
            const char32_t low = word * 64 < range.first ? range.first - word * 64 : 0;
            const char32_t high = word * 64 + 63 > range.last ? range.last - word * 64 : 63;
            bits[word] |= (~uint64_t{0} >> (63 - (high - low))) << low;
        }
    }
    return bits;
}

// Default-ignorable code points and controls, sorted; line ends and tab are none of them.
constexpr Range kDropped[] = {
    {0x0000, 0x0008},   {0x000E, 0x001F}, {0x007F, 0x0084}, {0x0086, 0x009F},   {0x00AD, 0x00AD},
    {0x034F, 0x034F},   {0x061C, 0x061C}, {0x115F, 0x1160}, {0x17B4, 0x17B5},   {0x180B, 0x180F},
    {0x200B, 0x200F},   {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164},   {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A},
    {0xE0000, 0xE0FFF},
};

// Circled, superscript and subscript numbers and fractions that NFKC would make digits.
constexpr Range kEnclosed[] = {
    {0x00B2, 0x00B3}, {0x00B9, 0x00B9}, {0x00BC, 0x00BE}, {0x2070, 0x2070}, {0x2074, 0x2079},
    {0x2080, 0x2089}, {0x2150, 0x215F}, {0x2189, 0x2189}, {0x2460, 0x2473}, {0x24EA, 0x24EA},
    {0x3251, 0x325F}, {0x3280, 0x3289}, {0x32B1, 0x32BF},
};

template <size_t N>
bool within(const Range (&ranges)[N], char32_t c) {
    for (const Range& range : ranges) {
        if (c <= range.last) return c >= range.first;
    }
    return false;
}

// U+2E80 to U+2EF3: the supplement's radicals have no NFKC form, yet documents made into
// text are full of them. Unicode's EquivalentUnifiedIdeograph.txt says what they stand
// for; the few that stand for an ideograph beyond U+FFFF stay.
constexpr char16_t kRadicals[] =
    u"⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑⺕忄心扌攵⺚旡日"
    u"月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂"
    u"肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝"
    u"雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
constexpr char32_t kFirstRadical = 0x2E80;
static_assert(std::size(kRadicals) - 1 == 0x2EF3 - kFirstRadical + 1);

bool is_space(char32_t c) {
    return c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

bool is_line_end(char32_t c) {
    return (c >= 0x000B && c <= 0x000D) || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

// Of the lines that tables are drawn with, those that run across.
constexpr Range kAcross[] = {
    {0x2500, 0x2501}, {0x2504, 0x2505}, {0x2508, 0x2509}, {0x254C, 0x254D},
    {0x2550, 0x2550}, {0x2574, 0x2574}, {0x2576, 0x2576}, {0x2578, 0x2578},
    {0x257A, 0x257A}, {0x257C, 0x257C}, {0x257E, 0x257E},
};

bool is_drawn(char32_t c) {
    return (c >= 0x2500 && c < 0x2580 && (c < 0x2571 || c > 0x2573)) || c == 0xFFE8;
}

// U+207B and U+208B are what NFKC makes U+2212.
bool is_minus(char32_t c) {
    return c == 0x2010 || c == 0x2011 || c == 0x2212 || c == 0x207B || c == 0x208B;
}

}  // namespace

constexpr std::array<uint64_t, 1024> kItselfBits = bits_of_itself();

FoldRule fold_rule(char32_t c) {
    if (is_space(c)) return {Fold::kReplace, u' '};
    if (is_line_end(c)) return {Fold::kReplace, u'\n'};
    if (is_minus(c)) return {Fold::kReplace, u'-'};
    if (is_drawn(c)) return {Fold::kReplace, within(kAcross, c) ? u'─' : u'|'};
    if (c == 0xFFFD) return {Fold::kReplace, 0xFFFD};
    if (c - kFirstRadical < std::size(kRadicals) - 1) {
        return {Fold::kReplace, kRadicals[c - kFirstRadical]};
    }
    if (within(kDropped, c)) return {Fold::kDrop, 0};
    if (within(kEnclosed, c)) return {Fold::kEnclose, 0};
    return {Fold::kNfkc, 0};
}

}  // namespace gouji
