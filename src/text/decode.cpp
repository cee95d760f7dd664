#include "text/decode.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <cstdint>
#include <optional>

#include "text/char_kind.h"
#include "text/utf.h"

namespace gouji {
namespace {

enum class Encoding { kUtf8, kUtf16Le, kUtf16Be, kGb18030 };

const char* name_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::kUtf8:
            return "UTF-8";
        case Encoding::kUtf16Le:
            return "UTF-16LE";
        case Encoding::kUtf16Be:
            return "UTF-16BE";
        case Encoding::kGb18030:
            return "GB18030";
    }
    return "";
}

// As much of a file as is looked at to tell its encoding; even, for UTF-16.
constexpr size_t kSample = 1 << 16;

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};

constexpr Mark kMarks[] = {
    {"\xEF\xBB\xBF", Encoding::kUtf8},
    {"\xFF\xFE", Encoding::kUtf16Le},
    {"\xFE\xFF", Encoding::kUtf16Be},
    {"\x84\x31\x95\x33", Encoding::kGb18030},
};

std::u16string from_utf16(std::string_view bytes, bool little, bool& lossy) {
    std::u16string text;
    text.reserve(bytes.size() / 2 + 1);
    for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto low = static_cast<uint8_t>(bytes[little ? i : i + 1]);
        const auto high = static_cast<uint8_t>(bytes[little ? i + 1 : i]);
        text += static_cast<char16_t>(high << 8 | low);
    }
    lossy = bytes.size() % 2 != 0;
    if (lossy) text += u'\uFFFD';
    return text;
}

// ICU counts in 32 bits.
constexpr ptrdiff_t kChunk = ptrdiff_t{1} << 28;

// ICU's converter, with U+FFFD for what it cannot read.
std::u16string from_gb18030(std::string_view bytes, bool& lossy) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* const converter = ucnv_open("GB18030", &status);
    if (U_FAILURE(status)) {
        lossy = true;
        return to_utf16(bytes);
    }
    std::u16string text(bytes.size() + 1, u'\0');
    UChar* out = text.data();
    const char* in = bytes.data();
    const char* const end = in + bytes.size();
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    UChar* const limit = text.data() + text.size();
    for (bool last = false; !last || U_FAILURE(status);) {
        const char* const stop = in + std::min(kChunk, end - in);
        last = stop == end;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &out, out + std::min(kChunk, limit - out), &in, stop, nullptr,
                       static_cast<UBool>(last), &status);
        if (U_SUCCESS(status)) continue;
        const bool unreadable = status != U_BUFFER_OVERFLOW_ERROR;
        lossy |= unreadable;
        if (out == limit) break;
        if (unreadable) *out++ = u'\uFFFD';
    }
    ucnv_close(converter);
    text.resize(static_cast<size_t>(out - text.data()));
    return text;
}

Decoded decode_as(Encoding encoding, std::string_view bytes) {
    Decoded decoded;
    decoded.encoding = name_of(encoding);
    if (encoding == Encoding::kUtf8) {
        size_t replaced = 0;
        decoded.text = to_utf16(bytes, &replaced);
        decoded.lossy = replaced > 0;
    } else if (encoding == Encoding::kGb18030) {
        decoded.text = from_gb18030(bytes, decoded.lossy);
    } else {
        decoded.text = from_utf16(bytes, encoding == Encoding::kUtf16Le, decoded.lossy);
    }
    return decoded;
}

bool is_chinese(char16_t c) { return c >= 0x4E00 && c <= 0x9FFF; }

// What a Chinese text is made of; in the wrong byte order, or made of GB, it is not.
bool is_usual(char16_t c) {
    return (c >= 0x20 && c <= 0x7E) || c == u'\n' || c == u'\r' || c == u'\t' || is_chinese(c) ||
           (c >= 0x3000 && c <= 0x301F) || is_full_width(c) || (c >= 0x2010 && c <= 0x2027);
}

bool is_plausible_utf16(std::string_view bytes, bool little) {
    if (bytes.size() < 2) return false;
    bool ignored = false;
    const std::u16string text = from_utf16(bytes.substr(0, kSample), little, ignored);
    const auto usual = static_cast<size_t>(std::count_if(text.begin(), text.end(), is_usual));
    return usual * 20 >= text.size() * 19;
}

