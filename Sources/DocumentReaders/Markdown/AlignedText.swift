import DocumentModel

/// Block text under construction: bytes together with the source segments they come from. White space is
/// normalised on the way: none at the start and end of a line, one space for a soft line break.
struct AlignedText {
    private(set) var bytes: [UInt8] = []
    private(set) var segments: [SourceSegment] = []
    /// Offsets in `bytes` at which a new source line begins.
    private(set) var lineStarts: [Int] = []

    var isEmpty: Bool { bytes.isEmpty }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        segments.removeAll(keepingCapacity: true)
        lineStarts.removeAll(keepingCapacity: true)
    }

    private var isAtLineStart: Bool { bytes.isEmpty || bytes.last == 0x0A || bytes.count == lineStarts.last }

    /// Appends a stretch of the source.
    mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        var start = range.lowerBound
        if isAtLineStart {
            while start < range.upperBound, ASCII.isBlank(source[start]) { start += 1 }
        }
        guard start < range.upperBound else { return }
        if let last = segments.last, last.sourceOffset + last.length == start,
            last.textOffset + last.length == bytes.count
        {
            segments[segments.count - 1].length += range.upperBound - start
        } else {
            segments.append(
                SourceSegment(textOffset: bytes.count, sourceOffset: start, length: range.upperBound - start))
        }
        bytes.append(contentsOf: source[start..<range.upperBound])
    }

    /// Appends text that stands differently in the source, such as a resolved entity. An empty segment keeps
    /// the place where it comes from.
    mutating func append(_ text: some Collection<UInt8>, insteadOf sourceOffset: Int) {
        guard !text.isEmpty else { return }
        segments.append(SourceSegment(textOffset: bytes.count, sourceOffset: sourceOffset, length: 0))
        bytes.append(contentsOf: text)
    }

    /// A line end in the source that is a space in the text.
    mutating func appendSoftBreak() { appendBreak(0x20) }

    /// A line break of the text.
    mutating func appendHardBreak() { appendBreak(0x0A) }

    private mutating func appendBreak(_ byte: UInt8) {
        trimEnd()
        guard !bytes.isEmpty else { return }
        bytes.append(byte)
        lineStarts.append(bytes.count)
    }

    /// Removes white space, breaks too, from the end.
    mutating func trimEnd() {
        var end = bytes.count
        while end > 0, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
        guard end < bytes.count else { return }
        bytes.removeSubrange(end...)
        while let last = segments.last, last.textOffset >= end { segments.removeLast() }
        if let last = segments.last {
            segments[segments.count - 1].length = min(last.length, end - last.textOffset)
        }
        while let last = lineStarts.last, last > end { lineStarts.removeLast() }
    }

    // MARK: Blocks

    /// Cuts the text before each line that begins a legal unit and behind each line that is complete
    /// by itself, and hands out text and anchor of the parts.
    mutating func forEachPart(_ body: (String, Anchor) -> Void) {
        trimEnd()
        guard !bytes.isEmpty else { return }
        var partStart = 0
        var lineStart = 0
        var segment = 0
        for index in lineStarts.indices {
            let next = lineStarts[index]
            let nextEnd = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
            let line = bytes[lineStart..<(next - 1)]
            let isAlone = lineStart == partStart && EnumeratedLine.isComplete(line)
            if isAlone || EnumeratedLine.begins(bytes[next..<nextEnd], after: line) {
                emit(partStart..<(next - 1), &segment, body)
                partStart = next
            }
            lineStart = next
        }
        emit(partStart..<bytes.count, &segment, body)
    }

    /// - Parameter segment: index of the first segment not handed out yet.
    private func emit(_ range: Range<Int>, _ segment: inout Int, _ body: (String, Anchor) -> Void) {
        let first = segment
        while segment < segments.count, segments[segment].textOffset < range.upperBound { segment += 1 }
        func part(_ index: Int) -> SourceSegment {
            SourceSegment(
                textOffset: segments[index].textOffset - range.lowerBound,
                sourceOffset: segments[index].sourceOffset, length: segments[index].length)
        }
        // A copy of just the right size: a document keeps it, while this buffer is used again.
        let place =
            segment == first + 1 ? ShortList(part(first)) : ShortList((first..<segment).map(part))
        let text = bytes.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
        }
        body(text, .source(place))
    }
}
