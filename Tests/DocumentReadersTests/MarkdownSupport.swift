import DocumentModel
import Testing

@testable import DocumentReaders

func markdown(_ text: String) throws -> Document {
    try MarkdownReader().read(bytes: Array(text.utf8), path: "uji.md")
}

/// Label and text of every block, "label|text".
func lines(_ text: String) throws -> [String] {
    try markdown(text).blocks.map { "\($0.label)|\($0.text)" }
}

func texts(_ text: String) throws -> [String] {
    try markdown(text).blocks.map(\.text)
}

/// What is wrong with the anchors of a document: segments that differ from the source or overlap, and text
/// without a place in the source that is neither a line break nor one of `allowed`.
func anchorFaults(_ document: Document, allowed: Set<UInt8> = []) -> [String] {
    var faults: [String] = []
    for (index, block) in document.blocks.enumerated() {
        let text = Array(block.text.utf8)
        guard case .source(let segments) = block.anchor else {
            faults.append("\(index): no source anchor")
            continue
        }
        var end = 0
        var sourceEnd = 0
        func checkGap(upTo start: Int) {
            for byte in text[end..<max(end, start)]
            where byte != 0x20 && byte != 0x0A && !allowed.contains(byte) {
                faults.append("\(index): byte \(byte) has no place in \(block.text.debugDescription)")
                return
            }
        }
        for segment in segments {
            guard segment.textOffset >= end, segment.sourceOffset >= sourceEnd,
                segment.textOffset + segment.length <= text.count,
                segment.sourceOffset + segment.length <= document.source.count
            else {
                faults.append("\(index): \(segment) overlaps or leaves the text")
                continue
            }
            checkGap(upTo: segment.textOffset)
            end = segment.textOffset + segment.length
            sourceEnd = segment.sourceOffset + segment.length
            let slice = document.source[segment.sourceOffset..<sourceEnd]
            if !slice.elementsEqual(text[segment.textOffset..<end]) {
                faults.append("\(index): \(segment) is not the same in the source")
            }
        }
        checkGap(upTo: text.count)
        if segments.isEmpty { faults.append("\(index): no segment") }
        if block.text.isEmpty && block.label.isEmpty { faults.append("\(index): empty block") }
    }
    return faults
}
