/// Decodes the clauses of a pack (`klausul.yaml`) into its indicators.
enum ClauseDecoder {
    static let placeholders = ["kepala", "unit", "dinas", "spbe"]

    static func decode(_ file: (name: String, text: String), into pack: inout RulePack) throws(PackError) {
        let reader = try YamlReader(file: file.name, text: file.text)
        let list = try PackDecoder.require(reader.fields(["klausul"]), "klausul", reader).list()
        for entry in list {
            let fields = try entry.fields(["indikator", "topik", "daftar", "butir", "kalimat"])
            let number = try PackDecoder.require(fields, "indikator", entry).int()
            guard let index = pack.indicators.firstIndex(where: { $0.number == number }) else {
                throw entry.error("indikator \(number) tidak ada dalam paket")
            }
            let elements = pack.indicators[index].elements.map(\.id)
            var clauses = Clauses()
            clauses.topic = try fields["topik"].map(text)
            clauses.listOpening = try fields["daftar"].map(text)
            clauses.items = try texts(fields["butir"], elements)
            clauses.sentences = try texts(fields["kalimat"], elements)
            if !clauses.items.isEmpty, clauses.listOpening == nil {
                throw entry.error("butir memerlukan \"daftar\", yaitu pembukanya")
            }
            pack.indicators[index].clauses = clauses
        }
    }

    private static func texts(_ reader: YamlReader?, _ elements: [String]) throws(PackError) -> [String:
        String]
    {
        var texts: [String: String] = [:]
        for (id, value) in try reader?.entries() ?? [] {
            guard elements.contains(id) else {
                let hint = nearest(id, among: elements).map { "; mungkin maksud Anda \"\($0)\"" } ?? ""
                throw value.error("unsur \"\(id)\" tidak ada\(hint)")
            }
            texts[id] = try text(value)
        }
        return texts
    }

    /// A text whose words in braces are known.
    private static func text(_ reader: YamlReader) throws(PackError) -> String {
        let text = try reader.string()
        for piece in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            let name = piece.prefix { $0 != "}" }
            guard placeholders.contains(String(name)), piece.contains("}") else {
                throw reader.error(
                    "{\(name)} tidak dikenal (yang sah: \(placeholders.map { "{\($0)}" }.joined(separator: ", ")))"
                )
            }
        }
        return text
    }
}
