import DocumentModel

/// Joins the lines of a page into paragraphs. Blank lines are no help in text from PDFs (justified lines
/// fall apart into words with blank lines between), so the words decide: a paragraph begins at a label
/// or heading, or where the one before has come to its end.
struct ParagraphJoiner {
    let lines: [PhysicalLine]
    let furniture: [Bool]
    let source: [UInt8]

    /// Text whose lines are whole paragraphs: a good part of them is longer than any printed line.
    private var isUnwrapped: Bool {
        var long = 0
        var used = 0
        for line in lines where !line.isBlank {
            used += 1
            if line.range.count > 130 { long += 1 }
        }
        return long * 12 >= used && long > 0
    }

    /// Width of a full line in bytes: nine lines of ten are shorter.
    private var fullWidth: Int {
        var counts = [Int](repeating: 0, count: 200)
        var used = 0
        for line in lines where line.range.count > 20 {
            counts[min(line.range.count, 199)] += 1
            used += 1
        }
        var seen = 0
        for width in counts.indices {
            seen += counts[width]
            if seen * 10 >= used * 9 { return width }
        }
        return 199
    }

    /// Hands on each paragraph as soon as it is complete: all of them together would take more memory than the
    /// text.
    func join<Failure: Error>(_ emit: (JoinedParagraph) throws(Failure) -> Void) throws(Failure) {
        let unwrapped = isUnwrapped
        let width = fullWidth
        let order = LabelColumn(lines: lines, furniture: furniture, source: source, width: width)
            .readingOrder()
        var open: JoinedParagraph?
        var numbering = PasalNumbering()
        for (position, index) in order.enumerated() {
            let line = lines[index]
            // A page's foot and head do not end a paragraph; a blank line may.
            let blankBefore = position == 0 || followsBlank(index, order[position - 1])
            let isDuePasal = numbering.isDue(source[line.range]) && beginsUnit(after: index)
            if !isDuePasal, var paragraph = open,
                continues(paragraph, line, blankBefore: blankBefore, unwrapped: unwrapped, width: width)
            {
                open = nil
                append(line, to: &paragraph)
                open = paragraph
            } else {
                if let open { try emit(open) }
                open = JoinedParagraph(first: line)
                numbering.take(source[line.range])
            }
        }
        if let open { try emit(open) }
    }

    private func followsBlank(_ line: Int, _ before: Int) -> Bool {
        var at = line - 1
        while at > before, furniture[at] || lines[at].isBlank {
            if lines[at].isBlank { return true }
            at -= 1
        }
        return false
    }

    /// Whether the next line of text begins like a sentence or an item, and so follows a heading.
    private func beginsUnit(after index: Int) -> Bool {
        var next = index + 1
        while next < lines.count, lines[next].isBlank || furniture[next] { next += 1 }
        guard next < lines.count else { return true }
        let text = source[lines[next].range]
        return startsUpper(text) || LineStart.of(text) != .words
    }

    private func append(_ line: PhysicalLine, to paragraph: inout JoinedParagraph) {
        let previous = source[paragraph.lines[paragraph.lines.count - 1].range]
        paragraph.append(line, joined: LineJoin(between: previous, and: source[line.range]))
    }

    private func continues(
        _ paragraph: JoinedParagraph, _ line: PhysicalLine, blankBefore: Bool, unwrapped: Bool, width: Int
    ) -> Bool {
        let text = source[line.range]
        let previousLine = paragraph.lines[paragraph.lines.count - 1]
        let previous = source[previousLine.range]
        let opening = source[paragraph.lines[0].range]
        let isLabelOnly =
            paragraph.lines.count == 1 && LineStart.enumeratorLength(opening) == opening.count
        let start = LineStart.of(text)
        if case .enumerator(let length) = start {
            return isWrappedReference(previous, text, length)
        }
        if unwrapped {
            return (isLabelOnly || LineJoin(between: previous, and: text) == .word) && start == .words
        }
        if start == .heading { return isWrappedHeadingReference(previous, text) }
        if isLabelOnly { return true }
        if text.elementsEqual([0x3A]) { return false }  // a lone colon of the opening's table
        if paragraph.lines.count == 1, LineStart.isHeading(opening), !endsOpenHeading(opening) {
            return false
        }
        if paragraph.lines.count == 1, isSectionTitle(opening, width: width), isProse(text),
            !endsOpen(opening)
        {
            return false
        }
        let ended = endsSentence(previous)
        if isCapitals(text) != isCapitals(previous) {
            return !ended && !blankBefore && !isCapitals(previous) && text.count < 25
        }
        if ended {
            // A sentence may end inside a paragraph, but only at a full line.
            if blankBefore || previous.last != 0x2E { return false }
            return !startsUpper(text) || previous.count * 10 >= width * 9
        }
        if !blankBefore { return true }
        // A blank line inside a sentence: justified text, or a page break.
        if isUnfinishedSentence(paragraph) { return true }
        return !startsUpper(text) || endsOpen(previous) || (previous.count < 25 && text.count < 25)
    }

