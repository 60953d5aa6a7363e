/// Other bytes for a stretch of a document's source; an empty range inserts.
struct SourceEdit: Equatable {
    var range: Range<Int>
    var text: String

    /// The source after edits that do not overlap.
    static func apply(_ edits: [SourceEdit], to source: [UInt8]) -> [UInt8] {
        var result = source
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            result.replaceSubrange(edit.range, with: Array(edit.text.utf8))
        }
        return result
    }
}
