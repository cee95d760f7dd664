// The kinds of files that a table may be published as a picture in.
#pragma once

#include <algorithm>
#include <string_view>

#include "text/char_kind.h"

namespace gouji {

// What stands behind the point of a file's name, of any case: "png", "JPG".
inline bool is_picture_type(std::u16string_view ending) {
    const auto same = [](char16_t a, char16_t b) { return a == to_lower_ascii(b); };
    for (std::u16string_view type :
         {u"png", u"jpg", u"jpeg", u"gif", u"bmp", u"webp", u"tif", u"tiff", u"emf", u"wmf"})
        if (std::equal(type.begin(), type.end(), ending.begin(), ending.end(), same)) return true;
    return false;
}

}  // namespace gouji
