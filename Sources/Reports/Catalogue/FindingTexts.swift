import DraftingRules
import Messages

/// The words around findings of drafting technique.
enum FindingTexts {
    static func title(rules: Int) -> Message {
        Message(
            id: "Teknik penyusunan (\(rules) aturan diperiksa)",
            en: "Drafting technique (\(rules) \(rules == 1 ? "rule" : "rules") checked)")
    }

    static let none = Message(id: "tidak ada temuan", en: "no findings")
    static let also = Message(id: "juga:", en: "also:")

    static func skipped(_ rules: [String], reason: Message) -> Message {
        let list = rules.joined(separator: ", ")
        return Message(
            id: "tidak diperiksa: \(list) (\(reason.id))", en: "not checked: \(list) (\(reason.en))")
    }

    /// Behind the counts of verdicts; findings of each level.
    static func counts(_ summary: RunSummary) -> Message {
        let (errors, warnings, hints) = (
            summary.count(.pasti), summary.count(.tandai), summary.count(.usul)
        )
        return Message(
            id: "teknik penyusunan: \(errors) pasti, \(warnings) tandai, \(hints) usul",
            en: "drafting technique: \(errors) certain, \(warnings) to look at, \(hints) hints")
    }
}

extension Severity {
    /// The level in a word or two.
    public var word: Message {
        switch self {
        case .pasti: Message(id: "pasti", en: "certain")
        case .tandai: Message(id: "tandai", en: "look at this")
        case .usul: Message(id: "usul", en: "hint")
        }
    }

    /// One character that tells the levels apart without colour.
    var symbol: String {
        switch self {
        case .pasti: "✘"
        case .tandai: "!"
        case .usul: "·"
        }
    }

    var paint: Paint {
        switch self {
        case .pasti: .red
        case .tandai: .yellow
        case .usul: .cyan
        }
    }
}
