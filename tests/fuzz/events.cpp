// What a reader of HTML might say, sense or none: UTF-16 units as they stand.

#include <cstring>

#include "document/flatten.h"
#include "document/html_events.h"
#include "fuzz/oracle.h"

using namespace gouji;

namespace {

constexpr char16_t kPicture = static_cast<char16_t>(HtmlEvent::kPicture);

bool copied(std::u16string_view from, std::u16string_view to) {
    for (size_t i = 0; i < to.size(); ++i)
        if (to[i] != from[i] && to[i] != u' ' && from[i] != kPicture) return false;
    return true;
}

// Runs come in order and say where the text was copied from, but for white space and for
// pictures without a name.
void require_runs(const Flattened& flat, std::u16string_view events) {
    size_t end = 0;
    for (const Copied& run : flat.runs) {
        fuzz::require(run.begin >= end && run.begin + run.size <= flat.text.size(),
                      "runs are in order");
        fuzz::require(run.source + run.size <= events.size(), "a run is of the events");
        fuzz::require(copied(events.substr(run.source, run.size),
                             std::u16string_view(flat.text).substr(run.begin, run.size)),
                      "a run is a copy");
        end = run.begin + run.size;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    std::u16string events(size / 2, u'\0');
    std::memcpy(events.data(), data, 2 * events.size());
    const Flattened flat = flatten(events);
    require_runs(flat, events);
    fuzz::require_sound([&] { return fuzz::checker().check_flattened(flat.text); });
    return 0;
}
