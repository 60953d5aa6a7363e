import Assessment
import LegalStructure
import Messages
import Results
import Submissions

/// The key `set` of `patuh-laporan/1`.
struct SetJSON {
    let set: SetAssessment
    let results: DocumentResults
    let language: Language

    /// Nil for results that are not those of a set.
    init?(_ results: DocumentResults, language: Language) {
        guard let set = results.set else { return nil }
        self.set = set
        self.results = results
        self.language = language
    }

    func write(to writer: inout JSONWriter) {
        writer.key("set")
        writer.object { writer in
            writer.member("agency", set.agency)
            writer.member("year", set.year)
            writer.member("assessedOn", set.day.description)
            writer.member("documents", objects: set.members) { write($1, to: &$0) }
            writer.member("consolidated", objects: set.consolidated) { writer, act in
                writer.member("paths", act.paths)
                levels(act.readings, to: &writer)
            }
            writer.member("indicators", objects: set.verdicts) { write($1, to: &$0) }
            writer.key("coverage")
            writer.object { writer in
                let coverage = set.coverage
                writer.member("indicators", coverage.indicators)
                for state in VerdictState.allCases {
                    writer.member(state.rawValue, coverage.states[state] ?? 0)
                }
                writer.member("elements", coverage.elements)
                writer.member("elementsMet", coverage.elementsMet)
            }
            writer.member("remarks", objects: set.remarks) { writer, remark in
                writer.member("kind", remark.kind.rawValue)
                writer.member("indicator", remark.indicator)
                writer.member("message", remark.message[language])
                writer.member("places", objects: remark.places) { Self.write($1, to: &$0) }
            }
            writer.member("findings", objects: results.preflight) { writer, finding in
                writer.member("rule", finding.rule)
                writer.member("severity", finding.severity.rawValue)
                writer.member("message", finding.message[language])
                writer.member("path", finding.place.file)
                writer.member("address", finding.address)
                writer.member("line", finding.place.start.line)
                writer.member("column", finding.place.start.column)
            }
            CoveredJSON(results, language: language).write(to: &writer)
        }
    }

    private func write(_ member: SetAssessment.Member, to writer: inout JSONWriter) {
        let document = member.document
        writer.member("path", document.path)
        writer.member("kind", document.kind.rawValue)
        writer.member("number", document.number)
        writer.member("year", document.year)
        writer.member("standing", member.standing.rawValue)
        writer.member("counts", member.standing.isCounted)
        writer.member("because", member.others)
        levels(document.readings, to: &writer)
        guard let record = document.record else { return }
        writer.key("record")
        writer.object { writer in
            writer.member("kind", record.kind.rawValue)
            writer.member("date", record.date?.description)
            writer.member("subject", record.subject)
            writer.key("indicators")
            writer.array(record.topics) { $0.integer($1) }
            writer.member("hasIssues", record.hasIssues)
            writer.member("hasRecommendations", record.hasRecommendations)
            if let isOld = record.isOld(on: set.day) { writer.member("isOld", isOld) }
        }
    }

    /// Only of the indicators that the text regulates.
    private func levels(_ readings: [Reading], to writer: inout JSONWriter) {
        writer.member("levels", objects: readings.filter(\.isRegulated)) { writer, reading in
            writer.member("no", reading.number)
            writer.member("contentLevel", reading.contentLevel)
            writer.member("provenLevel", reading.provenLevel)
        }
    }

    private func write(_ verdict: SetVerdict, to writer: inout JSONWriter) {
        writer.member("no", verdict.number)
        writer.member("contentLevel", verdict.contentLevel)
        writer.member("provenLevel", verdict.provenLevel)
        writer.member("askedLevel", verdict.askedLevel)
        writer.member("state", verdict.state.rawValue)
        writer.member("carriers", verdict.carriers)
        writer.member("elements", objects: verdict.elements) { writer, element in
            writer.member("id", element.id)
            writer.member("state", element.isMet ? "terpenuhi" : "belum")
            writer.member("evidence", objects: element.carriers) { Self.write($1, to: &$0) }
        }
        writer.member("evidence", objects: verdict.evidence) { Self.write($1, to: &$0) }
        writer.member("gap", objects: verdict.gap) { writer, gap in
            writer.member("level", gap.level)
            writer.member("element", gap.element)
            writer.member("message", gap.message[language])
            if let place = gap.place {
                writer.member("path", place.path)
                writer.member("address", place.address)
            }
        }
        writer.member("needsReview", objects: verdict.needsReview) { writer, need in
            writer.member("level", need.level)
            writer.member("record", need.record[language])
            writer.member("found", objects: need.found) { writer, record in
                writer.member("path", record.path)
                writer.member("kind", record.kind.rawValue)
                writer.member("date", record.date?.description)
                if let isOld = record.isOld { writer.member("isOld", isOld) }
                writer.member("hasIssues", record.hasIssues)
                writer.member("hasRecommendations", record.hasRecommendations)
            }
        }
        writer.member("drafts", objects: verdict.drafts) { writer, draft in
            writer.member("path", draft.path)
            writer.member("contentLevel", draft.contentLevel)
            writer.member("elements", draft.elements)
        }
    }

    private static func write(_ carrier: Carrier, to writer: inout JSONWriter) {
        writer.member("path", carrier.path)
        writer.member("address", carrier.address)
        writer.member("quote", carrier.quote)
        writer.member("line", carrier.line)
        writer.member("column", carrier.column)
        if let page = carrier.page { writer.member("page", page) }
    }
}
