/// Decodes the file of an indicator that a planning document decides: it has the key "dokumen".
enum PlanDecoder {
    /// The key by which the file is told from those of other indicators.
    static let key = "dokumen"

    static func decode(_ reader: YamlReader, file: String) throws(PackError) -> PlanIndicator {
        let fields = try reader.fields([
            key, "indikator", "nama", "bobot", "dasar", "kriteria", "unsur", "tangga", "penetapan",
            "tinjauan", "contoh",
        ])
        let document = try PackDecoder.require(fields, key, reader)
        let kind = try document.string()
        guard let parts = PlanIndicator.parts[kind] else {
            let known = PlanIndicator.parts.keys.sorted().joined(separator: ", ")
            throw document.error("dokumen \"\(kind)\" tidak dikenal (yang sah: \(known))")
        }
        var elements: [PlanElement] = []
        for entry in try PackDecoder.require(fields, "unsur", reader).list() {
            elements.append(try element(entry, parts))
        }
        return PlanIndicator(
            number: try PackDecoder.require(fields, "indikator", reader).int(),
            name: try PackDecoder.require(fields, "nama", reader).string(),
            weight: try PackDecoder.require(fields, "bobot", reader).double(),
            basis: try PackDecoder.require(fields, "dasar", reader).string(),
            criteria: try PackDecoder.require(fields, "kriteria", reader).strings(), document: kind,
            elements: elements,
            ladder: try PackDecoder.decodeLadder(
                PackDecoder.require(fields, "tangga", reader), elements: elements.map(\.id)),
            reviews: try PackDecoder.decodeReviews(fields["tinjauan"]),
            formalRecord: try PackDecoder.decodeReview(PackDecoder.require(fields, "penetapan", reader)),
            examples: try fields["contoh"].map { value throws(PackError) in
                try PackDecoder.decodeExamples(value, elements.map(\.id))
            } ?? [], file: file)
    }

    private static func element(_ reader: YamlReader, _ parts: [String]) throws(PackError) -> PlanElement {
        let fields = try reader.fields(["id", "nama", "tingkat", "saran", "saran_en"])
        let id = try PackDecoder.require(fields, "id", reader)
        let part = try id.string()
        guard parts.contains(part) else {
            let hint = nearest(part, among: parts).map { "; mungkin maksud Anda \"\($0)\"" } ?? ""
            throw id.error("bagian \"\(part)\" tidak dibaca dalam dokumen ini\(hint)")
        }
        let remedy = try PackDecoder.require(fields, "saran", reader).string()
        return PlanElement(
            id: part, name: try PackDecoder.require(fields, "nama", reader).string(),
            level: try PackDecoder.require(fields, "tingkat", reader).int(), remedy: remedy,
            remedyEnglish: try fields["saran_en"]?.string() ?? remedy)
    }
}
