import LegalStructure
import Messages
import PlanningDocuments

/// Fields of the identity block that an SOP lacks.
public struct ProcedureIdentity: DraftingRule {
    public static let info = RuleInfo(
        id: "P31",
        name: Message(id: "Blok identitas SOP tidak lengkap", en: "Identity block of an SOP is incomplete"),
        severity: .tandai,
        rationale: Message(
            id:
                "Halaman identitas SOP AP memuat dua belas hal: nomor, tanggal pembuatan, revisi, dan efektif, pengesahan, nama, "
                + "dasar hukum, kualifikasi pelaksana, keterkaitan, peralatan, peringatan, serta pencatatan dan pendataan.",
            en:
                "The identity page of an SOP has twelve fields: number, dates of making, revision and effect, approval, name, "
                + "legal basis, qualification, relations, equipment, warning, and recording."),
        sources: [.act("PermenPANRB 35/2012")], scope: .plans([.procedure]),
        examples: [
            .wrong(
                "# ⟦STANDAR OPERASIONAL PROSEDUR⟧\n\nDASAR HUKUM : Peraturan Bupati Nomor 34 Tahun 2022",
                in: .whole),
            .right(sample(), in: .whole),
        ])

    public init() {}

    /// A whole SOP, with these words for its date of effect, its name and the columns of its flow table.
    static func sample(
        effect: String = "Tanggal Efektif | 10 April 2025",
        name: String = "Nama SOP", columns: String = "Pelaksana | Kelengkapan | Waktu | Output"
    ) -> String {
        """
        # STANDAR OPERASIONAL PROSEDUR

        | Nomor SOP | 065/12/2025 |
        |-----------|-------------|
        | Tanggal Pembuatan | 3 April 2025 |
        | Tanggal Revisi | - |
        | \(effect) |
        | Disahkan oleh | Kepala Dinas |
        | \(name) | Penanganan Gangguan |
        | Dasar Hukum | Peraturan Bupati Nomor 34 Tahun 2022 |
        | Kualifikasi Pelaksana | Memahami jaringan |
        | Keterkaitan | SOP Pengujian |
        | Peralatan/Perlengkapan | Komputer |
        | Peringatan | Layanan terganggu |
        | Pencatatan dan Pendataan | Buku agenda |

        | No | Kegiatan | \(columns) |
        |----|----------|-----------|-------------|-------|--------|
        | 1 | Menangani gangguan | x | Tiket | 1 hari | Laporan |
        """
    }

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.procedure).compactMap { plan in
            let missing = plan.missing(PlanParts.identity)
            guard !missing.isEmpty else { return nil }
            let names = PlanPartNames.names(of: missing)
            let count = PlanParts.identity.count
            return Self.finding(
                at: plan.title, severity: manuscript.procedureSeverity(of: plan),
                id: "\(missing.count) dari \(count) hal identitas SOP tidak ada: \(names.id).",
                en: "\(missing.count) of \(count) fields of the identity are missing: \(names.en).")
        }
    }
}

extension Manuscript {
    /// Labels that text recognition may have misread are not said to be missing.
    func procedureSeverity(of plan: Plan) -> Severity {
        isUncertainText || TextQuality.isNoisy(document, plan.blocks) ? .usul : .tandai
    }
}
