/// Cuts a stream of bytes into the bodies of messages ("Content-Length: N", an empty line, N bytes).
struct MessageFramer {
    enum Mistake: Error, Equatable {
        /// The head of a message has no length, or one that is none. What follows cannot be understood.
        case withoutLength
        case tooLong(Int)
    }

    private var buffer: [UInt8] = []
    private var start = 0

    /// Longest body in bytes; a document of this size would not be read either.
    private static let longest = 256 << 20
    /// Longest head in bytes.
    private static let longestHead = 8 << 10

    mutating func append(_ bytes: some Sequence<UInt8>) {
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next body; nil when it has not come yet as a whole.
    mutating func next() throws(Mistake) -> [UInt8]? {
        guard let end = endOfHead() else {
            guard buffer.count - start <= Self.longestHead else { throw .withoutLength }
            return nil
        }
        let length = try Self.length(in: buffer[start..<end])
        guard length <= Self.longest else { throw .tooLong(length) }
        guard buffer.count - end >= length else { return nil }
        let body = Array(buffer[end..<end + length])
        start = end + length
        return body
    }

    /// Offset behind the empty line that ends the head.
    private func endOfHead() -> Int? {
        var at = start
        while at + 3 < min(buffer.count, start + Self.longestHead) {
            if buffer[at] == 0x0D, buffer[at + 1] == 0x0A, buffer[at + 2] == 0x0D, buffer[at + 3] == 0x0A {
                return at + 4
            }
            at += 1
        }
        return nil
    }

    private static func length(in head: ArraySlice<UInt8>) throws(Mistake) -> Int {
        for line in String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
            guard let length = Int(parts[1].drop { $0 == " " }.prefix { $0 != " " }), length >= 0 else {
                break
            }
            return length
        }
        throw .withoutLength
    }

    /// A body with its head.
    static func framed(_ body: [UInt8]) -> [UInt8] {
        Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }
}
