#include "fuzz/memory.h"

#include <sanitizer/allocator_interface.h>

#include <algorithm>
#include <cstdint>

namespace gouji::fuzz {

namespace {

bool counting = false;
int64_t held = 0;
int64_t most = 0;

void on_malloc(const volatile void*, size_t size) {
    if (!counting) return;
    held += static_cast<int64_t>(size);
    most = std::max(most, held);
}

void on_free(const volatile void* block) {
    if (!counting || block == nullptr) return;
    held -= static_cast<int64_t>(__sanitizer_get_allocated_size(block));
}

}  // namespace

Memory::Memory() {
    static const int kInstalled = __sanitizer_install_malloc_and_free_hooks(on_malloc, on_free);
    held = most = 0;
    counting = kInstalled != 0;
}

Memory::~Memory() { counting = false; }

size_t Memory::peak() const { return static_cast<size_t>(most); }

}  // namespace gouji::fuzz
