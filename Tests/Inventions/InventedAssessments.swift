import Messages

@testable import Assessment
@testable import DocumentModel
@testable import LegalStructure

/// Assessments that no engine made: every state, reason and part of a report occurs in them.
public enum InventedAssessments {
    /// An enacted regulation with one indicator in each of the five states.
    public static func regulation(path: String = "perbup-contoh.docx") -> DocumentAssessment {
        let document = InventedDocuments.regulation(path: path)
        var naskah = naskah(kind: .perbup, number: "12", year: 2024, status: .ditetapkan)
        naskah.title = "SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK"
        naskah.statusSignals = [
            Message(id: "bernomor", en: "numbered"), Message(id: "tanggal penetapan", en: "dated"),
        ]
        naskah.relation = NaskahRelation(kind: .pencabutan, act: "Peraturan Bupati Contoh Nomor 3 Tahun 2019")
        naskah.notes = [
            NaskahNote(message: Message(id: "Pasal 4 tidak ditemukan", en: "Pasal 4 not found"), block: 12)
        ]
        naskah.pasalCount = 3
        naskah.babCount = 1
        return DocumentAssessment(
            document: document, naskah: naskah,
            indicators: [
                dataCentre(in: document), roadmap(in: document), audit(in: document), review(in: document),
                IndicatorVerdict(
                    number: 11, name: "Perencanaan yang bukan kebijakan", contentLevel: 0, provenLevel: 0,
                    state: .tidakBerlaku, elements: [], evidence: [], gap: [], needsReview: []),
            ])
    }

    /// A regulation in which everything asked for is there.
    public static func flawless(path: String) -> DocumentAssessment {
        var assessment = regulation(path: path)
        assessment.indicators.removeAll { $0.state != .terpenuhi }
        return assessment
    }

    /// A draft whose content reaches level 3 and which proves level 1.
    public static func draft(path: String = "rancangan.md") -> DocumentAssessment {
        let document = InventedDocuments.draft(path: path)
        var naskah = naskah(kind: .perbup, number: nil, year: nil, status: .rancangan)
        naskah.statusSignals = [Message(id: "kata RANCANGAN", en: "the word RANCANGAN")]
        naskah.pasalCount = 1
        let words = evidence("Tim Koordinasi SPBE Daerah", "Pasal 1", block: 2, document)
        let verdict = IndicatorVerdict(
            number: 10, name: "Kebijakan Internal Tim Koordinasi SPBE", contentLevel: 3, provenLevel: 1,
            state: .belum, elements: [element("tim", "tim koordinasi", 2, [words])], evidence: [words],
            gap: [],
            needsReview: [])
        return DocumentAssessment(document: document, naskah: naskah, indicators: [verdict])
    }

    private static func dataCentre(in document: Document) -> IndicatorVerdict {
        let words = evidence(
            "wajib menggunakan Pusat Data", "Pasal 3", block: 12, document,
            explanation: "Setiap Perangkat Daerah – wajib menggunakan – Pusat Data")
        return IndicatorVerdict(
            number: 5, name: "Kebijakan Internal Layanan Pusat Data", contentLevel: 3, provenLevel: 3,
            state: .terpenuhi,
            elements: [
                element("penggunaan", "penggunaan pusat data", 2, [words]),
                element("seluruh-unit", "seluruh unit kerja", 3, [words]),
            ], evidence: [words], gap: [],
            needsReview: [
                ReviewNeed(
                    level: 4,
                    record: Message(
                        id: "notulen reviu kebijakan, kurang dari 2 tahun",
                        en: "minutes of a policy review, under 2 years old"))
            ])
    }

