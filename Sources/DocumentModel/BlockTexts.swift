import Glibc

/// The bytes of blocks' texts, for looking at them sign by sign: with two spaces for every no-break space, which
/// has two bytes, so that offsets stay.
///
/// They are made when asked for: a second copy of the whole text would take one and a half times its size for as
/// long as its structure is read.
public struct BlockTexts: Sendable {
    @usableFromInline let blocks: [Block]
    /// Those that are too long to be made again and again: a hostile text has a million units in one block.
    private let long: [Int: [UInt8]]
    private static let longest = 1 << 16

    public init(_ document: Document) {
        blocks = document.blocks
        var long: [Int: [UInt8]] = [:]
        // By index: to take a block out of the list copies it.
        for index in blocks.indices where blocks[index].text.utf8.count > Self.longest {
            long[index] = Self.plainSpaced(blocks[index].text)
        }
        self.long = long
    }

    /// Number of blocks.
    public var count: Int { blocks.count }

    /// Bytes of all texts together.
    public var length: Int { blocks.indices.reduce(0) { $0 + blocks[$1].text.utf8.count } }

    public var indices: Range<Int> { blocks.indices }

    /// The block's whole text; its label is no part of it.
    public subscript(block: Int) -> [UInt8] { long[block] ?? Self.plainSpaced(blocks[block].text) }

    /// Puts the block's whole text into a buffer that is used again and again.
    public func copy(_ block: Int, into bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        if let long = long[block] {
            bytes += long
        } else {
            blocks[block].text.withBytes { bytes += $0 }
            Self.spaceOut(&bytes)
        }
    }

    /// The bytes of a range alone, counted from 0.
    public subscript(range: TextRange) -> [UInt8] {
        blocks[range.block].text.withBytes {
            Self.plainSpaced(UnsafeBufferPointer(rebasing: $0[range.bytes]))
        }
    }

    /// Lets a closure look at the bytes of a range where they lie; no-break spaces are as in the block.
    @inlinable public func read<Result>(_ range: TextRange, _ body: (UnsafeBufferPointer<UInt8>) -> Result)
        -> Result
    {
        blocks[range.block].text.withBytes { body(UnsafeBufferPointer(rebasing: $0[range.bytes])) }
    }

    /// The last byte of a range that is no white space and no part of a no-break space.
    public func lastSign(of range: TextRange) -> UInt8? {
        blocks[range.block].text.withBytes { $0[range.bytes].last { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 } }
    }

    /// The first byte of a block's text that is no white space (no-break spaces are) and no "#" or "*", and the one
    /// behind it; 0 where there is none.
    public func firstSigns(_ block: Int) -> (UInt8, UInt8) {
        blocks[block].text.withBytes { text in
            guard
                let first = text.firstIndex(where: {
                    $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 && $0 != 0x23 && $0 != 0x2A
                })
            else { return (0, 0) }
            return (text[first], first + 1 < text.count ? text[first + 1] : 0)
        }
    }

    public func label(_ block: Int) -> [UInt8] { Self.plainSpaced(blocks[block].label) }

    public func hasLabel(_ block: Int) -> Bool { !blocks[block].label.isEmpty }

    public func isEmpty(_ block: Int) -> Bool { blocks[block].text.isEmpty }

    public static func plainSpaced(_ text: String) -> [UInt8] { text.withBytes(plainSpaced) }

    private static func plainSpaced(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes = Array(text)
        spaceOut(&bytes)
        return bytes
    }

    private static func spaceOut(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            var at = 0
            while let found = memchr(base + at, 0xC2, buffer.count - at) {
                at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
                if at < buffer.count, buffer[at] == 0xA0 {
                    buffer[at - 1] = 0x20
                    buffer[at] = 0x20
                }
            }
        }
    }
}

extension String {
    /// Lets a closure look at the UTF-8 bytes where they lie; only a text that is not kept as UTF-8 is copied.
    @inlinable public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        return Array(utf8).withUnsafeBufferPointer(body)
    }
}
