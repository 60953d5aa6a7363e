import RuleModel
import Rules

/// The versions of the reference architecture inside the program.
enum References {
    /// The newest that was there when a plan began, or the oldest of all.
    static func version(for year: Int?) -> ReferenceArchitecture? {
        guard let year else { return all.first }
        return all.first { $0.since <= year } ?? all.last
    }

    /// The newest first. A file that cannot be decoded is left out; a test reads them all.
    private static let all: [ReferenceArchitecture] = RulePacks.referenceArchitectures.compactMap {
        try? ReferenceDecoder.decode($0)
    }.sorted { $0.since > $1.since }
}
