import LegalStructure
import Messages

/// A reference to a huruf that the pasal or ayat does not have.
public struct MissingItem: DraftingRule {
    public static let info = RuleInfo(
        id: "E03",
        name: Message(id: "Rujukan ke huruf yang tidak ada", en: "Reference to a huruf that does not exist"),
        severity: .tandai,
        rationale: Message(
            id:
                "Huruf yang dirujuk tidak ada pada pasal atau ayat itu; biasanya ayat atau pasal tetangganya yang "
                + "dimaksud.",
            en: "The pasal or ayat has no such huruf; usually the ayat or pasal beside it is meant."),
        sources: [.derived(from: "280")], needsStructure: true,
        examples: [
            .wrong(
                """
                Pasal 2

                (1) Rencana terdiri atas:

                a. rencana induk; dan

                b. rencana rinci.

                (2) Rencana ditetapkan setiap tahun.

                Pasal 3

                Rencana rinci sebagaimana dimaksud dalam ⟦Pasal 2 ayat (2) huruf b⟧ disusun oleh Perangkat Daerah.
                """),
            .right(
                """
                Pasal 2

                (1) Rencana terdiri atas:

                a. rencana induk; dan

                b. rencana rinci.

                (2) Rencana ditetapkan setiap tahun.

                Pasal 3

                Rencana rinci sebagaimana dimaksud dalam Pasal 2 ayat (1) huruf b disusun oleh Perangkat Daerah.
                """),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.references.all.filter { $0.fault == .itemMissing }.map { broken in
            let place = broken.place
            let holder = "Pasal \(place.pasal)" + (place.ayat.map { " ayat (\($0))" } ?? "")
            let item = "huruf \(place.huruf ?? "")"
            return Self.finding(
                broken.reference.range, manuscript.units[broken.reference.unit].address,
                id: "\(holder) tidak mempunyai \(item); periksa nomor yang dimaksud.",
                en: "\(holder) has no \(item); check the number that is meant.")
        }
    }
}
