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

    public init() {}
}
