import DocumentModel
import DocumentReaders

/// Puts marks into the main part: everything it writes is added, nothing that is there is changed.
struct MainPartWriter {
    let word: WordFile
    let markup: WordMarkup
    /// By offset in the part.
    private var cuts: [Int: Cut] = [:]
    /// Whole paragraphs by offset in the part.
    var paragraphs: [(offset: Int, text: String)] = []
    /// The highest id that a mark in the part has; nil until that was looked for.
    var highestID: Int?

    /// A place between runs, made by dividing a run where there is none.
    private struct Cut {
        var closing = ""
        var opening = ""
        var ends = ""
        var starts = ""
        /// The text element that is divided.
        var text: WordElement?
    }

    init(_ word: WordFile, markup: WordMarkup) {
        self.word = word
        self.markup = markup
    }

    /// The part with all marks.
    func finish() -> [UInt8] {
        var splices = Splices()
        var cuts = self.cuts
        for (offset, cut) in self.cuts {
            guard let space = spaceStart(before: offset, of: cut), cuts[space] == nil else { continue }
            cuts[space] = Cut(closing: cut.closing, opening: cut.opening)
        }
        for (offset, cut) in cuts.sorted(by: { $0.key < $1.key }) {
            splices.insert(cut.closing + cut.ends + cut.starts + cut.opening, at: offset)
        }
        for (offset, text) in paragraphs { splices.insert(text, at: offset) }
        return splices.applied(to: word.main)
    }

    // MARK: Comments

    /// Puts a comment's range and reference around words.
    mutating func mark(_ range: TextRange, comment id: String) {
        guard let (place, bytes) = anchor(of: range) else { return }
        guard let first = place.pieces.first(where: { $0.text.upperBound > bytes.lowerBound }),
            let last = place.pieces.last(where: { $0.text.lowerBound < bytes.upperBound })
        else { return }
        let p = markup.prefix
        let (start, end) = (
            start(max(bytes.lowerBound, first.text.lowerBound), in: first),
            end(min(bytes.upperBound, last.text.upperBound), in: last)
        )
        cuts[start.offset, default: start.cut].starts += "<\(p)commentRangeStart \(p)id=\"\(id)\"/>"
        cuts[end.offset, default: end.cut].ends +=
            "<\(p)commentRangeEnd \(p)id=\"\(id)\"/>\(reference(to: id))"
    }

    func reference(to id: String) -> String {
        let p = markup.prefix
        return "<\(p)r \(p)rsidR=\"\(OwnMarks.Revision.reference.rawValue)\"><\(p)commentReference "
            + "\(p)id=\"\(id)\"/></\(p)r>"
    }

    /// Where a comment on a range can stand. Word allows none in notes and text boxes, so that one on their
    /// words stands at the paragraph before; and one on a number that Word computes at the words it numbers.
    private func anchor(of range: TextRange) -> (WordPlace, Range<Int>)? {
        if let place = usable(range.block) {
            let whole = (place.pieces.first?.text.lowerBound ?? 0)..<(place.pieces.last?.text.upperBound ?? 0)
            return (place, range.bytes.overlaps(whole) ? range.bytes.clamped(to: whole) : whole)
        }
        let isNumber =
            word.places.indices.contains(range.block)
            && word.document.blocks[range.block].text.isEmpty
        let before = Array(word.places.indices.prefix(range.block).reversed())
        let behind = Array(word.places.indices.dropFirst(range.block + 1))
        for block in isNumber ? behind.prefix(1) + before + behind : before + behind {
            guard let place = usable(block), let first = place.pieces.first, let last = place.pieces.last
            else { continue }
            return (place, first.text.lowerBound..<last.text.upperBound)
        }
        return nil
    }

    func usable(_ block: Int) -> WordPlace? {
        guard word.places.indices.contains(block), let place = word.places[block], !place.isInTextBox,
            !place.pieces.isEmpty
        else { return nil }
        return place
    }

    // MARK: Cuts

    private func start(_ byte: Int, in piece: WordPiece) -> (offset: Int, cut: Cut) {
        let run = word.runs[piece.run]
        if piece.isCharacters, byte > piece.text.lowerBound { return textCut(byte, in: piece, of: run) }
        if piece.element.start == run.properties?.upperBound ?? run.contentStart { return (run.start, Cut()) }
        return (piece.element.start, elementCut(of: run))
    }

    private func end(_ byte: Int, in piece: WordPiece) -> (offset: Int, cut: Cut) {
        let run = word.runs[piece.run]
        if piece.isCharacters, byte < piece.text.upperBound { return textCut(byte, in: piece, of: run) }
        if piece.element.end == run.contentEnd(in: word.main) { return (run.end, Cut()) }
        return (piece.element.end, elementCut(of: run))
    }

    private func elementCut(of run: WordElement) -> Cut {
        Cut(closing: "</\(markup.prefix)r>", opening: opening(of: run, .elementCut))
    }

    private func textCut(_ byte: Int, in piece: WordPiece, of run: WordElement) -> (offset: Int, cut: Cut) {
        let p = markup.prefix
        let cut = Cut(
            closing: "</\(p)t></\(p)r>",
            opening: opening(of: run, .textCut) + "<\(p)t xml:space=\"preserve\">", text: piece.element)
        return (word.offset(of: byte, in: piece), cut)
    }

    private func opening(of run: WordElement, _ revision: OwnMarks.Revision) -> String {
        let p = markup.prefix
        let properties = run.properties.map { String(decoding: word.main[$0], as: UTF8.self) } ?? ""
        return "<\(p)r \(p)rsidR=\"\(revision.rawValue)\">\(properties)"
    }

    /// Spaces at the end of a text are lost unless it says that they are to be kept: those before a cut get a
    /// part of their own.
    private func spaceStart(before offset: Int, of cut: Cut) -> Int? {
        guard let text = cut.text,
            !String(decoding: word.main[text.start..<text.contentStart], as: UTF8.self).contains("preserve"),
            !cuts.contains(where: { text.contentStart < $0.key && $0.key < offset && $0.value.text == text })
        else { return nil }
        var start = offset
        while start > text.contentStart, [0x20, 0x09, 0x0A, 0x0D].contains(word.main[start - 1]) {
            start -= 1
        }
        return start < offset && start > text.contentStart ? start : nil
    }
}
