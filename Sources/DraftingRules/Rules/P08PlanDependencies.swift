import LegalStructure
import Messages
import PlanningDocuments

/// References from one domain to another that lead nowhere.
public struct PlanDependencies: DraftingRule {
    public static let info = RuleInfo(
        id: "P08",
        name: Message(
            id: "Keterkaitan antardomain tidak ditemukan", en: "Relation between domains leads nowhere"),
        severity: .tandai,
        rationale: Message(
            id:
                "Layanan dan data yang didukung oleh aplikasi, serta urusan yang dilayani, tercantum "
                + "dalam tabel domainnya; kalau tidak, keterkaitannya tidak dapat diperiksa. Hanya "
                + "diperiksa bila tabel domain itu ada dalam dokumen.",
            en:
                "Services and data that an application supports, and the functions that services belong "
                + "to, are in the table of their domain; otherwise the relation cannot be checked. Looked "
                + "at only where the document has that table."),
        sources: [.act("SE Menteri PANRB 18/2022")], scope: .plans([.architecture]), needsRows: true,
        examples: [
            .wrong(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                | ID | Nama Layanan | Tujuan Layanan |
                |----|----|----|
                | KC-DAL.01.25.01 | Pendaftaran pasien | Mempercepat |

                Aplikasi:

                | ID | Nama Aplikasi | Layanan yang Didukung |
                |----|----|----|
                | KC-DAA.02.01.01 | Contoh Sehat | ⟦Izin mendirikan bangunan⟧ |
                """, in: .whole),
            .right(
                """
                # ARSITEKTUR SPBE KABUPATEN CONTOH

                | ID | Nama Layanan | Tujuan Layanan |
                |----|----|----|
                | KC-DAL.01.25.01 | Pendaftaran pasien | Mempercepat |

                Aplikasi:

                | ID | Nama Aplikasi | Layanan yang Didukung |
                |----|----|----|
                | KC-DAA.02.01.01 | Contoh Sehat | Layanan pendaftaran pasien |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        let all = manuscript.plans(.architecture).flatMap(\.unresolved)
        // Rows that lack the same are one finding.
        return all.indices.filter { index in
            !all[..<index].contains { $0.target == all[index].target && $0.names == all[index].names }
        }.flatMap { index in
            let dependency = all[index]
            let names = PlanPartNames.names(of: [dependency.target])
            let list = dependency.names.joined(separator: "; ")
            return Self.grouped(
                at: all[index...].filter { $0.target == dependency.target && $0.names == dependency.names }
                    .map(\.place),
                id: "Tidak ada dalam tabel \(names.id): \(list).",
                en: "Not in the table of \(names.en): \(list).")
        }
    }
}