// The encoding named in the first kilobyte, as browsers look for it.
std::optional<Encoding> named_encoding(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 1024);
    for (const std::string_view key : {"charset=", "encoding="}) {
        const auto found = std::search(head.begin(), head.end(), key.begin(), key.end(),
                                       [](char a, char b) { return to_lower_ascii(a) == b; });
        if (found == head.end()) continue;
        auto value = head.substr(static_cast<size_t>(found - head.begin()) + key.size());
        if (!value.empty() && (value[0] == '"' || value[0] == '\'')) value.remove_prefix(1);
        const auto starts = [value](std::string_view name) {
            return value.size() >= name.size() &&
                   std::equal(name.begin(), name.end(), value.begin(),
                              [](char n, char v) { return to_lower_ascii(v) == n; });
        };
        if (starts("utf-8") || starts("utf8")) return Encoding::kUtf8;
        if (starts("gb") || starts("x-gbk")) return Encoding::kGb18030;
    }
    return std::nullopt;
}

// ICU's word on which of the encodings this is.
Encoding ask_icu(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector* const detector = ucsdet_open(&status);
    Encoding best = Encoding::kGb18030;
    const std::string_view sample = bytes.substr(0, kSample);
    ucsdet_setText(detector, sample.data(), static_cast<int32_t>(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** const matches = ucsdet_detectAll(detector, &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const std::string_view name = ucsdet_getName(matches[i], &status);
        if (name == "UTF-16LE") best = Encoding::kUtf16Le;
        if (name == "UTF-16BE") best = Encoding::kUtf16Be;
        if (name == "UTF-16LE" || name == "UTF-16BE" || name == "GB18030") break;
    }
    ucsdet_close(detector);
    return best;
}

// UTF-16 read as GB is full of controls and of what is no GB at all. The other way round
// proves nothing: two Latin letters look like one Chinese character.
bool is_plausible_gb18030(std::string_view bytes) {
    bool ignored = false;
    const std::u16string text = from_gb18030(bytes.substr(0, kSample), ignored);
    const auto strange = std::count_if(text.begin(), text.end(), [](char16_t c) {
        return c == u'\uFFFD' || (c < 0x20 && c != u'\n' && c != u'\r' && c != u'\t');
    });
    return static_cast<size_t>(strange) * 100 <= text.size();
}

Encoding utf16_or_gb18030(std::string_view bytes) {
    if (is_plausible_gb18030(bytes)) return Encoding::kGb18030;
    const bool little = is_plausible_utf16(bytes, true);
    const bool big = is_plausible_utf16(bytes, false);
    if (little && big) return ask_icu(bytes);
    return little ? Encoding::kUtf16Le : big ? Encoding::kUtf16Be : Encoding::kGb18030;
}

}  // namespace

Decoded decode(std::string_view bytes) {
    for (const Mark& mark : kMarks) {
        if (bytes.substr(0, mark.bytes.size()) == mark.bytes) {
            return decode_as(mark.encoding, bytes.substr(mark.bytes.size()));
        }
    }
    if (bytes.substr(0, kSample).find('\0') != std::string_view::npos) {
        const Encoding guess = utf16_or_gb18030(bytes);
        if (guess != Encoding::kGb18030) return decode_as(guess, bytes);
    }
    size_t replaced = 0;
    Decoded utf8{to_utf16(bytes, &replaced), name_of(Encoding::kUtf8), false};
    utf8.lossy = replaced > 0;
    const auto named = named_encoding(bytes);
    if (!utf8.lossy && named != Encoding::kGb18030) return utf8;
    const auto chinese =
        static_cast<size_t>(std::count_if(utf8.text.begin(), utf8.text.end(), is_chinese));
    if (!utf8.lossy && chinese > 0) return utf8;
    if (replaced * 20 < chinese) return utf8;
    if (named == Encoding::kUtf8 && !is_plausible_gb18030(bytes)) return utf8;
    if (named == Encoding::kGb18030) return decode_as(*named, bytes);
    return decode_as(utf16_or_gb18030(bytes), bytes);
}

}  // namespace gouji
