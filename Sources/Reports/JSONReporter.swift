import Assessment
import DocumentModel
import DraftingRules
import Results

/// The report for programs, schema `patuh-laporan/1` (docs/patuh-laporan-1.schema.json). Names, their order
/// and their meaning are fixed: others build on them.
public struct JSONReporter: Reporter {
    static let schema = "patuh-laporan/1"

    private let run: RunDescription

    public init(run: RunDescription) {
        self.run = run
    }

    public func opening() -> [UInt8] {
        // The frame stays open until `closing`: this is everything up to the first of "documents".
        var writer = JSONWriter(depth: 1)
        writer.raw("{")
        writer.member("schema", Self.schema)
        writer.key("tool")
        writer.object {
            $0.member("name", "patuh")
            $0.member("version", run.version)
        }
        writer.key("pack")
        writer.object {
            $0.member("id", run.pack.id)
            $0.member("version", run.pack.version)
            $0.member("validFor", run.pack.validFor)
        }
        writer.key("documents")
        writer.raw("[\n    ")
        return writer.bytes
    }

    public var separator: [UInt8] { Array(",\n    ".utf8) }

    public func document(
        _ assessment: DocumentAssessment, drafting: DraftingReview, results: DocumentResults
    ) -> [UInt8] {
        let naskah = assessment.naskah
        let places = Places(assessment.document)
        var writer = JSONWriter(depth: 2)
        writer.object { writer in
            writer.member("path", assessment.document.path)
            writer.member("kind", naskah.kind.rawValue)
            writer.member("number", naskah.number)
            writer.member("year", naskah.year)
            writer.member("title", naskah.title)
            writer.member("issuer", naskah.issuer)
            writer.member("status", naskah.status.rawValue)
            writer.member("statusSignals", naskah.statusSignals.map { $0[run.language] })
            writer.member("pasal", naskah.pasalCount)
            writer.member("blocks", assessment.document.blocks.count)
            writer.member(
                "notices",
                assessment.document.notices.map { run.language == .id ? $0.message : $0.english })
            writer.member("indicators", objects: assessment.indicators) { writer, verdict in
                write(verdict, places: places, to: &writer)
            }
            writer.member("findings", objects: drafting.findings) { writer, finding in
                write(finding, places: places, to: &writer)
            }
            if !drafting.skipped.isEmpty {
                writer.member("findingsSkipped", objects: drafting.skipped) { writer, skipped in
                    writer.member("rules", skipped.rules)
                    writer.member("reason", skipped.reason[run.language])
                }
            }
            CoveredJSON(results, language: run.language).write(to: &writer)
        }
        return writer.bytes
    }

    public func closing(failures: [FileFailure], summary: RunSummary) -> [UInt8] {
        var writer = JSONWriter(depth: 1)
        writer.raw("\n  ],")
        if let set = summary.set { SetJSON(set, language: run.language)?.write(to: &writer) }
        writer.member("errors", objects: failures) { writer, failure in
            writer.member("path", failure.path)
            writer.member("message", failure.message)
        }
        if !summary.notices.isEmpty {
            writer.member("waiverNotices", objects: summary.notices) {
                CoveredJSON.write($1, language: run.language, to: &$0)
            }
        }
        writer.key("summary")
        writer.object {
            $0.member("documents", summary.documents)
            $0.member("failed", summary.failed)
            $0.member("pasal", summary.pasal)
            $0.member("criteria", summary.criteria)
            $0.member("waived", summary.waived)
            $0.member("known", summary.known)
            $0.key("findings")
            $0.object { writer in
                for severity in Severity.allCases.reversed() {
                    writer.member(severity.rawValue, summary.count(severity))
                }
            }
        }
        writer.raw("\n}\n")
        return writer.bytes
    }

    private func write(_ verdict: IndicatorVerdict, places: Places, to writer: inout JSONWriter) {
        writer.member("no", verdict.number)
        writer.member("contentLevel", verdict.contentLevel)
        writer.member("provenLevel", verdict.provenLevel)
        writer.member("state", verdict.state.rawValue)
        writer.member("elements", objects: verdict.elements) { writer, element in
            writer.member("id", element.id)
            writer.member("state", element.state.rawValue)
            writer.member("evidence", objects: element.evidence) { Self.write($1, places: places, to: &$0) }
            writer.member("mentions", objects: element.mentions) { writer, mention in
                writer.member("address", mention.address)
                writer.member("reason", mention.reason.rawValue)
                writer.member("quote", String(mention.quote))
            }
        }
        writer.member("evidence", objects: verdict.evidence) { Self.write($1, places: places, to: &$0) }
        writer.member("gap", objects: verdict.gap) { writer, gap in
            writer.member("level", gap.level)
            writer.member("element", gap.element)
            writer.member("message", gap.message[run.language])
            writer.member("address", gap.address)
        }
        writer.member("needsReview", objects: verdict.needsReview) { writer, need in
            writer.member("level", need.level)
            writer.member("record", need.record[run.language])
        }
    }

    private func write(_ finding: Finding, places: Places, to writer: inout JSONWriter) {
        let place = places.place(of: finding.range)
        writer.member("rule", finding.rule)
        writer.member("severity", finding.severity.rawValue)
        writer.member("message", finding.message[run.language])
        writer.member("address", finding.address)
        writer.member("quote", finding.quote)
        writer.member("line", place.position.line)
        writer.member("column", place.position.column)
        writer.member("endLine", place.end.line)
        writer.member("endColumn", place.end.column)
        if let page = place.page { writer.member("page", page) }
        writer.member("fixable", finding.fix != nil)
        guard !finding.related.isEmpty else { return }
        writer.member("related", objects: finding.related) { writer, other in
            let place = places.place(of: other.range)
            writer.member("address", other.address)
            writer.member("line", place.position.line)
            writer.member("column", place.position.column)
        }
    }

    private static func write(_ evidence: Evidence, places: Places, to writer: inout JSONWriter) {
        let place = places.place(of: evidence.range)
        writer.member("address", evidence.address)
        writer.member("quote", String(evidence.quote))
        writer.member("line", place.position.line)
        writer.member("column", place.position.column)
        if let page = place.page { writer.member("page", page) }
        if let confidence = place.confidence {
            writer.member("ocrConfidence", Int((confidence * 100).rounded()))
        }
        if let id = place.elementID { writer.member("eId", id) }
    }
}
