import DocumentModel

/// Applies safe fixes to the source of a document whose positions are bytes of the file (Markdown, plain text).
public enum TidyText {
    /// The findings with the edits of their fixes that can be applied and do not touch one another, in reading order;
    /// those with none are left out.
    public static func fixes(of findings: [Finding], where canApply: (TextEdit) -> Bool) -> [Finding] {
        var taken: [Int: [TextRange]] = [:]
        return findings.compactMap { finding in
            guard let fix = finding.fix else { return nil }
            var result = finding
            // The edits of one fix are places of one kind: each can be made without the others.
            let edits = fix.edits.filter { edit in
                guard canApply(edit),
                    taken[edit.range.block]?.contains(where: { touch($0, edit.range) }) != true
                else { return false }
                taken[edit.range.block, default: []].append(edit.range)
                return true
            }
            result.fix?.edits = edits
            return edits.isEmpty ? nil : result
        }
    }

    /// Whether the words of an edit stand in one piece in the source.
    public static func canApply(_ edit: TextEdit, to document: Document) -> Bool {
        sourceRange(of: edit, PositionConverter(document)) != nil
    }

    /// The source with the fixes of these findings.
    public static func applied(_ findings: [Finding], to document: Document) -> [UInt8] {
        let converter = PositionConverter(document)
        let edits = findings.flatMap { $0.fix?.edits ?? [] }.compactMap { edit in
            sourceRange(of: edit, converter).map { (range: $0, text: Array(edit.replacement.utf8)) }
        }
        var result: [UInt8] = []
        var position = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where edit.range.lowerBound >= position {
            result += document.source[position..<edit.range.lowerBound]
            result += edit.text
            position = edit.range.upperBound
        }
        return result + document.source[position...]
    }

    private static func sourceRange(of edit: TextEdit, _ converter: PositionConverter) -> Range<Int>? {
        if edit.range.isEmpty {
            return converter.sourceOffset(block: edit.range.block, byte: edit.range.bytes.lowerBound).map {
                $0..<$0
            }
        }
        guard let range = converter.sourceRange(of: edit.range), range.count == edit.range.bytes.count else {
            return nil
        }
        return range
    }

    private static func touch(_ left: TextRange, _ right: TextRange) -> Bool {
        left.block == right.block && left.bytes.lowerBound <= right.bytes.upperBound
            && right.bytes.lowerBound <= left.bytes.upperBound
    }
}
