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
            put("ruleId", finding.rule);
            put("level", name(finding.severity));
            json_.key("message");
            json_.object([&] { put("text", finding.message); });
            json_.key("locations");
            json_.array([&] { put_location(finding.span); });
            put_related(finding);
            json_.key("partialFingerprints");
            json_.object([&] { put("gouji/v1", fingerprint); });
        });
        return std::move(json_).take();
    }

   private:
    void put_related(const Finding& finding) {
        json_.key("relatedLocations");
        json_.array([&] {
            for (const Operand& operand : finding.operands)
                if (has_region(operand.span)) put_location(operand.span);
        });
    }

    void put_location(SourceSpan span) {
        json_.object([&] {
            json_.key("physicalLocation");
            json_.object([&] {
                json_.key("artifactLocation");
                json_.object([&] { put("uri", uri_); });
                if (has_region(span)) put_region(span);
            });
        });
    }

    bool has_region(SourceSpan span) const { return !span.empty() && !result_.flattened; }

    void put_region(SourceSpan span) {
        const LinePlace begin = lines_.place(span.begin);
        const LinePlace end = lines_.place(span.end);
        json_.key("region");
        json_.object([&] {
            put("startLine", int64_t{begin.line});
            put("startColumn", int64_t{begin.column});
            put("endLine", int64_t{end.line});
            put("endColumn", int64_t{end.column});
            json_.key("snippet");
            json_.object([&] { put("text", result_.quote(span)); });
        });
    }

    template <typename Value>
    void put(std::string_view key, const Value& value) {
        json_.key(key);
        json_.value(value);
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
    const auto put = [&](std::string_view key, std::string_view value) {
        json.key(key);
        json.value(value);
    };
    json.object([&] {
        put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        put("version", "2.1.0");
        json.key("runs");
        json.array([&] {
            json.object([&] {
                json.key("tool");
                json.object([&] {
                    json.key("driver");
                    json.object([&] {
                        put("name", "gouji");
                        put("version", version_);
                    });
                });
                put("language", language_ == Language::kEnglish ? "en" : "zh-CN");
                put("columnKind", "utf16CodeUnits");
                json.key("results");
                json.array([&] {
                    for (const std::string& result : results_) json.written(result);
                });
            });
        });
    });
    return std::move(json).take();
}

}  // namespace gouji
