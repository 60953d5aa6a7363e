/// Reads JSON (RFC 8259), strictly: what is no JSON is an error with its place. Not through Foundation, whose
/// loading is half of the time to start.
package struct JSONReader {
    package struct Mistake: Error, Equatable {
        /// UTF-8 byte offset in the text.
        package var offset: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    /// Deeper nesting is refused: it could only exhaust the stack.
    private static let deepest = 256

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The one value that the text consists of.
    package static func read(_ text: [UInt8]) throws(Mistake) -> JSON {
        let outcome = text.withUnsafeBufferPointer { buffer -> Result<JSON, Mistake> in
            var reader = JSONReader(buffer)
            do throws(Mistake) {
                let value = try reader.value(depth: 0)
                reader.skipSpace()
                guard reader.at == buffer.count else { throw reader.mistake }
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private var mistake: Mistake { Mistake(offset: at) }
    private var current: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
    }

    private mutating func value(depth: Int) throws(Mistake) -> JSON {
        guard depth < Self.deepest else { throw mistake }
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(Mistake) -> JSON {
        for index in 0..<word.utf8CodeUnitCount {
            guard current == word.utf8Start[index] else { throw mistake }
            at += 1
        }
        return value
    }

    private mutating func expect(_ byte: UInt8) throws(Mistake) {
        skipSpace()
        guard current == byte else { throw mistake }
        at += 1
    }

    private mutating func object(depth: Int) throws(Mistake) -> JSON {
        at += 1
        var members: [JSON.Member] = []
        skipSpace()
        if current == UInt8(ascii: "}") {
            at += 1
            return .object([])
        }
        while true {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw mistake }
            let name = try string()
            try expect(UInt8(ascii: ":"))
            members.append(JSON.Member(name: name, value: try value(depth: depth + 1)))
            skipSpace()
            if current == UInt8(ascii: ",") {
                at += 1
                continue
            }
            try expect(UInt8(ascii: "}"))
            return .object(members)
        }
    }

    private mutating func array(depth: Int) throws(Mistake) -> JSON {
        at += 1
        var items: [JSON] = []
        skipSpace()
        if current == UInt8(ascii: "]") {
            at += 1
            return .array([])
        }
        while true {
            items.append(try value(depth: depth + 1))
            skipSpace()
            if current == UInt8(ascii: ",") {
                at += 1
                continue
            }
            try expect(UInt8(ascii: "]"))
            return .array(items)
        }
    }

    // MARK: Numbers

    private mutating func digits() throws(Mistake) {
        let start = at
        while let byte = current, (0x30...0x39).contains(byte) { at += 1 }
        guard at > start else { throw mistake }
    }

    private mutating func number() throws(Mistake) -> JSON {
        let start = at
        var isWhole = true
        if current == UInt8(ascii: "-") { at += 1 }
        if current == UInt8(ascii: "0") { at += 1 } else { try digits() }
        if current == UInt8(ascii: ".") {
            isWhole = false
            at += 1
            try digits()
        }
        if let byte = current, byte | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            at += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { at += 1 }
            try digits()
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if isWhole, let value = Int(text) { return .integer(value) }
        guard let value = Double(text) else { throw mistake }
        return .number(value)
    }

    // MARK: Strings

    private mutating func string() throws(Mistake) -> String {
        at += 1
        var text: [UInt8] = []
        while true {
            // Stretches without escapes in one piece: whole documents come this way.
            let start = at
            while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C, bytes[at] >= 0x20 { at += 1 }
            text.append(contentsOf: bytes[start..<at])
            switch current {
            case UInt8(ascii: "\""):
                at += 1
                guard let string = String(validating: text, as: UTF8.self) else { throw mistake }
                return string
            case UInt8(ascii: "\\"):
                at += 1
                try escape(into: &text)
            default:
                throw mistake
            }
        }
    }

    private mutating func escape(into text: inout [UInt8]) throws(Mistake) {
        guard let byte = current else { throw mistake }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try scalar())).utf8)
        default:
            at -= 1
            throw mistake
        }
    }

    /// The character of "\u…"; a surrogate without its partner becomes U+FFFD.
    private mutating func scalar() throws(Mistake) -> Unicode.Scalar {
        let first = try hexadecimal()
        if (0xD800..<0xDC00).contains(first), current == UInt8(ascii: "\\"), at + 1 < bytes.count,
            bytes[at + 1] == UInt8(ascii: "u")
        {
            let before = at
            at += 2
            let second = try hexadecimal()
            if (0xDC00..<0xE000).contains(second) {
                return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
            }
            at = before
        }
        return Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(Mistake) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw mistake
            }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }
}
