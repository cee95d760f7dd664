// How results leave the program: a printer for each --format.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "message/catalogue.h"
#include "output/result.h"

namespace gouji {

class Printer {
   public:
    virtual ~Printer() = default;
    virtual void print(const Result& result, const std::string& file) = 0;
    // After the last result.
    virtual void finish() {}
};

// The formats that there are.
std::vector<std::string> format_names();

// `format`: one of these. `many`: several files were asked for. The catalogue must outlive the
// printer.
std::unique_ptr<Printer> make_printer(const std::string& format, const Catalogue& catalogue,
                                      bool many);

}  // namespace gouji
