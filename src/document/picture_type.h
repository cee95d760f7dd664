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

// The file's name in an address; empty where it names no picture.
inline std::u16string_view picture_file(std::u16string_view address) {
    constexpr size_t kLongestFileName = 100;
    address = address.substr(0, address.find_first_of(u"?#"));
    const size_t slash = address.find_last_of(u"/\\");
    if (slash != address.npos) address.remove_prefix(slash + 1);
    const size_t dot = address.rfind(u'.');
    const bool picture = dot != address.npos && address.size() <= kLongestFileName &&
                         is_picture_type(address.substr(dot + 1));
    return picture ? address : std::u16string_view();
}

}  // namespace gouji