    /// "F. Manajemen Keamanan Informasi" on a line of its own: a capital letter or Roman number, a few words with
    /// capitals, and much room left on the line.
    private func isSectionTitle(_ text: ArraySlice<UInt8>, width: Int) -> Bool {
        guard startsUpper(text), let label = LineStart.enumeratorLength(text), text.count * 10 < width * 7,
            !endsSentence(text)
        else { return false }
        let words = text.dropFirst(label).split(separator: 0x20)
        return (1...8).contains(words.count)
            && words.allSatisfy { $0.first.map(ASCII.isUpper) == true || $0.count <= 3 }
    }

    /// A sentence has words in small letters soon.
    private func isProse(_ text: ArraySlice<UInt8>) -> Bool {
        startsUpper(text)
            && text.split(separator: 0x20).prefix(7).count {
                $0.count > 3 && $0.first.map(ASCII.isLower) == true
            } >= 2
    }

    /// An item or ayat that has begun as a sentence and has not come to its full stop, colon or semicolon.
    private func isUnfinishedSentence(_ paragraph: JoinedParagraph) -> Bool {
        let first = source[paragraph.lines[0].range]
        guard let label = LineStart.enumeratorLength(first) else { return false }
        let words = paragraph.lines.reduce(0) { $0 + source[$1.range].split(separator: 0x20).count }
        return words >= 4 && paragraph.lines.count < 60 && first.count > label && !isCapitals(first)
    }

    /// "… pada ayat" ⏎ "(1) huruf a" continues the sentence.
    private func isWrappedReference(
        _ previous: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>, _ length: Int
    ) -> Bool {
        let before = lastWords(previous, 6)
        guard let last = before.last else { return false }
        if text.first == 0x28 {
            guard before.contains("ayat") else { return false }
            if last == "ayat" { return true }
            return ["dan", "atau", "dengan", "sampai", "dan/atau"].contains(last) || last.hasSuffix(",")
        }
        if ["angka", "huruf", "nomor", "tahun", "pasal", "no."].contains(last) { return true }
        return false
    }

    /// "… dalam" ⏎ "Pasal 5" is a reference broken over two lines.
    private func isWrappedHeadingReference(_ previous: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == 0x50 || (text.first == 0x4C && text.dropFirst().first == 0x61),
            let last = lastWords(previous, 1).last
        else { return false }  // "P"
        return [
            "dalam", "pada", "dan", "atau", "ketentuan", "dengan", "dimaksud", "melaksanakan", "berdasarkan",
        ]
        .contains(last) || last.hasSuffix(",")
    }

    private func lastWords(_ text: ArraySlice<UInt8>, _ count: Int) -> [String] {
        text.suffix(60).split(separator: 0x20).suffix(count).map {
            String(decoding: $0.map(ASCII.lowercased), as: UTF8.self)
        }
    }

    private func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
        switch text.last {
        case 0x2E?, 0x3B?, 0x3A?: true  // . ; :
        default: text.count >= 4 && text.suffix(4).elementsEqual(Array("; da".utf8))
        }
    }

    /// The line cannot be the end of a sentence: it ends with a comma or a connecting word.
    private func endsOpen(_ text: ArraySlice<UInt8>) -> Bool {
        if text.last == 0x2C || text.last == 0x2D { return true }
        guard let last = lastWords(text, 1).last else { return false }
        return [
            "dan", "atau", "yang", "dalam", "pada", "dengan", "untuk", "oleh", "di", "dari", "serta",
            "adalah", "ayat",
            "pasal", "huruf", "sebagai", "antara", "bagi", "ke", "nomor", "tahun", "tentang", "peraturan",
            "daerah",
            "sistem", "republik", "undang-undang",
        ].contains(last)
    }

    /// A heading word that its own sentence follows: "Menimbang :", "KESATU", "Agar setiap orang …".
    private func endsOpenHeading(_ text: ArraySlice<UInt8>) -> Bool {
        let first = text.split(separator: 0x20, maxSplits: 1).first.map {
            String(decoding: $0.map(ASCII.lowercased), as: UTF8.self)
        }
        return [
            "agar", "menetapkan", "menimbang", "mengingat", "ditetapkan", "diundangkan", "kesatu", "pertama",
            "kedua",
            "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh",
            "memperhatikan",
        ].contains(first ?? "") && text.count > 14
    }

    private func startsUpper(_ text: ArraySlice<UInt8>) -> Bool { text.first.map(ASCII.isUpper) == true }

    /// Mostly capitals: a title line. An abbreviation alone on a line ("OPD") is none.
    private func isCapitals(_ text: ArraySlice<UInt8>) -> Bool {
        if text.count <= 7, !text.contains(0x20) { return false }
        var upper = 0
        var lower = 0
        for byte in text {
            if ASCII.isUpper(byte) { upper += 1 } else if ASCII.isLower(byte) { lower += 1 }
        }
        return upper >= 3 && upper > lower * 4
    }
}

extension ArraySlice<UInt8> {
    /// What is left without the longest tail whose bytes all satisfy the condition.
    func droppingLast(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        self[startIndex..<suffix(while: condition).startIndex]
    }

    /// The longest tail whose bytes all satisfy the condition.
    func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, condition(self[start - 1]) { start -= 1 }
        return self[start..<endIndex]
    }
}
