// Findings for code review tools and editors: SARIF 2.1.0 (OASIS), one run for all files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "message/catalogue.h"
#include "output/result.h"

namespace gouji {

class SarifLog {
   public:
    // `version`: of gouji.
    SarifLog(std::string version, Language language)
        : version_(std::move(version)), language_(language) {}

    // Lines and columns count from 1, columns in UTF-16 code units; the figures of the sum
    // are related locations. A finding without a place, or of flattened HTML, has the file alone.
    void add(const Result& result, std::string_view file);

    // The whole log, on one line.
    std::string take() &&;

   private:
    std::string version_;
    Language language_;
    std::vector<std::string> results_;  // each as JSON
};

}  // namespace gouji
