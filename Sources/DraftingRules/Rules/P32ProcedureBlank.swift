import LegalStructure
import Messages
import PlanningDocuments

/// Fields of the identity block that were left blank.
public struct ProcedureBlank: DraftingRule {
    public static let info = RuleInfo(
        id: "P32",
        name: Message(id: "Isian identitas SOP kosong", en: "A field of an SOP's identity left blank"),
        severity: .tandai,
        rationale: Message(
            id:
                "SOP tanpa nomor, nama, tanggal pembuatan, atau tanggal efektif belum berlaku; tanggal revisi boleh kosong.",
            en:
                "An SOP without number, name, date of making or date of effect is not in force; the date of revision may be blank."
        ),
        sources: [.act("PermenPANRB 35/2012")], scope: .plans([.procedure]),
        examples: [
            .wrong(ProcedureIdentity.sample(effect: "⟦Tanggal Efektif⟧ | "), in: .whole),
            .right(ProcedureIdentity.sample(), in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.procedure).flatMap { plan in
            plan.parts.compactMap { part in
                guard part.state == .empty, let place = part.places.first else { return nil }
                return Self.finding(
                    at: place, severity: manuscript.procedureSeverity(of: plan),
                    id: "Isian ini kosong: lengkapi sebelum SOP diberlakukan.",
                    en: "This field is blank: fill it in before the SOP takes effect.")
            }
        }
    }
}
