/// 128 bits that tell contents apart: FNV-1a from two starting points. No protection against somebody who makes
/// two contents alike on purpose; whoever can write into the cache can write anything there.
public struct Digest: Sendable, Hashable {
    private var first: UInt64 = 0xcbf2_9ce4_8422_2325
    private var second: UInt64 = 0x6c62_272e_07bb_0142

    public init() {}

    public init(_ bytes: [UInt8]) {
        add(bytes)
    }

    public mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var (first, second) = (first, second)
        for byte in bytes {
            first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
            // Another order of the two steps makes it another function.
            second = (second &* 0x100_0000_01b3) ^ UInt64(byte)
        }
        (self.first, self.second) = (first, second)
    }

    /// A text and its end, so that texts cannot run into each other.
    public mutating func add(_ text: String) {
        add(Array(text.utf8) + [0])
    }

    /// 32 hexadecimal digits.
    public var description: String {
        [first, second].map { number in
            let digits = String(number, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
