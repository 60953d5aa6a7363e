import Assessment
import Messages

/// The sentences of results.
enum ResultTexts {
    /// The address of what stands nowhere.
    static let wholeDocument = "Batang tubuh"

    static func verdict(_ verdict: IndicatorVerdict, asked: Int, gaps: [Gap]) -> Message {
        let facts = VerdictFacts(
            number: verdict.number, name: verdict.name, state: verdict.state,
            contentLevel: verdict.contentLevel, provenLevel: verdict.provenLevel, askedLevel: asked)
        return self.verdict(
            facts, missing: gaps.map { ($0.message, $0.address) },
            records: verdict.needsReview.map { ($0.level, $0.record) })
    }

    /// - Parameters:
    ///   - missing: what the level asked for lacks, and where it would go.
    ///   - records: what a person has to look at, by level.
    static func verdict(
        _ verdict: VerdictFacts, missing: [(message: Message, address: String)],
        records: [(level: Int, record: Message)]
    ) -> Message {
        let asked = verdict.askedLevel
        let name = "Indikator \(verdict.number) (\(verdict.name))"
        let english = "Indicator \(verdict.number) (\(verdict.name))"
        switch verdict.state {
        case .tidakBerlaku:
            return Message(
                id: "\(name): tidak berlaku untuk dokumen ini.",
                en: "\(english): not applicable to this document.")
        case .terpenuhi:
            return Message(
                id: "\(name): terpenuhi, terbukti tingkat \(verdict.provenLevel), diminta \(asked).",
                en: "\(english): met, proven level \(verdict.provenLevel), asked for \(asked).")
        case .perluPemeriksaan:
            let records = records.filter { $0.level <= max(asked, verdict.contentLevel) }
            let (list, englishList) = joined(records.map(\.record))
            return Message(
                id:
                    "\(name): isi mencapai tingkat \(verdict.contentLevel), tetapi perlu diperiksa orang: \(list)",
                en:
                    "\(english): the content reaches level \(verdict.contentLevel), but a person has to look at: "
                    + englishList)
        case .sebagian, .belum:
            let levels = Message(
                id: "\(name): isi tingkat \(verdict.contentLevel), terbukti tingkat \(verdict.provenLevel), "
                    + "diminta \(asked).",
                en: "\(english): content level \(verdict.contentLevel), proven level \(verdict.provenLevel), "
                    + "asked for \(asked).")
            guard verdict.contentLevel < asked else {
                return Message(
                    id: levels.id + " Naskah ini belum ditetapkan.",
                    en: levels.en + " The text is not enacted yet.")
            }
            let (list, englishList) = joined(self.missing(missing))
            return Message(id: "\(levels.id) Kurang: \(list)", en: "\(levels.en) Missing: \(englishList)")
        }
    }

    /// The address stands only where it changes.
    private static func missing(_ gaps: [(message: Message, address: String)]) -> [Message] {
        zip(gaps, [nil] + gaps.map { Optional($0.address) }).map { gap, before in
            guard gap.address != before else { return gap.message }
            return Message(id: "\(gap.address): \(gap.message.id)", en: "\(gap.address): \(gap.message.en)")
        }
    }

    static func evidence(of element: String, at address: String) -> Message {
        Message(id: "\(element): ada di \(address)", en: "\(element): met in \(address)")
    }

    static func mention(of element: String, at address: String) -> Message {
        Message(id: "\(element): hanya disebut di \(address)", en: "\(element): only mentioned in \(address)")
    }

    private static func joined(_ messages: [Message]) -> (String, String) {
        (messages.map(\.id).joined(separator: " "), messages.map(\.en).joined(separator: " "))
    }
}
