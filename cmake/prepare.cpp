// gouji_prepare OUTPUT.cpp FORM.json... -- MESSAGES.json...
// Does at build time what need not be done at run time: loads the forms and packs them, sorts
// the messages, and writes all of it as C++; see prepare.cmake.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "form/load.h"
#include "form/packed.h"

namespace {

using gouji::LoadedForms;

std::string read_file(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// As Catalogue reads them: each key and what it says end with NUL, in the order of the keys.
std::string messages_of(const std::string& source) {
    const auto messages = nlohmann::json::parse(source, nullptr, false);
    std::string bytes;
    for (const auto& [key, text] : messages.items())
        bytes += key + '\0' + text.get<std::string>() + '\0';
    return bytes;
}

class Output {
   public:
    explicit Output(const std::string& name) : out_(name) {
        out_ << "// Written by cmake/prepare.cpp.\n#include \"embedded.h\"\n\n"
             << "namespace gouji::embedded {\n";
    }
    bool close() {
        out_ << "\n}  // namespace gouji::embedded\n";
        return static_cast<bool>(out_.flush());
    }

    void put(const std::string& name, const std::string& bytes) {
        put_bytes(name, bytes);
        out_ << "const std::string_view " << name << view_of(name, bytes) << ";\n";
    }
    void put(const std::string& name, const std::vector<std::string>& all) {
        for (size_t i = 0; i < all.size(); ++i) put_bytes(name + std::to_string(i), all[i]);
        out_ << "\nconst std::string_view " << name << '[' << all.size() << "] = {";
        for (size_t i = 0; i < all.size(); ++i)
            out_ << "\n    " << view_of(name + std::to_string(i), all[i]) << ',';
        out_ << "\n};\n";
    }

   private:
    static std::string view_of(const std::string& name, const std::string& bytes) {
        return "{k_" + name + ", " + std::to_string(bytes.size()) + '}';
    }
    // As a string of octal escapes, which no digit can run into.
    void put_bytes(const std::string& name, const std::string& bytes) {
        constexpr char kOctal[] = "01234567";
        out_ << "\nstatic constexpr char k_" << name << "[] =";
        for (size_t i = 0; i < bytes.size(); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            out_ << (i % 24 == 0 ? (i == 0 ? "\n    \"" : "\"\n    \"") : "") << '\\'
                 << kOctal[byte >> 6] << kOctal[byte >> 3 & 7] << kOctal[byte & 7];
        }
        out_ << "\";\n";
    }

    std::ofstream out_;
};

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto separator = std::find(arguments.begin(), arguments.end(), "--");
    if (arguments.empty() || separator == arguments.end()) return 2;

    std::vector<std::string> sources;
    std::transform(arguments.begin() + 1, separator, std::back_inserter(sources), read_file);
    const std::vector<std::string_view> views(sources.begin(), sources.end());
    const LoadedForms loaded = gouji::load_forms(views);
    if (!loaded.error.empty()) {
        std::cerr << loaded.error << '\n';
        return 1;
    }
    Output out(arguments[0]);
    out.put("forms_json", gouji::forms_to_json(views));
    out.put("forms", gouji::pack(loaded.forms));
    out.put("form_sources", sources);
    for (auto name = separator + 1; name != arguments.end(); ++name)
        out.put(std::filesystem::path(*name).stem().string(), messages_of(read_file(*name)));
    return out.close() ? 0 : 1;
}
