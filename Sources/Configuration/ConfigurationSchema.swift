import DraftingRules
import Messages

/// The JSON schema of `patuh.yaml`, for editors and CI. Made of the same table as the decoder.
public enum ConfigurationSchema {
    /// The whole file, with a line end.
    public static func text() -> String {
        var lines = [
            "{", "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",",
            "  \"title\": \"patuh.yaml\",", "  \"type\": \"object\",", "  \"additionalProperties\": false,",
            "  \"properties\": {",
        ]
        let keys = ConfigurationKey.allCases.map { key in
            "    \(quoted(key.rawValue)): {\n      \"description\": \(quoted(key.meaning.id)),\n      \(type(of: key))\n    }"
        }
        lines.append(keys.joined(separator: ",\n"))
        lines += ["  }", "}"]
        return lines.joined(separator: "\n") + "\n"
    }

    private static let level = "\"type\": \"integer\", \"minimum\": 1, \"maximum\": 5"
    private static let strings = "\"type\": \"array\", \"items\": {\"type\": \"string\", \"minLength\": 1}"

    private static func type(of key: ConfigurationKey) -> String {
        switch key {
        case .instansi, .paket, .baseline: return "\"type\": \"string\", \"minLength\": 1"
        case .tingkat: return level
        case .tingkatIndikator:
            return "\"type\": \"object\", \"propertyNames\": {\"pattern\": \"^[0-9]+$\"}, "
                + "\"additionalProperties\": {\(level)}"
        case .indikator:
            return "\"type\": \"array\", \"items\": {\"type\": \"integer\", \"minimum\": 1, \"maximum\": 47}"
        case .keparahan: return map(ConfigurationDecoder.SeverityWord.allCases.map(\.rawValue))
        case .berkas, .kecualikan, .himpunan: return strings
        case .peran: return map(DocumentRole.allCases.map(\.rawValue))
        // YAML readers take some of these words for truth values.
        case .teknik: return "\"enum\": [\"ya\", \"tidak\", true, false]"
        case .tampilkan: return choice(Severity.allCases.map(\.rawValue))
        case .gagalPada: return choice(ConfigurationDecoder.FailWord.allCases.map(\.rawValue))
        case .bahasa: return choice(Language.allCases.map(\.rawValue))
        case .pengecualian: return waivers
        }
    }

    private static var waivers: String {
        let keys = ConfigurationKey.WaiverKey.allCases
        let required = keys.filter(\.isRequired).map { quoted($0.rawValue) }.joined(separator: ", ")
        let properties = keys.map { key in
            let type =
                key == .sampai
                ? "\"type\": \"string\", \"pattern\": \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
                : "\"type\": \"string\", \"minLength\": 1"
            return "          \(quoted(key.rawValue)): {\"description\": \(quoted(key.meaning.id)), \(type)}"
        }
        return """
            "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [\(required)],
                    "properties": {
            \(properties.joined(separator: ",\n"))
                    }
                  }
            """
    }

    private static func choice(_ words: [String]) -> String {
        "\"enum\": [\(words.map(quoted).joined(separator: ", "))]"
    }

    private static func map(_ words: [String]) -> String {
        "\"type\": \"object\", \"additionalProperties\": {\(choice(words))}"
    }

    /// The texts here have quotation marks and no other signs that JSON escapes.
    private static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\\\""))\"" }
}