    private static func roadmap(in document: Document) -> IndicatorVerdict {
        let topic = evidence(
            "Pemerintah Daerah menyusun Peta Rencana SPBE.", "Pasal 2 ayat (1)", block: 6, document)
        let mentions = [
            mention(.definisi, "Audit TIK adalah proses", "Pasal 1 angka 2", block: 4, document),
            mention(.topikLain, "aplikasi SPBE", "Pasal 2 ayat (2) huruf c", block: 10, document),
            mention(.judul, "SISTEM PEMERINTAHAN", "judul", block: 1, document),
        ]
        return IndicatorVerdict(
            number: 2, name: "Kebijakan Internal Peta Rencana SPBE", contentLevel: 2, provenLevel: 2,
            state: .sebagian,
            elements: [
                element(
                    "tata-kelola", "tata kelola SPBE", 3,
                    [
                        evidence("tata kelola SPBE", "Pasal 2 ayat (2) huruf a", block: 8, document),
                        evidence("Peta Rencana SPBE", "Pasal 2 ayat (2)", block: 7, document),
                    ]),
                element("audit-tik", "audit TIK", 3, [], mentions: mentions),
                element("keamanan", "keamanan SPBE", 3, []),
            ], evidence: [topic],
            gap: [
                Gap(
                    level: 3, element: "audit-tik",
                    message: Message(
                        id: "Tambahkan audit TIK sebagai muatan Peta Rencana SPBE.",
                        en: "Add ICT audit to the contents of the roadmap."),
                    address: "Pasal 2 ayat (2)", range: nil),
                Gap(
                    level: 3, element: "keamanan",
                    message: Message(
                        id: "Tambahkan keamanan SPBE sebagai muatan Peta Rencana SPBE.",
                        en: "Add SPBE security to the contents of the roadmap."),
                    address: "Pasal 2 ayat (2)", range: nil),
                Gap(
                    level: 4, element: "selaras-peta-rencana-nasional",
                    message: Message(
                        id: "Wajibkan penyelarasan dengan Peta Rencana SPBE Nasional.",
                        en: "Require alignment with the national roadmap."), address: "Pasal 2",
                    range: nil),
            ], needsReview: [])
    }

    private static func audit(in document: Document) -> IndicatorVerdict {
        IndicatorVerdict(
            number: 9, name: "Kebijakan Internal Audit TIK", contentLevel: 0, provenLevel: 0, state: .belum,
            elements: [
                element(
                    "audit-aplikasi", "audit aplikasi", 2, [],
                    mentions: [
                        mention(.definisi, "Audit TIK adalah proses", "Pasal 1 angka 2", block: 4, document)
                    ]), element("audit-keamanan", "audit keamanan", 3, []),
            ], evidence: [],
            gap: [
                Gap(
                    level: 2, element: "audit-aplikasi",
                    message: Message(
                        id: "Atur pelaksanaan audit TIK.", en: "Regulate how ICT audits are carried out."),
                    address: "setelah Pasal 3", range: nil),
                Gap(
                    level: 3, element: "audit-keamanan",
                    message: Message(id: "Atur audit keamanan.", en: "Regulate security audits."),
                    address: "setelah Pasal 3", range: nil),
            ], needsReview: [])
    }

    private static func review(in document: Document) -> IndicatorVerdict {
        let words = evidence("layanan SPBE", "Pasal 2 ayat (2) huruf b", block: 9, document)
        return IndicatorVerdict(
            number: 6, name: "Kebijakan Internal Layanan Jaringan Intra", contentLevel: 3, provenLevel: 2,
            state: .perluPemeriksaan, elements: [element("interkoneksi", "interkoneksi", 3, [words])],
            evidence: [words], gap: [],
            needsReview: [
                ReviewNeed(
                    level: 3,
                    record: Message(id: "berita acara interkoneksi", en: "record of the interconnection"))
            ])
    }

    private static func naskah(kind: NaskahKind, number: String?, year: Int?, status: NaskahStatus) -> Naskah
    {
        Naskah(
            kind: kind, issuer: "Pemerintah Kabupaten Contoh", number: number, year: year, title: nil,
            status: status,
            statusSignals: [], relation: nil, units: [], definitions: [], references: [], notes: [],
            highestPasal: nil, pasalCount: 0, babCount: 0)
    }

    private static func element(
        _ id: String, _ name: String, _ level: Int, _ evidence: [Evidence], mentions: [Mention] = []
    ) -> ElementVerdict {
        ElementVerdict(
            id: id, name: name, level: level, state: evidence.isEmpty ? .belum : .terpenuhi,
            evidence: evidence,
            mentions: mentions)
    }

    private static func evidence(
        _ words: String, _ address: String, block: Int, _ document: Document, explanation: String = ""
    ) -> Evidence {
        Evidence(
            address: address, quote: words[...],
            range: InventedDocuments.range(of: words, block: block, in: document), explanation: explanation)
    }

    private static func mention(
        _ reason: Mention.Reason, _ words: String, _ address: String, block: Int, _ document: Document
    ) -> Mention {
        Mention(
            address: address, reason: reason, quote: words[...],
            range: InventedDocuments.range(of: words, block: block, in: document))
    }
}
