import DocumentModel

/// The text of a PDF page by page.
struct PdfPages {
    /// UTF-8 of each page, as it stands on paper: columns are kept by spaces.
    private(set) var texts: [[UInt8]]
    /// By index of the page, what recognition says of its lines.
    private var recognised: [Int: RecognisedPage] = [:]

    /// - Parameter text: pages that each end with a form feed.
    init(text: [UInt8]) {
        var parts = text.split(separator: 0x0C, omittingEmptySubsequences: false).map { Self.clean($0) }
        if parts.last?.allSatisfy(ASCII.isSpace) == true { parts.removeLast() }
        texts = parts
    }

    var count: Int { texts.count }

    /// Whether there is nothing on any page, not even a page number.
    var areBlank: Bool { texts.allSatisfy { $0.allSatisfy(ASCII.isSpace) } }

    /// Whether some page has more than a stamp or a page number.
    var haveText: Bool { texts.contains { !Self.isAlmostBlank($0) } }

    /// All pages, each ended by a form feed, as poppler writes them to a file.
    var joined: [UInt8] { texts.flatMap { $0 + [0x0C] } }

    /// Fonts with a broken table of characters give control characters and half surrogates.
    private static func clean(_ page: ArraySlice<UInt8>) -> [UInt8] {
        String(decoding: page, as: UTF8.self).utf8.filter { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }
    }

    // MARK: Scans

    /// Fewer characters than this beside a large picture are a stamp or a page number, no text layer.
    private static let fewCharacters = 30

    /// Numbers, from 1, of the pages that are pictures without text.
    func scans(_ pictures: PagePictures) -> [Int] {
        texts.indices.filter { Self.isAlmostBlank(texts[$0]) && pictures.fill(page: $0 + 1) }.map { $0 + 1 }
    }

    private static func isAlmostBlank(_ text: [UInt8]) -> Bool {
        text.count { $0 > 0x20 } < fewCharacters
    }

    /// Whether the text lies over pictures of the pages: a scan that has gone through text recognition.
    func haveRecognisedLayer(_ pictures: PagePictures) -> Bool {
        let covered = texts.indices.count { pictures.cover(page: $0 + 1) }
        return covered > 0 && covered * 2 >= count
    }

    // MARK: Recognition

    /// Puts what recognition reads on these pages in place of their text.
    mutating func recognise(_ pages: [Int], poppler: Poppler, limits: ReaderLimits) throws(ReadError) {
        let recognition = try TextRecognition(path: poppler.path, limits: limits)
        for page in pages {
            let result = try recognition.read(poppler.picture(of: page), page: page)
            texts[page - 1] = result.text
            recognised[page - 1] = result
        }
    }

    /// Mean of the recognised words, 0 to 1.
    var confidence: Double {
        let words = recognised.values.flatMap(\.lines)
        let weight = words.reduce(0) { $0 + $1.range.count }
        guard weight > 0 else { return 0 }
        return words.reduce(0) { $0 + $1.confidence * Double($1.range.count) } / Double(weight)
    }

    /// Positions of a PDF are paragraphs, not bytes of a text that nobody has; what recognition is sure of goes
    /// with each block.
    func place(_ document: inout Document) {
        let lines = recognisedLines
        for index in document.blocks.indices {
            if case .source(let segments) = document.blocks[index].anchor, !lines.isEmpty {
                document.blocks[index].confidence = Self.confidence(of: segments, in: lines)
            }
            document.blocks[index].anchor = .paragraph(index + 1)
        }
        for index in document.pageFurniture.indices {
            document.pageFurniture[index].anchor = .paragraph(index + 1)
        }
        document.source = []
    }

    /// Recognised lines by their bytes in the joined text, in order.
    private var recognisedLines: [RecognisedPage.Line] {
        guard !recognised.isEmpty else { return [] }
        var lines: [RecognisedPage.Line] = []
        var start = 0
        for (index, text) in texts.enumerated() {
            for line in recognised[index]?.lines ?? [] {
                let range = start + line.range.lowerBound..<start + line.range.upperBound
                lines.append(RecognisedPage.Line(range: range, confidence: line.confidence))
            }
            start += text.count + 1
        }
        return lines
    }

    /// The lowest of the lines that a block is made of; nil when none of them was recognised.
    private static func confidence(
        of segments: ShortList<SourceSegment>, in lines: [RecognisedPage.Line]
    ) -> Double? {
        segments.compactMap { segment in
            var low = 0
            var high = lines.count
            while low < high {
                let middle = (low + high) / 2
                if lines[middle].range.upperBound <= segment.sourceOffset {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            guard low < lines.count, lines[low].range.contains(segment.sourceOffset) else { return nil }
            return lines[low].confidence
        }
        .min()
    }
}
