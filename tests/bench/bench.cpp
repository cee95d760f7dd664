// How fast a text is checked, beside what ICU alone takes to decode and normalise the
// same bytes. The arguments are files; each is measured both ways:
//
//   check/FILE   from UTF-8 bytes to the result as JSON
//   icu/FILE     from UTF-8 bytes to NFKC

#include <benchmark/benchmark.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "check.h"
#include "output/json.h"
#include "text/decode.h"

namespace {

struct Sample {
    std::string name;
    std::string bytes;
};

void count_bytes(benchmark::State& state, const Sample& sample) {
    state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(sample.bytes.size()));
}

void check(benchmark::State& state, const Sample& sample) {
    const gouji::Checker checker;
    for (auto _ : state)
        benchmark::DoNotOptimize(gouji::to_json(checker.check(gouji::decode(sample.bytes).text)));
    count_bytes(state, sample);
}

void decode_and_normalise(benchmark::State& state, const Sample& sample) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(error);
    const icu::StringPiece piece(sample.bytes.data(), static_cast<int32_t>(sample.bytes.size()));
    for (auto _ : state)
        benchmark::DoNotOptimize(nfkc->normalize(icu::UnicodeString::fromUTF8(piece), error));
    if (U_FAILURE(error)) state.SkipWithError(u_errorName(error));
    count_bytes(state, sample);
}

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    std::vector<Sample> samples;
    for (int i = 1; i < argc; ++i) {
        std::ifstream in(argv[i], std::ios::binary);
        if (!in) {
            std::fprintf(stderr, "gouji_bench: cannot read %s\n", argv[i]);
            return 2;
        }
        samples.push_back({std::filesystem::path(argv[i]).stem().string(),
                           {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}});
    }
    for (const Sample& sample : samples) {
        using benchmark::kMicrosecond;
        benchmark::RegisterBenchmark(("check/" + sample.name).c_str(), check, sample)
            ->Unit(kMicrosecond);
        benchmark::RegisterBenchmark(("icu/" + sample.name).c_str(), decode_and_normalise, sample)
            ->Unit(kMicrosecond);
    }
    benchmark::RunSpecifiedBenchmarks();
}
