#include "cli/printer.h"

#include <iostream>

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
    CsvPrinter() { std::cout << csv_header(); }
    void print(const Result& result, const std::string& file) override {
        std::cout << to_csv(result, file);
    }
};

class SarifPrinter : public Printer {
   public:
    explicit SarifPrinter(Language language) : log_(GOUJI_VERSION, language) {}
    void print(const Result& result, const std::string& file) override { log_.add(result, file); }
    void finish() override { std::cout << std::move(log_).take() << '\n'; }

   private:
    SarifLog log_;
};

}  // namespace

std::vector<std::string> format_names() { return {"text", "json", "jsonl", "sarif", "csv"}; }

std::unique_ptr<Printer> make_printer(const std::string& format, const Catalogue& catalogue,
                                      bool many) {
    if (format == "sarif") return std::make_unique<SarifPrinter>(catalogue.language());
    if (format == "csv") return std::make_unique<CsvPrinter>();
    if (format == "jsonl" || (format == "json" && !many)) return std::make_unique<LinesPrinter>();
    if (format == "json") return std::make_unique<ArrayPrinter>();
    return std::make_unique<TextPrinter>(catalogue);
}

}  // namespace gouji
