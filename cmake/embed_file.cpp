// gouji_embed_file NAME FILE.json OUTPUT.cpp
// Writes a file of JSON as a character array that holds it as MessagePack; see embed.cmake.

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <vector>

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    std::ifstream file(argv[2], std::ios::binary);
    const auto json = nlohmann::ordered_json::parse(file, nullptr, false);
    if (json.is_discarded()) {
        std::cerr << argv[2] << ": this is no JSON\n";
        return 1;
    }
    const std::vector<uint8_t> bytes = nlohmann::ordered_json::to_msgpack(json);

    std::ofstream out(argv[3]);
    out << "// Written by cmake/embed_file.cpp from " << argv[1] << ".\n"
        << "#include \"embedded.h\"\n\n"
        << "namespace gouji::embedded {\n\n"
        << "static constexpr unsigned char kBytes[] = {";
    for (size_t i = 0; i < bytes.size(); ++i)
        out << (i % 16 == 0 ? "\n    " : " ") << int{bytes[i]} << ',';
    out << "\n};\n\n"
        << "extern const Bytes " << argv[1] << ";\n"
        << "const Bytes " << argv[1] << "{kBytes, " << bytes.size() << "};\n\n"
        << "}  // namespace gouji::embedded\n";
    return out.flush() ? 0 : 1;
}
