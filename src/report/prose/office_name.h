// By which names an office calls itself.
#pragma once

#include <cstddef>
#include <string_view>

namespace gouji {

// How long the name of `office` is that `words` begin with, 0 where there is none: the whole of
// it, what is left behind its place ("市教育局" of "云岭市教育局"), its usual short form
// ("市人社局" of "云岭市人力资源和社会保障局"), what it and those of its kind are together
// ("税务机关"), or its place alone, where it governs that ("青石镇" of "青石镇人民政府"). All text
// is folded; `words` are not empty.
size_t own_name(std::u16string_view office, std::u16string_view words);

}  // namespace gouji
