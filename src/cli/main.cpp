// gouji check [FILE | -] ... --format text|json|jsonl|sarif|csv --lang zh|en --form FORM.json
// gouji forms
// Exit status: 0 no error found, 1 at least one, 2 the call or a file was unusable.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <new>
#include <optional>

#include "check.h"
#include "cli/printer.h"
#include "document/flatten.h"
#include "document/html.h"
#include "document/text_tags.h"
#include "form/builtin.h"
#include "text/char_kind.h"
#include "text/decode.h"

namespace gouji {

namespace {

enum ExitStatus { kClean = 0, kErrorsFound = 1, kUnusable = 2 };

struct Call {
    std::vector<std::string> files{"-"};
    std::string format = "text";
    std::string language = "zh";
    std::vector<std::string> forms;
};

std::string read_all(std::istream& in) {
    constexpr size_t kPiece = 1 << 16;
    std::string bytes;
    size_t size = 0;
    do {
        bytes.resize(size + kPiece);
        in.read(bytes.data() + size, kPiece);
        size += static_cast<size_t>(in.gcount());
    } while (in);
    bytes.resize(size);
    return bytes;
}

std::optional<std::string> read_file(const std::string& name) {
    if (name == "-") return read_all(std::cin);
    std::error_code error;
    std::ifstream file(name, std::ios::binary);
    if (!file || std::filesystem::is_directory(name, error)) return std::nullopt;
    std::string bytes = read_all(file);
    return file.bad() ? std::nullopt : std::optional(std::move(bytes));
}

// The built-in forms, with those of --form in place of a form of the same id or after it.
std::optional<std::vector<Form>> forms_of(const Call& call) {
    if (call.forms.empty()) return load_builtin_forms();
    std::vector<std::string_view> sources;
    std::vector<std::string> read;
    read.reserve(call.forms.size());
    for (const std::string& name : call.forms) {
        std::optional<std::string> bytes = read_file(name);
        if (!bytes) {
            std::cerr << "gouji: cannot read " << name << '\n';
            return std::nullopt;
        }
        read.push_back(std::move(*bytes));
        sources.push_back(read.back());
    }
    LoadedForms loaded = load_beside_builtin_forms(sources);
    if (loaded.error.empty()) return std::move(loaded.forms);
    std::cerr << "gouji: " << loaded.error << '\n';
    return std::nullopt;
}

bool is_html(const std::string& name, std::u16string_view text) {
    std::string ending = name.substr(std::min(name.rfind('.'), name.size()));
    for (char& c : ending) c = to_lower_ascii(c);
    return ending == ".html" || ending == ".htm" || looks_like_html(text);
}

Result check_file(const Checker& checker, const std::string& name, const std::string& bytes) {
    std::u16string text = decode(bytes).text;
    if (!is_html(name, text)) return checker.check(std::move(text));
    return checker.check_flattened(flatten(read_html(text)).text);
}

int check(const Call& call) {
    std::optional<std::vector<Form>> forms = forms_of(call);
    if (!forms) return kUnusable;
    const Checker checker(std::move(*forms),
                          call.language == "en" ? Language::kEnglish : Language::kChinese);
    const std::unique_ptr<Printer> printer =
        make_printer(call.format, checker.catalogue(), call.files.size() > 1);
    int status = kClean;
    for (const std::string& file : call.files) {
        const std::optional<std::string> bytes = read_file(file);
        if (!bytes) {
            std::cerr << "gouji: cannot read " << file << '\n';
            status = kUnusable;
            continue;
        }
        const Result result = check_file(checker, file, *bytes);
        printer->print(result, file);
        if (status == kClean && result.has_errors()) status = kErrorsFound;
    }
    printer->finish();
    return status;
}

int list_forms() {
    for (const Form& form : load_builtin_forms()) std::cout << form.id << '\t' << form.name << '\n';
    return kClean;
}

int run(int argc, char** argv) {
    CLI::App app{"勾稽: checks the figures of 政府信息公开工作年度报告"};
    app.set_version_flag("--version", GOUJI_VERSION);
    app.require_subcommand(1);

    Call call;
    CLI::App* checks = app.add_subcommand("check", "Check reports; several give one result each");
    checks->add_option("FILE", call.files, "Reports as text or HTML; - is standard input");
    checks->add_option("--format", call.format, "How to print results")
        ->check(CLI::IsMember(format_names()));
    checks->add_option("--lang", call.language, "Language of messages")
        ->check(CLI::IsMember({"zh", "en"}));
    checks->add_option("--form", call.forms, "A form of one's own, as JSON; may be given again")
        ->allow_extra_args(false);
    CLI::App* forms = app.add_subcommand("forms", "List the forms that are known");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kClean : kUnusable;
    }
    return forms->parsed() ? list_forms() : check(call);
}

}  // namespace

}  // namespace gouji

// The core throws nothing; what arrives here is the machine's.
int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    try {
        return gouji::run(argc, argv);
    } catch (const std::bad_alloc&) {
        std::cerr << "gouji: out of memory\n";
    } catch (const std::exception& error) {
        std::cerr << "gouji: " << error.what() << '\n';
    }
    return gouji::kUnusable;
}
