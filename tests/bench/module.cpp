// The stages of a text (stages.h) as a WebAssembly module: whoever loads it has a clock.

#include <emscripten/bind.h>
#include <emscripten/heap.h>

#include <memory>
#include <string>

#include "bench/stages.h"
#include "output/json.h"

namespace {

using gouji::bench::Course;

std::unique_ptr<Course> course;

void begin(const std::string& utf8) {
    course.reset();
    course = std::make_unique<Course>(utf8);
}

std::string check(const std::u16string& text) {
    static const gouji::Checker checker;
    return gouji::to_json(checker.check(text));
}

// In bytes. It never shrinks.
double memory() { return static_cast<double>(emscripten_get_heap_size()); }

// Runs a stage of the text that was begun; a name that is none runs nothing and gives -1.
double run(const std::string& name, int times) {
    for (const gouji::bench::Stage& stage : gouji::bench::stages()) {
        if (stage.name != name) continue;
        size_t sum = 0;
        for (int i = 0; i < times; ++i) sum += stage.run(*course);
        return static_cast<double>(sum);
    }
    return -1;
}

}  // namespace

EMSCRIPTEN_BINDINGS(gouji_bench) {
    emscripten::function("begin", &begin);
    emscripten::function("check", &check);
    emscripten::function("memory", &memory);
    emscripten::function("run", &run);
}
