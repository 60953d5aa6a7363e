import DocumentModel

/// Reads Markdown (CommonMark with the tables and footnotes of GitHub's dialect). Every byte of a block's
/// text keeps its place in the file, and list labels are the written ones.
///
/// Regulations are often typed without the blank lines that Markdown wants between paragraphs, and indented
/// like lists although Markdown makes code of that. So lines that begin with a legal enumerator are blocks of
/// their own (see `EnumeratedLine`), and code is text.
public struct MarkdownReader: Sendable {
    private let limits: ReaderLimits

    public init(limits: ReaderLimits = ReaderLimits()) {
        self.limits = limits
    }

    /// - Throws: `ReadError` when the bytes are no text, make more than `limits.paragraphCount` blocks, or take too
    ///   long.
    public func read(bytes: [UInt8], path: String) throws(ReadError) -> Document {
        let (source, notices) = try TextDecoding.decode(bytes, path: path)
        var lines = SourceLines(source, from: FrontMatter.length(in: source))
        let breaks = ParserBreaks(lines, nestingDepth: limits.nestingDepth)
        lines.insert(breaks.offsets)
        guard let tree = CMarkTree(lines, hasTables: !breaks.hasWideRow) else {
            throw ReadErrors.noMemory(path: path)
        }
        var builder = MarkdownBlocks(lines: lines, limits: limits)
        try limits.time?.check()
        builder.addBlocks(of: tree)
        if builder.isOutOfTime, let time = limits.time { throw time.error }
        guard builder.blocks.count <= limits.paragraphCount else {
            throw ReadErrors.tooManyParagraphs(path: path, limit: limits.paragraphCount)
        }
        return Document(
            path: path, format: .markdown, blocks: builder.blocks,
            notices: notices + breaks.notices(limits) + builder.notices, source: source)
    }
}

extension ParserBreaks {
    fileprivate func notices(_ limits: ReaderLimits) -> [ReaderNotice] {
        var notices: [ReaderNotice] = []
        if hasWideRow {
            notices.append(
                ReaderNotice(
                    message:
                        "tabel lebih lebar dari \(Self.mostColumns) kolom; semua tabel dibaca sebagai teks",
                    english: "a table is wider than \(Self.mostColumns) columns; all tables are read as text")
            )
        }
        if hasDeepLine {
            notices.append(
                ReaderNotice(
                    message: "kutipan atau daftar bertingkat lebih dari \(limits.nestingDepth)",
                    english: "quotations or lists are nested deeper than \(limits.nestingDepth)"))
        }
        return notices
    }
}
