#include "output/sarif.h"

#include "output/fingerprint.h"
#include "output/lines.h"
#include "output/names.h"
#include "text/json_writer.h"

namespace gouji {

namespace {

// A path as a URI reference (RFC 3986): all but unreserved characters and the slash as %XX.
std::string to_uri(std::string_view path) {
    if (path == "-") return "stdin";
    constexpr std::string_view kPlain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri;
    for (char c : path) {
        if (kPlain.find(c) != kPlain.npos) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
    return uri;
}

class SarifResult {
   public:
    SarifResult(const Result& result, const Lines& lines, std::string_view uri)
        : result_(result), lines_(lines), uri_(uri) {}

    std::string write(const Finding& finding, const std::string& fingerprint) && {
        json_.object([&] {
            json_.member("ruleId", finding.rule);
            json_.member("level", name(finding.severity));
            json_.object("message", [&] { json_.member("text", finding.message); });
            json_.array("locations", [&] { put_location(finding.span); });
            put_related(finding);
            json_.object("partialFingerprints", [&] { json_.member("gouji/v1", fingerprint); });
        });
        return std::move(json_).take();
    }

   private:
    void put_related(const Finding& finding) {
        json_.array("relatedLocations", [&] {
            for (const Operand& operand : finding.operands)
                if (has_region(operand.span)) put_location(operand.span);
        });
    }

    void put_location(SourceSpan span) {
        json_.object([&] {
            json_.object("physicalLocation", [&] {
                json_.object("artifactLocation", [&] { json_.member("uri", uri_); });
                if (has_region(span)) put_region(span);
            });
        });
    }

    bool has_region(SourceSpan span) const { return !span.empty() && !result_.flattened; }

    void put_region(SourceSpan span) {
        const LinePlace begin = lines_.place(span.begin);
        const LinePlace end = lines_.place(span.end);
        json_.object("region", [&] {
            json_.member("startLine", int64_t{begin.line});
            json_.member("startColumn", int64_t{begin.column});
            json_.member("endLine", int64_t{end.line});
            json_.member("endColumn", int64_t{end.column});
            json_.object("snippet", [&] { json_.member("text", result_.quote(span)); });
        });
    }

    const Result& result_;
    const Lines& lines_;
    std::string_view uri_;
    JsonWriter json_;
};

}  // namespace

void SarifLog::add(const Result& result, std::string_view file) {
    const Lines lines(result.text);
    const std::string uri = to_uri(file);
    const std::vector<std::string> names = fingerprints(result);
    for (size_t i = 0; i < names.size(); ++i)
        results_.push_back(
            SarifResult(result, lines, uri).write(result.checked.findings[i], names[i]));
}

std::string SarifLog::take() && {
    JsonWriter json;
    json.object([&] {
        json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.member("version", "2.1.0");
        json.array("runs", [&] {
            json.object([&] {
                json.object("tool", [&] {
                    json.object("driver", [&] {
                        json.member("name", "gouji");
                        json.member("version", version_);
                    });
                });
                json.member("language", language_ == Language::kEnglish ? "en" : "zh-CN");
                json.member("columnKind", "utf16CodeUnits");
                json.array("results", [&] {
                    for (const std::string& result : results_) json.written(result);
                });
            });
        });
    });
    return std::move(json).take();
}

}  // namespace gouji
