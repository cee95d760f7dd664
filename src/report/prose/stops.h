// At which marks sentences and clauses end. All text is folded.
#pragma once

#include <string_view>

namespace gouji {

inline constexpr std::u16string_view kSentenceEnds = u"。!?";
// Of a sentence in parts, each part.
inline constexpr std::u16string_view kPartEnds = u"。!?;";
inline constexpr std::u16string_view kClauseEnds = u"。!?;,:";

}  // namespace gouji
