import DocumentModel
import Glibc

/// Turns the bytes of a text file into well-formed UTF-8 without byte order mark and without NUL.
///
/// In this order: a byte order mark decides (UTF-8, UTF-16); text in which every other byte is zero is
/// UTF-16 without mark; well-formed UTF-8 is taken as it is; UTF-8 that only breaks off within its last
/// character loses that character, with a notice; text beyond ASCII that has no UTF-8 character at all
/// but looks like an office text in Windows-1252 is read as such, with a notice. Everything else is an
/// error that names the byte: a mixture of encodings or a damaged file must not become a wrong verdict.
enum TextDecoding {
    /// - Throws: `ReadError` for binary data and for bytes that form no text in any of these encodings.
    static func decode(_ bytes: [UInt8], path: String) throws(ReadError) -> (
        utf8: [UInt8], notices: [ReaderNotice]
    ) {
        var result: (utf8: [UInt8], notices: [ReaderNotice])
        switch Encoding.detect(bytes) {
        case .utf8(let mark):
            result = try decodeUTF8(mark == 0 ? bytes : Array(bytes[mark...]), mark: mark, path: path)
        case .utf16(let isLittleEndian, let mark):
            result = try decodeUTF16(bytes, isLittleEndian: isLittleEndian, mark: mark, path: path)
        }
        if let zero = firstZero(result.utf8) {
            throw ReadErrors.binary(path: path, line: line(of: zero, in: result.utf8))
        }
        return result
    }

    /// The beginning of the text as far as it can be recognised without validating it, for guessing the
    /// format.
    static func preview(_ bytes: [UInt8], count: Int) -> [UInt8] {
        let head = Array(bytes.prefix(count & ~1))
        switch Encoding.detect(bytes) {
        case .utf8(let mark): return mark == 0 ? head : Array(head.dropFirst(mark))
        case .utf16(let isLittleEndian, let mark):
            return Array(String(decoding: units(head, isLittleEndian, from: mark), as: UTF16.self).utf8)
        }
    }

    /// What the first bytes tell; `mark` is the length of the byte order mark.
    private enum Encoding {
        case utf8(mark: Int)
        case utf16(isLittleEndian: Bool, mark: Int)

        static func detect(_ bytes: [UInt8]) -> Encoding {
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8(mark: 3) }
            if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(isLittleEndian: true, mark: 2) }
            if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(isLittleEndian: false, mark: 2) }
            // Latin text in UTF-16 has a zero in most high bytes and hardly any in the low bytes.
            let sample = min(bytes.count, 1024) & ~1
            var zeros = (even: 0, odd: 0)
            for index in stride(from: 0, to: sample, by: 2) {
                if bytes[index] == 0 { zeros.even += 1 }
                if bytes[index + 1] == 0 { zeros.odd += 1 }
            }
            let many = max(sample / 4, 2)
            if zeros.odd >= many, zeros.even * 8 <= zeros.odd { return .utf16(isLittleEndian: true, mark: 0) }
            if zeros.even >= many, zeros.odd * 8 <= zeros.even {
                return .utf16(isLittleEndian: false, mark: 0)
            }
            return .utf8(mark: 0)
        }
    }

    private static func decodeUTF8(
        _ bytes: [UInt8], mark: Int, path: String
    ) throws(ReadError) -> (utf8: [UInt8], notices: [ReaderNotice]) {
        let (invalid, hasMultibyte) = UTF8Validation.firstInvalid(in: bytes)
        guard let offset = invalid else { return (bytes, []) }
        let isCut = bytes.withUnsafeBytes { UTF8Validation.sequence(in: $0, at: offset) == .cut }
        if isCut, hasMultibyte || mark > 0 || bytes.count - offset > 1 {
            return (Array(bytes[..<offset]), [cutNotice])
        }
        if mark == 0, !hasMultibyte, firstZero(bytes) == nil, !hasCharacters(bytes, from: offset),
            Windows1252.isPlausible(bytes)
        {
            return (
                Windows1252.decode(bytes),
                [
                    ReaderNotice(
                        message: "dibaca sebagai Windows-1252, bukan UTF-8",
                        english: "read as Windows-1252, not UTF-8")
                ]
            )
        }
        throw ReadErrors.invalidEncoding(
            path: path, encoding: "UTF-8", offset: offset + mark, line: line(of: offset, in: bytes))
    }

    /// Whether a character beyond ASCII in well-formed UTF-8 stands behind the offset: damaged UTF-8 then.
    private static func hasCharacters(_ bytes: [UInt8], from offset: Int) -> Bool {
        bytes.withUnsafeBytes { buffer in
            (offset..<buffer.count).contains { index in
                guard buffer[index] >= 0x80, case .character = UTF8Validation.sequence(in: buffer, at: index)
                else {
                    return false
                }
                return true
            }
        }
    }

    private static func decodeUTF16(
        _ bytes: [UInt8], isLittleEndian: Bool, mark: Int, path: String
    ) throws(ReadError) -> (utf8: [UInt8], notices: [ReaderNotice]) {
        var units = units(bytes, isLittleEndian, from: mark)
        var isCut = bytes.count % 2 == 1
        if let last = units.last, UTF16.isLeadSurrogate(last) {
            units.removeLast()
            isCut = true
        }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(units.count + units.count / 8)
        var decoder = UTF16()
        var iterator = units.makeIterator()
        var consumed = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                consumed += scalar.value > 0xFFFF ? 2 : 1
            case .emptyInput:
                return (utf8, isCut ? [cutNotice] : [])
            case .error:
                throw ReadErrors.invalidEncoding(
                    path: path, encoding: "UTF-16", offset: mark + consumed * 2,
                    line: line(of: utf8.count, in: utf8))
            }
        }
    }

    private static func units(_ bytes: [UInt8], _ isLittleEndian: Bool, from start: Int) -> [UInt16] {
        let count = (bytes.count - start) / 2
        return [UInt16](unsafeUninitializedCapacity: count) { buffer, initialized in
            for index in 0..<count {
                let first = UInt16(bytes[start + index * 2])
                let second = UInt16(bytes[start + index * 2 + 1])
                buffer[index] = isLittleEndian ? first | second << 8 : first << 8 | second
            }
            initialized = count
        }
    }

    private static let cutNotice = ReaderNotice(
        message: "berkas terputus di tengah huruf terakhir",
        english: "the file breaks off in its last character")

    private static func firstZero(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, let found = memchr(base, 0, buffer.count) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// Line, counted from 1, of a byte offset.
    private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
        LineTable(Array(bytes.prefix(offset + 1))).line(at: offset)
    }
}
