#include "output/fingerprint.h"

#include <map>

#include "output/names.h"
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
    uint64_t state() const { return state_; }
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

std::vector<std::string> fingerprints(const Result& result) {
    std::vector<std::string> names;
    std::map<uint64_t, int> alike;
    for (const Finding& finding : result.checked.findings) {
        const PlaceIds ids = ids_of(*result.report.form, finding);
        Hash hash;
        for (std::string_view part :
             {std::string_view(finding.rule), std::string_view(finding.section), ids.table, ids.row,
              ids.column, ids.quantity})
            hash.add(part);
        hash.add(to_utf8(result.quote(finding.span)));
        if (const int before = alike[hash.state()]++; before > 0) hash.add(std::to_string(before));
        names.push_back(hash.hex());
    }
    return names;
}

}  // namespace gouji
