// Times the stages of texts (stages.h) natively. The arguments are files of UTF-8; each
// stage of each is a benchmark, STAGE/FILE. MEMORY/FILE checks a text once and says by how
// much the most memory that the process ever had has grown: for a process by itself, with
// --benchmark_filter=^memory/.

#include <benchmark/benchmark.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "bench/stages.h"
#include "output/json.h"
#include "text/decode.h"

namespace {

using gouji::bench::Course;
using gouji::bench::Stage;

// A text, made ready for its stages when the first of them is timed.
struct Sample {
    std::string bytes;
    std::unique_ptr<Course> course;

    Course& ready() {
        if (!course) course = std::make_unique<Course>(bytes);
        return *course;
    }
};

void time_stage(benchmark::State& state, Sample& sample, const Stage& stage) {
    Course& course = sample.ready();
    for (auto _ : state) benchmark::DoNotOptimize(stage.run(course));
    state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(sample.bytes.size()));
}

// In bytes, of this program alone: what getrusage() says counts the one that started it, too.
double most_memory() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        double kilobytes = 0;
        if (word == "VmHWM:" && status >> kilobytes) return 1024 * kilobytes;
    }
    return 0;
}

void measure_memory(benchmark::State& state, const Sample& sample) {
    const gouji::Checker checker;
    const double before = most_memory();
    for (auto _ : state)
        benchmark::DoNotOptimize(gouji::to_json(checker.check(gouji::decode(sample.bytes).text)));
    state.counters["memory"] = most_memory() - before;
}

void add(const std::string& name, std::shared_ptr<Sample> sample) {
    for (const Stage& stage : gouji::bench::stages())
        benchmark::RegisterBenchmark(
            (stage.name + ("/" + name)).c_str(),
            [=](benchmark::State& state) { time_stage(state, *sample, stage); });
    benchmark::RegisterBenchmark(("memory/" + name).c_str(), [=](benchmark::State& state) {
        measure_memory(state, *sample);
    })->Iterations(1);
}

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    for (int i = 1; i < argc; ++i) {
        std::ifstream in(argv[i], std::ios::binary);
        if (!in) {
            std::fprintf(stderr, "gouji_bench: cannot read %s\n", argv[i]);
            return 2;
        }
        auto sample = std::make_shared<Sample>();
        sample->bytes.assign(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        add(std::filesystem::path(argv[i]).stem().string(), std::move(sample));
    }
    benchmark::RunSpecifiedBenchmarks();
}
