import Messages
import Results

/// A form of the report for programs that is made of the list of results when a run has ended.
public protocol ListReporter: Sendable {
    /// - Parameter failures: files that could not be examined.
    /// - Returns: the whole report, UTF-8.
    func report(_ documents: [DocumentResults], failures: [FileFailure]) -> [UInt8]
}

extension DocumentResults {
    /// The problems that nothing covers.
    var open: [CheckResult] { results.filter(\.isOpen) }

    /// The path that a result stands in.
    func path(of result: CheckResult) -> String { result.place.file ?? path }
}

extension CheckResult {
    /// "Pasal 8 ayat (5): …": for forms in which the address has no place of its own.
    func sentence(in language: Language) -> String {
        let text = message[language]
        // Verdicts say their addresses themselves.
        return verdict != nil || text.hasPrefix(address) || address.isEmpty ? text : "\(address): \(text)"
    }
}
