import LegalStructure
import Messages
import PlanningDocuments

/// A flow table that lacks columns.
public struct ProcedureFlow: DraftingRule {
    public static let info = RuleInfo(
        id: "P33",
        name: Message(id: "Bagan alir SOP tidak lengkap", en: "Flow table of an SOP is incomplete"),
        severity: .tandai,
        rationale: Message(
            id:
                "Bagan alir SOP AP menyebut bagi setiap kegiatan pelaksananya dan mutu bakunya: kelengkapan, waktu, dan keluaran.",
            en:
                "The flow table names for each activity who does it and its standard: what is needed, time and output."
        ),
        sources: [.act("PermenPANRB 35/2012")], scope: .plans([.procedure]),
        examples: [
            .wrong(
                ProcedureIdentity.sample(name: "⟦Nama SOP⟧", columns: "Petugas | Berkas | Lama | Catatan"),
                in: .whole), .right(ProcedureIdentity.sample(), in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.procedure).compactMap { plan in
            let missing = plan.missing(PlanParts.flow)
            guard !missing.isEmpty else { return nil }
            let names = PlanPartNames.names(of: missing)
            return Self.finding(
                at: plan.title, severity: manuscript.procedureSeverity(of: plan),
                id: "Bagan alir tanpa \(names.id).",
                en: "The flow table lacks: \(names.en).")
        }
    }
}
