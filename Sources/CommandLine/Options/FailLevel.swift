import ArgumentParser
import DraftingRules

/// From which severity on a finding fails a run (`--gagal-pada`).
enum FailLevel: String, CaseIterable, ExpressibleByArgument, Sendable {
    case pasti, tandai, usul
    case never = "tidak"

    /// English alias of the one that is no name of a severity.
    init?(argument: String) {
        self.init(rawValue: argument == "never" ? "tidak" : argument)
    }

    init(_ severity: Severity?) {
        self = severity.flatMap { FailLevel(rawValue: $0.rawValue) } ?? .never
    }

    /// Nil when nothing fails a run.
    var severity: Severity? { Severity(rawValue: rawValue) }
}
