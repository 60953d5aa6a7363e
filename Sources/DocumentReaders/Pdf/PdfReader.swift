import DocumentModel

/// Reads PDF: poppler gives the text as it stands on each page, the text reader makes paragraphs of it, so
/// that a PDF and the text taken from it are the same manuscript. Every block keeps its page. Pages that are
/// pictures without text are reported; text recognition reads them where it is asked for.
public struct PdfReader: Sendable {
    private let limits: ReaderLimits
    private let recognisesScans: Bool

    /// - Parameter recognisesScans: reads scanned pages by text recognition, which takes seconds a page.
    public init(limits: ReaderLimits = ReaderLimits(), recognisesScans: Bool = false) {
        self.limits = limits
        self.recognisesScans = recognisesScans
    }

    /// - Throws: `ReadError` when poppler is missing or cannot read the file, when the file is incomplete or
    ///   locked, and when all its text is in pictures.
    public func read(bytes: [UInt8], path: String) throws(ReadError) -> Document {
        guard PdfFile.isComplete(bytes) else { throw PdfErrors.incomplete(path: path) }
        guard let file = MemoryFile(bytes) else { throw ReadErrors.noMemory(path: path) }
        let poppler = Poppler(file: file, size: bytes.count, path: path, limits: limits)
        var pages = PdfPages(text: try poppler.text())
        let pictures = try poppler.pictures()
        let scans = pages.scans(pictures)
        if scans.isEmpty, pages.areBlank {
            throw pages.count == 0 ? PdfErrors.damaged(path: path, reason: "") : ReadErrors.noText(path: path)
        }
        if !scans.isEmpty, recognisesScans {
            try pages.recognise(scans, poppler: poppler, limits: limits)
        } else if !scans.isEmpty, !pages.haveText {
            throw PdfErrors.scan(path: path, pages: scans.count)
        }
        var document = try TextReader(limits: limits).read(bytes: pages.joined, path: path)
        document.format = .pdf
        document.notices += notices(on: scans, of: pages, pictures)
        pages.place(&document)
        PdfTables.add(to: &document, pages: pages, poppler: poppler)
        return document
    }

    private func notices(on scans: [Int], of pages: PdfPages, _ pictures: PagePictures) -> [ReaderNotice] {
        if !scans.isEmpty {
            return [
                recognisesScans
                    ? PdfErrors.recognised(pages: scans, confidence: pages.confidence)
                    : PdfErrors.unread(pages: scans)
            ]
        }
        return pages.haveRecognisedLayer(pictures) ? [PdfErrors.recognisedLayer] : []
    }
}

/// The frame of a PDF file, as far as it tells whether the end of the file is there.
enum PdfFile {
    /// Whether "%%EOF" ends the file (ISO 32000-1, 7.5.5) and no object stands behind it. A download that broke
    /// off has only the mark of an earlier part, or none; poppler would read what there is without a word.
    static func isComplete(_ bytes: [UInt8]) -> Bool {
        let mark = Array("%%EOF".utf8)
        guard let end = lastOccurrence(of: mark, in: bytes) else { return false }
        let rest = bytes[(end + mark.count)...]
        return !rest.indices.contains { rest[$0] == 0x20 && rest[$0...].starts(with: " obj".utf8) }
    }

    private static func lastOccurrence(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
        var at = bytes.count - mark.count
        while at >= 0 {
            if bytes[at] == mark[0], bytes[at...].starts(with: mark) { return at }
            at -= 1
        }
        return nil
    }
}
