import Results

/// A baseline as a file (JSON), sorted so that changes are small.
public enum BaselineFile {
    public static func bytes(of baseline: Baseline) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("schema", Baseline.schema)
            writer.key("documents")
            writer.object { writer in
                for (path, entries) in baseline.documents.sorted(by: { $0.key < $1.key }) {
                    writer.member(path, objects: entries) { writer, entry in
                        writer.member("rule", entry.rule)
                        if let level = entry.level {
                            writer.member("level", level)
                        } else {
                            writer.member("address", entry.address)
                            writer.member("words", entry.words)
                        }
                    }
                }
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}
