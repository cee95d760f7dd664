#include "output/fingerprint.h"

#include "text/utf.h"

namespace gouji {

namespace {

// FNV-1a, 64 bits: short, and the same everywhere.
class Hash {
   public:
    void add(std::string_view bytes) {
        for (char byte : bytes) step(static_cast<unsigned char>(byte));
        step(0xFF);
    }
    void add(int number) { add(std::to_string(number)); }

    std::string hex() const {
        std::string digits(16, '0');
        uint64_t left = state_;
        for (size_t at = digits.size(); at-- > 0; left >>= 4)
            digits[at] = "0123456789abcdef"[left & 15];
        return digits;
    }

   private:
    void step(unsigned char byte) {
        state_ ^= byte;
        state_ *= 0x100000001B3;
    }
    uint64_t state_ = 0xCBF29CE484222325;
};

}  // namespace

std::string fingerprint(const Result& result, const Finding& finding) {
    Hash hash;
    hash.add(finding.rule);
    hash.add(finding.section);
    hash.add(finding.place.table);
    hash.add(finding.place.row);
    hash.add(finding.place.column);
    hash.add(finding.quantity);
    hash.add(to_utf8(result.quote(finding.span)));
    return hash.hex();
}

}  // namespace gouji
