import Assessment
import Messages

/// What remarks at places of a document say.
enum RemarkTexts {
    static let missing = Message(id: "Kurang", en: "Missing")
    static let mentioned = Message(
        id: "Hanya disebut, belum diatur", en: "Only mentioned, not regulated")
    static let record = Message(id: "Perlu diperiksa orang", en: "Needs a person")

    static let drafting = Message(id: "Teknik penyusunan", en: "Drafting technique")

    static func summary(level: Int) -> Message {
        Message(
            id: "Ringkasan Patuh, diminta tingkat \(level)", en: "Summary by Patuh, level \(level) asked for")
    }

    static func missing(
        of verdict: IndicatorVerdict, level: Int, element: String?, remedy: Message
    ) -> Message {
        let name = element ?? verdict.name
        return Message(
            id: "Indikator \(verdict.number), tingkat \(level), \(name): \(remedy.id)",
            en: "Indicator \(verdict.number), level \(level), \(name): \(remedy.en)")
    }

    static func mentioned(
        of verdict: IndicatorVerdict, element: String, _ reason: Mention.Reason
    ) -> Message {
        Message(
            id: "Indikator \(verdict.number), \(element): \(reason.word.id). \(reason.explanation.id)",
            en: "Indicator \(verdict.number), \(element): \(reason.word.en). \(reason.explanation.en)")
    }

    static func record(of verdict: IndicatorVerdict, _ need: ReviewNeed) -> Message {
        Message(
            id: "Indikator \(verdict.number), tingkat \(need.level): \(need.record.id)",
            en: "Indicator \(verdict.number), level \(need.level): \(need.record.en)")
    }

    /// "✔ 1 Kebijakan Internal …: terpenuhi, isi 3, terbukti 3".
    static func verdict(_ verdict: IndicatorVerdict) -> Message {
        let head = "\(verdict.state.symbol) \(verdict.number) \(verdict.name)"
        let (content, proven) = (verdict.contentLevel, verdict.provenLevel)
        return Message(
            id: "\(head): \(verdict.state.word.id), isi \(content), terbukti \(proven)",
            en: "\(head): \(verdict.state.word.en), content \(content), proven \(proven)")
    }
}
