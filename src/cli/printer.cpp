#include "cli/printer.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <utility>

#include "output/csv.h"
#include "output/json.h"
#include "output/sarif.h"
#include "output/text.h"

namespace gouji {

namespace {

class TextPrinter : public Printer {
   public:
    explicit TextPrinter(const Catalogue& catalogue) : catalogue_(catalogue) {}
    void print(const Result& result, const std::string& file) override {
        std::cout << between_ << to_text(result, catalogue_, file);
        between_ = "\n";
    }

   private:
    const Catalogue& catalogue_;
    const char* between_ = "";
};

class LinesPrinter : public Printer {
   public:
    void print(const Result& result, const std::string&) override {
        std::cout << to_json(result) << '\n';
    }
};

class ArrayPrinter : public Printer {
   public:
    void print(const Result& result, const std::string&) override {
        std::cout << between_ << to_json(result);
        between_ = ",\n";
    }
    void finish() override { std::cout << (*between_ == '[' ? "[]\n" : "]\n"); }

   private:
    const char* between_ = "[";
};

class CsvPrinter : public Printer {
   public:
    void print(const Result& result, const std::string& file) override {
        put_header();
        std::cout << to_csv(result, file);
    }
    void finish() override { put_header(); }

   private:
    void put_header() {
        if (!std::exchange(headed_, true)) std::cout << csv_header();
    }
    bool headed_ = false;
};

class SarifPrinter : public Printer {
   public:
    explicit SarifPrinter(Language language) : log_(GOUJI_VERSION, language) {}
    void print(const Result& result, const std::string& file) override { log_.add(result, file); }
    void finish() override { std::cout << std::move(log_).take() << '\n'; }

   private:
    SarifLog log_;
};

struct Format {
    const char* name;
    std::unique_ptr<Printer> (*make)(const Catalogue& catalogue, bool many);
};

constexpr Format kFormats[] = {
    {"text",
     [](const Catalogue& catalogue, bool) -> std::unique_ptr<Printer> {
         return std::make_unique<TextPrinter>(catalogue);
     }},
    {"json",
     [](const Catalogue&, bool many) -> std::unique_ptr<Printer> {
         if (many) return std::make_unique<ArrayPrinter>();
         return std::make_unique<LinesPrinter>();
     }},
    {"jsonl",
     [](const Catalogue&, bool) -> std::unique_ptr<Printer> {
         return std::make_unique<LinesPrinter>();
     }},
    {"sarif",
     [](const Catalogue& catalogue, bool) -> std::unique_ptr<Printer> {
         return std::make_unique<SarifPrinter>(catalogue.language());
     }},
    {"csv",
     [](const Catalogue&, bool) -> std::unique_ptr<Printer> {
         return std::make_unique<CsvPrinter>();
     }},
};

}  // namespace

std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const Format& format : kFormats) names.emplace_back(format.name);
    return names;
}

std::unique_ptr<Printer> make_printer(const std::string& format, const Catalogue& catalogue,
                                      bool many) {
    const auto* const at = std::find_if(std::begin(kFormats), std::end(kFormats),
                                        [&](const Format& each) { return each.name == format; });
    return at->make(catalogue, many);
}

}  // namespace gouji
