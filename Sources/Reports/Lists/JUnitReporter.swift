import DraftingRules
import Messages
import Results

/// JUnit XML, as GitLab, Jenkins and Azure read it: a suite for each document, a case for each indicator and for
/// each drafting rule that was run, so that what passed shows, too.
public struct JUnitReporter: ListReporter {
    private let language: Language
    private let catalogue: RuleCatalogue
    /// Findings below this level do not fail a case; nil when none does.
    private let failLevel: Severity?

    public init(language: Language, catalogue: RuleCatalogue, failLevel: Severity?) {
        self.language = language
        self.catalogue = catalogue
        self.failLevel = failLevel
    }

    private struct Case {
        enum Outcome {
            case passed(String)
            case failed(type: String, message: String, text: String)
            case skipped(String)
            case error(String)
        }

        var name: String
        var outcome: Outcome

        var isFailed: Bool { if case .failed = outcome { true } else { false } }
        var isSkipped: Bool { if case .skipped = outcome { true } else { false } }
        var isError: Bool { if case .error = outcome { true } else { false } }
    }

    public func report(_ documents: [DocumentResults], failures: [FileFailure]) -> [UInt8] {
        let suites =
            documents.map { (name: $0.path, cases: cases(of: $0)) }
            + failures.map {
                (name: $0.path, cases: [Case(name: FileFailure.rule, outcome: .error($0.message))])
            }
        let all = suites.flatMap(\.cases)
        var writer = XMLWriter()
        writer.element(
            "testsuites",
            [
                "name": "patuh", "tests": String(all.count), "failures": Self.count(all, \.isFailed),
                "errors": Self.count(all, \.isError), "skipped": Self.count(all, \.isSkipped), "time": "0",
            ]
        ) { writer in
            for suite in suites { Self.write(suite.name, suite.cases, to: &writer) }
        }
        return writer.bytes
    }

    private func cases(of document: DocumentResults) -> [Case] {
        let verdicts = document.results.filter { $0.verdict != nil }.map { result in
            Case(name: name(of: result.rule), outcome: outcome(of: [result], in: document))
        }
        let others = document.results.filter { $0.verdict == nil }
        // Rules of other kinds (notices on waivers) have a case only where there is something to say.
        var rules = document.checkedRules
        for result in others where !rules.contains(result.rule) { rules.append(result.rule) }
        let drafting = rules.map { rule in
            Case(name: name(of: rule), outcome: outcome(of: others.filter { $0.rule == rule }, in: document))
        }
        let skipped = document.skippedRules.flatMap { skipped in
            skipped.rules.map { Case(name: name(of: $0), outcome: .skipped(skipped.reason[language])) }
        }
        return verdicts + drafting + skipped
    }

    private func name(of rule: String) -> String {
        catalogue.name(of: rule).map { "\(rule) \($0[language])" } ?? rule
    }

    /// One outcome of all that a rule says of a document.
    private func outcome(of results: [CheckResult], in document: DocumentResults) -> Case.Outcome {
        let lines = results.map { line($0, in: document) }
        let failing = results.filter { result in
            result.isOpen && failLevel.map { result.severity >= $0 } ?? false
        }
        if let first = failing.first {
            let message =
                failing.count == 1
                ? first.sentence(in: language) : ListTexts.findings(failing.count)[language]
            return .failed(
                type: first.kind == .review
                    ? "perlu-pemeriksaan" : first.verdict?.state.rawValue ?? first.severity.rawValue,
                message: message, text: failing.map { line($0, in: document) }.joined(separator: "\n"))
        }
        if let waived = results.first(where: { $0.isProblem && $0.waiver?.isInForce == true }),
            let waiver = waived.waiver?.waiver
        {
            return .skipped(ListTexts.waived(waiver)[language])
        }
        if results.contains(where: { $0.isProblem && $0.isKnown == true }) {
            return .skipped(ListTexts.known[language])
        }
        if results.contains(where: { $0.kind == .notApplicable }) {
            return .skipped(lines.joined(separator: "\n"))
        }
        return .passed(lines.joined(separator: "\n"))
    }

    private func line(_ result: CheckResult, in document: DocumentResults) -> String {
        "\(document.path(of: result)):\(result.place.start.line):\(result.place.start.column): "
            + result.sentence(in: language)
    }

    private static func write(_ name: String, _ cases: [Case], to writer: inout XMLWriter) {
        writer.element(
            "testsuite",
            [
                "name": name, "tests": String(cases.count), "failures": count(cases, \.isFailed),
                "errors": count(cases, \.isError), "skipped": count(cases, \.isSkipped), "time": "0",
            ]
        ) { writer in
            for item in cases {
                writer.element("testcase", ["classname": name, "name": item.name, "time": "0"]) { writer in
                    switch item.outcome {
                    case .passed(let text):
                        if !text.isEmpty { writer.element("system-out", [:], text: text) }
                    case .failed(let type, let message, let text):
                        writer.element("failure", ["message": message, "type": type], text: text)
                    case .skipped(let reason): writer.element("skipped", ["message": reason])
                    case .error(let message):
                        writer.element(
                            "error", ["message": message, "type": FileFailure.rule], text: message)
                    }
                }
            }
        }
    }

    private static func count(_ cases: [Case], _ isCounted: (Case) -> Bool) -> String {
        String(cases.count(where: isCounted))
    }
}
