import DraftingRules
import Messages
import Submissions

/// A rule on sets of documents as its page shows it: preflight, overlaps and contradictions.
public struct SetRule: Sendable {
    /// "pracek-rancangan".
    public var id: String
    public var name: Message
    public var severity: Severity
    /// Why it matters.
    public var explanation: Message
    /// The act or the guidance that it follows.
    public var source: Message
    /// What is found, and what is not.
    public var wrong: Message
    public var right: Message

    /// In the order in which reports show them.
    public static let all: [SetRule] =
        PreflightRule.allCases.map { rule in
            SetRule(
                id: rule.rawValue, name: rule.name, severity: rule.severity, explanation: rule.explanation,
                source: rule.source, wrong: rule.wrong, right: rule.right)
        }
        + SetRemark.Kind.allCases.map { kind in
            SetRule(
                id: kind.rule, name: kind.name, severity: kind.severity, explanation: kind.explanation,
                source: kind.source, wrong: kind.wrong, right: kind.right)
        }
}

extension PreflightRule {
    public var severity: Severity {
        switch self {
        case .pindaian: .pasti
        case .ganda: .usul
        default: .tandai
        }
    }
}

extension SetRemark.Kind {
    /// Identity of the rule.
    public var rule: String { "himpunan-\(rawValue)" }

    static let rules = Set(allCases.map(\.rule))

    public var severity: Severity { self == .pertentangan ? .tandai : .usul }

    public var name: Message {
        switch self {
        case .pertentangan:
            Message(id: "Naskah saling bertentangan", en: "Texts contradict one another")
        case .tumpangTindih: Message(id: "Naskah tumpang tindih", en: "Texts overlap")
        }
    }

    var source: Message { SetRuleSources.combined }

    var wrong: Message {
        switch self {
        case .pertentangan:
            Message(
                id: "Perbup 34/2022 Pasal 9: \"Setiap Perangkat Daerah menggunakan Pusat Data.\" "
                    + "Perbup 12/2023 Pasal 4: \"Perangkat Daerah tertentu dapat menggunakan Pusat Data.\"",
                en:
                    "Perbup 34/2022 Pasal 9 binds every unit to the data centre, Perbup 12/2023 Pasal 4 lets some use it."
            )
        case .tumpangTindih:
            Message(
                id: "Perbup 34/2022 Pasal 12 dan Perbup 12/2023 Pasal 5 sama-sama mengatur arsitektur data.",
                en:
                    "Perbup 34/2022 Pasal 12 and Perbup 12/2023 Pasal 5 both regulate the architecture of data."
            )
        }
    }

    var right: Message {
        switch self {
        case .pertentangan:
            Message(
                id: "Perbup 12/2023 merujuk Pasal 9 Perbup 34/2022, atau mencabutnya.",
                en: "Perbup 12/2023 refers to Pasal 9 of Perbup 34/2022, or revokes it.")
        case .tumpangTindih:
            Message(
                id: "Perbup 12/2023 mencabut bagian yang sama dari Perbup 34/2022, atau hanya melengkapinya.",
                en: "Perbup 12/2023 revokes that part of Perbup 34/2022, or only completes it.")
        }
    }

    /// Why it matters.
    public var explanation: Message {
        switch self {
        case .pertentangan:
            Message(
                id:
                    "Penilai membaca himpunan sebagai satu kebijakan; yang bertentangan menggugurkan buktinya.",
                en: "Assessors read a set as one policy; what contradicts itself is no evidence.")
        case .tumpangTindih:
            Message(
                id: "Dua naskah yang mengatur hal yang sama harus sejalan; yang lama biasanya dicabut.",
                en: "Two texts on the same matter have to agree; the older one is usually revoked.")
        }
    }
}
