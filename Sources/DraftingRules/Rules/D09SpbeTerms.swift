import DocumentModel
import LegalStructure
import Messages

/// SPBE terms that are defined in other words than in Perpres 95/2018.
public struct SpbeTerms: DraftingRule {
    public static let info = RuleInfo(
        id: "D09",
        name: Message(
            id: "Istilah SPBE berbeda dari Perpres 95/2018", en: "SPBE terms other than in Perpres 95/2018"),
        severity: .tandai,
        rationale: Message(
            id:
                "Batasan pengertian dalam peraturan pelaksanaan sama dengan yang ada dalam peraturan yang dilaksanakan. "
                + "Penyesuaian untuk daerah wajar; rumusan yang sama sekali lain perlu alasan.",
            en:
                "Definitions in an implementing regulation are those of the regulation that it carries out. An adaptation "
                + "to the region is fine; quite other words need a reason."),
        sources: [.number("106"), .act("Perpres 95/2018 Pasal 1")], since: 2018,
        examples: [
            .wrong(
                """
                Pasal 1

                Dalam Peraturan Bupati ini yang dimaksud dengan:

                1. Daerah adalah Kabupaten Contoh.

                2. ⟦Aplikasi Umum⟧ adalah perangkat lunak pendukung e-government yang dibangun oleh Dinas untuk \
                masyarakat umum.

                Pasal 2

                Aplikasi Umum SPBE dipakai di Daerah. SPBE dipadukan.
                """, in: .bare),
            .right(
                """
                Pasal 1

                Dalam Peraturan Bupati ini yang dimaksud dengan:

                1. Daerah adalah Kabupaten Contoh.

                2. Aplikasi Umum adalah Aplikasi SPBE yang sama, standar, dan digunakan secara bagi pakai oleh Perangkat \
                Daerah.

                Pasal 2

                Aplikasi Umum dipakai di Daerah.
                """, in: .bare),
        ])

    public init() {}

    /// Share of words in common below which a definition is another one.
    private static let limit = 0.6
    private static let terms: [String: String] = {
        var terms: [String: String] = [:]
        for fields in DataTable.rows(of: PackageResources.istilah_spbe_tsv) where fields.count == 4 {
            terms[fields[1].lowercased()] = fields[3]
        }
        return terms
    }()

    public func check(_ manuscript: Manuscript) -> [Finding] {
        // Of the regulations on SPBE only: "Pusat Data" may be another thing elsewhere.
        let title = manuscript.naskah.title?.uppercased() ?? ""
        guard !manuscript.isUncertainText, title.contains("SPBE") || title.contains("BERBASIS ELEKTRONIK"),
            !(manuscript.naskah.kind == .perpres && manuscript.naskah.number == "95")
        else { return [] }
        return manuscript.definitions.compactMap { definition in
            guard let right = Self.terms[definition.term.lowercased()],
                !manuscript.isScattered(manuscript.place(of: definition)),
                Self.likeness(right, definition.meaning) < Self.limit,
                // "Arsitektur SPBE Pemerintah Daerah yang selanjutnya disebut Arsitektur SPBE" may follow that one.
                definition.short.flatMap({ Self.terms[$0.lowercased()] }).map({
                    Self.likeness($0, definition.meaning) < Self.limit
                }) ?? true
            else { return nil }
            return Self.finding(
                manuscript.place(of: definition), manuscript.units[definition.unit].address,
                id: "Perpres 95/2018: \(definition.term) adalah \(right)",
                en: "Perpres 95/2018: \(definition.term) adalah \(right)")
        }
    }

    /// Twice the words in common, in order, by the words of both.
    static func likeness(_ left: String, _ right: String) -> Double {
        let a = words(left)
        let b = words(right)
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        var row = [Int](repeating: 0, count: b.count + 1)
        for word in a {
            var diagonal = 0
            for (index, other) in b.enumerated() {
                let above = row[index + 1]
                row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return 2 * Double(row[b.count]) / Double(a.count + b.count)
    }

    /// Without the names of bodies that a region puts in the place of others.
    private static func words(_ text: String) -> [Substring] {
        let bodies: Set<Substring> = [
            "instansi", "pusat", "pemerintah", "daerah", "kabupaten", "kota", "provinsi", "perangkat", "opd",
            "pd",
        ]
        return text.lowercased().split { !($0.isLetter || $0.isNumber) }.filter { !bodies.contains($0) }
    }
}
