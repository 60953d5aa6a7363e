import DraftingRules

/// Findings that were there before: only new ones are shown. An entry knows a finding by rule, address and words,
/// so that text which moves does not resurface.
public struct Baseline: Sendable, Equatable {
    public struct Entry: Sendable, Hashable {
        public var rule: String
        public var address: String
        /// Without regard of case, spacing and punctuation; empty for verdicts.
        public var words: String
        /// The proven level of a verdict: one that has become worse is new again.
        public var level: Int?

        public init(rule: String, address: String, words: String, level: Int? = nil) {
            self.rule = rule
            self.address = address
            self.words = words
            self.level = level
        }
    }

    /// Name and version of the file's form.
    public static let schema = "patuh-baseline/1"

    /// By the path of the document, relative to the baseline's folder.
    public var documents: [String: [Entry]]

    public init(documents: [String: [Entry]] = [:]) {
        self.documents = documents
    }

    /// The entries for the problems of a document that no waiver covers.
    public static func entries(of results: [CheckResult]) -> [Entry] {
        results.filter { $0.isProblem && $0.waiver?.isInForce != true && !$0.isNotice }.map { result in
            guard let verdict = result.verdict else {
                return Entry(
                    rule: result.rule, address: result.address, words: Fingerprint.normalised(result.quote))
            }
            return Entry(rule: result.rule, address: "", words: "", level: verdict.provenLevel)
        }
    }

    /// Says of each problem whether it is known. An entry speaks for one finding; first for one at its address,
    /// then for one with its words elsewhere.
    func mark(_ results: inout [CheckResult], path: String) {
        var left: [Entry: Int] = [:]
        for entry in documents[path] ?? [] { left[entry, default: 0] += 1 }
        var open: [Int] = []
        for index in results.indices where results[index].isProblem && !results[index].isNotice {
            if let verdict = results[index].verdict {
                results[index].isKnown = left.keys.contains {
                    $0.rule == results[index].rule && $0.level.map { verdict.provenLevel >= $0 } ?? false
                }
                continue
            }
            let entry = Self.entry(of: results[index])
            results[index].isKnown = Self.take(entry, from: &left)
            if results[index].isKnown == false { open.append(index) }
        }
        for index in open {
            let entry = Self.entry(of: results[index])
            let moved = left.keys.filter { $0.rule == entry.rule && $0.words == entry.words }
            // The same whatever the order of the dictionary.
            guard !entry.words.isEmpty, let other = moved.min(by: { $0.address < $1.address }) else {
                continue
            }
            results[index].isKnown = Self.take(other, from: &left)
        }
    }

    // MARK: Sets

    /// The entries for what is open in a set; addresses begin with the document.
    /// - Parameter name: a path relative to the baseline's folder.
    public static func entries(ofSet results: [CheckResult], name: (String) -> String) -> [Entry] {
        entries(of: results.map { located($0, name) })
    }

    func mark(_ results: inout [CheckResult], ofSet path: String, name: (String) -> String) {
        var located = results.map { Self.located($0, name) }
        mark(&located, path: name(path))
        for index in results.indices { results[index].isKnown = located[index].isKnown }
    }

    private static func located(_ result: CheckResult, _ name: (String) -> String) -> CheckResult {
        guard result.verdict == nil, let file = result.place.file else { return result }
        var result = result
        result.address = result.address.isEmpty ? name(file) : "\(name(file)): \(result.address)"
        return result
    }

    // MARK: One entry

    private static func entry(of result: CheckResult) -> Entry {
        Entry(rule: result.rule, address: result.address, words: Fingerprint.normalised(result.quote))
    }

    private static func take(_ entry: Entry, from left: inout [Entry: Int]) -> Bool {
        guard let count = left[entry] else { return false }
        left[entry] = count > 1 ? count - 1 : nil
        return true
    }
}

extension CheckResult {
    /// Whether it is about a waiver and not about the document.
    public var isNotice: Bool { WaiverNotice(rawValue: rule) != nil }
}
