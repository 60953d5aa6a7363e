import Messages
import Results

/// What waivers and baseline cover in a document or a set, and what is said of waivers; only where there is something.
struct CoveredJSON {
    private let results: DocumentResults
    private let language: Language

    init(_ results: DocumentResults, language: Language) {
        self.results = results
        self.language = language
    }

    func write(to writer: inout JSONWriter) {
        let waived = results.waived
        if !waived.isEmpty {
            writer.member("waived", objects: waived) { writer, result in
                writer.member("rule", result.rule)
                if results.set != nil, result.verdict == nil { writer.member("path", result.place.file) }
                writer.member("address", result.address)
                writer.member("reason", result.waiver?.waiver.reason)
                writer.member("approver", result.waiver?.waiver.approver)
                writer.member("expires", result.waiver?.waiver.expires.description)
                writer.member("state", result.waiver?.state.rawValue)
            }
        }
        let known = results.known.count
        if known > 0 { writer.member("known", known) }
        let notices = results.results.filter(\.isNotice)
        if !notices.isEmpty {
            writer.member("waiverNotices", objects: notices) {
                Self.write($1, language: language, to: &$0)
            }
        }
    }

    static func write(_ notice: CheckResult, language: Language, to writer: inout JSONWriter) {
        writer.member("rule", notice.rule)
        writer.member("severity", notice.severity.rawValue)
        writer.member("message", notice.message[language])
        writer.member("path", notice.place.file)
        writer.member("line", notice.place.start.line)
        writer.member("column", notice.place.start.column)
    }
}
