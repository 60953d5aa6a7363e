/// Bounds that keep a hostile or broken file from hurting the run. All sizes in bytes.
public struct ReaderLimits: Sendable, Equatable {
    /// Largest file that is opened.
    public var fileSize = 256 << 20
    /// Largest uncompressed archive entry.
    public var entrySize = 64 << 20
    /// Largest sum of the uncompressed entries that are read.
    public var totalSize = 128 << 20
    /// Largest ratio of uncompressed to compressed size of an entry bigger than 1 MiB.
    public var compressionRatio = 200
    /// Deepest element nesting.
    public var nestingDepth = 512
    /// Most paragraphs.
    public var paragraphCount = 4_000_000
    /// Seconds of processor time in which one file has to be read; and seconds that poppler, or a process of its
    /// own, may take for it.
    public var seconds = 10
    /// Memory of a helper program beyond twice the file's size.
    public var helperMemory = 256 << 20
    /// Seconds that text recognition may take for one page.
    public var recognitionSeconds = 60
    /// Memory of text recognition.
    public var recognitionMemory = 1 << 30
    /// Seconds that LibreOffice may take to convert a file.
    public var conversionSeconds = 60
    /// Address space of LibreOffice.
    public var conversionMemory = 8 << 30

    /// What is left of `seconds`, once a file is begun.
    var time: ReadingTime?

    public init() {}

    /// Every limit, for handing all of them on.
    static var all: [WritableKeyPath<ReaderLimits, Int>] {
        [
            \.fileSize, \.entrySize, \.totalSize, \.compressionRatio, \.nestingDepth, \.paragraphCount,
            \.seconds,
            \.helperMemory, \.recognitionSeconds, \.recognitionMemory, \.conversionSeconds,
            \.conversionMemory,
        ]
    }
}
