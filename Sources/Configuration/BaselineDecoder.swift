import Results
import RuleModel

/// Reads the file of a baseline (JSON, of which YAML is a superset).
public enum BaselineDecoder {
    /// - Throws: the first mistake, with line and column.
    public static func decode(_ text: String, path: String) throws(PackError) -> Baseline {
        let reader = try YamlReader(file: path, text: text)
        let fields = try reader.fields(["schema", "documents"])
        guard let schema = fields["schema"], try schema.string() == Baseline.schema else {
            throw reader.error("bukan baseline (\(Baseline.schema))", "no baseline (\(Baseline.schema))")
        }
        var baseline = Baseline()
        for (document, value) in try fields["documents"]?.entries() ?? [] {
            var entries: [Baseline.Entry] = []
            for item in try value.list() {
                let entry = try item.fields(["rule", "address", "words", "level"])
                entries.append(
                    Baseline.Entry(
                        rule: try entry["rule"]?.string() ?? "",
                        address: try entry["address"]?.string() ?? "",
                        words: try entry["words"]?.string() ?? "", level: try entry["level"]?.int()))
            }
            baseline.documents[document] = entries
        }
        return baseline
    }
}
