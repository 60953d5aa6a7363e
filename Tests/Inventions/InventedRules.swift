import DocumentModel
import Reports

@testable import LegalStructure

/// The rules that the invented assessments answer to.
public enum InventedRules {
    public static let identity = PackIdentity(id: "contoh-2024", version: "1.0", validFor: "2024–2025")

    public static let all = [
        page(2, "Kebijakan Internal Peta Rencana SPBE"), page(5, "Kebijakan Internal Layanan Pusat Data"),
        page(6, "Kebijakan Internal Layanan Jaringan Intra"), page(9, "Kebijakan Internal Audit TIK"),
        page(10, "Kebijakan Internal Tim Koordinasi SPBE"), page(11, "Perencanaan yang bukan kebijakan"),
    ]

    private static func page(_ number: Int, _ name: String) -> RulePage {
        RulePage(
            id: number < 10 ? "indikator-0\(number)" : "indikator-\(number)", number: number, name: name,
            source: "Peraturan Contoh 1/2024, Lampiran II, halaman \(number)",
            ladder: (1...5).map {
                RulePage.Step(level: $0, criterion: "Kriteria tingkat \($0) untuk \(name).")
            },
            elements: [
                RulePage.Element(
                    id: "audit-tik", name: "audit TIK", level: 3,
                    vocabulary: ["audit TIK", "audit teknologi informasi dan komunikasi"],
                    remedy: "Tambahkan audit TIK sebagai muatan Peta Rencana SPBE.")
            ],
            satisfying: ["Peta Rencana SPBE memuat audit TIK."],
            failing: ["Audit TIK adalah proses yang sistematis."])
    }
}

/// A tree with a unit of each sort that the tree report treats differently.
public enum InventedTree {
    public static func naskah() -> Naskah {
        var naskah = InventedAssessments.regulation().naskah
        naskah.units = [
            unit(0, nil, .bagianNaskah, "batang tubuh", passages: [], end: 4),
            unit(1, 0, .bab, "BAB I", heading: "PETA RENCANA", passages: [2], end: 4),
            unit(2, 1, .pasal, "Pasal 2", passages: [], end: 4),
            unit(3, 2, .ayat, "Pasal 2 ayat (1)", passages: [6], end: 4),
        ]
        return naskah
    }

    private static func unit(
        _ index: Int, _ parent: Int?, _ level: UnitLevel, _ address: String, heading: String? = nil,
        passages: [Int], end: Int
    ) -> Unit {
        let document = InventedDocuments.regulation(path: "")
        var unit = Unit(
            index: index, parent: parent, level: level, zone: .batangTubuh, number: "", address: address)
        unit.heading = heading
        unit.passages = ShortList(
            passages.map { InventedDocuments.range(of: document.blocks[$0].text, block: $0, in: document) })
        unit.end = end
        return unit
    }
}
