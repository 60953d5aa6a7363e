import DocumentModel

/// A word of the text, with what stands before it: twelve bytes, for a long text has millions.
struct Token: Sendable {
    private let lowHash: UInt32
    /// First byte in the block's text.
    let start: UInt32
    private let highHash: UInt16
    /// Length in bytes; longer words are cut for this purpose.
    private let length: UInt8
    let flags: Flags

    /// Hash of the lower-case word.
    var word: UInt64 { UInt64(highHash) << 32 | UInt64(lowHash) }
    var end: Int { Int(start) + Int(length) }

    init(word: UInt64, start: Int, end: Int, flags: Flags) {
        lowHash = UInt32(truncatingIfNeeded: word)
        highHash = UInt16(truncatingIfNeeded: word >> 32)
        self.start = UInt32(truncatingIfNeeded: start)
        length = UInt8(clamping: end - start)
        self.flags = flags
    }

    struct Flags: OptionSet, Sendable {
        let rawValue: UInt8
        static let capital = Flags(rawValue: 1)
        static let allCapitals = Flags(rawValue: 2)
        /// A comma stands before the word.
        static let comma = Flags(rawValue: 4)
        /// A semicolon, colon or full stop stands before it, or the passage begins.
        static let sentence = Flags(rawValue: 8)
        static let colon = Flags(rawValue: 16)
        static let parenthesis = Flags(rawValue: 32)
        /// Begins with me- and is long enough for a verb.
        static let active = Flags(rawValue: 64)
        /// Begins with di-.
        static let passive = Flags(rawValue: 128)
    }

    var breaksBefore: Bool { flags.contains(.sentence) }
    /// Unlike a word behind a colon, which goes on with the sentence.
    var beginsSentence: Bool { breaksBefore && !flags.contains(.colon) }

    /// The word with "d" for every "cl"; nil for the few that are written so.
    func restored(in text: UnsafeBufferPointer<UInt8>) -> Token? {
        var letters: [UInt8] = []
        for at in Int(start)..<end {
            let letter = text[at] | 0x20
            if letter == 0x6C, letters.last == 0x63 {
                letters[letters.count - 1] = 0x64
            } else {
                letters.append(letter)
            }
        }
        let isLoan = letters.first == 0x64 && Grammar.loansWithCL.contains(word)
        if isLoan { return nil }
        var hash = WordHash.seed
        for letter in letters { hash = WordHash.add(letter, to: hash) }
        var flags = flags
        if letters.count > 5, letters.starts(with: "di".utf8) { flags.insert(.passive) }
        return Token(word: hash, start: Int(start), end: end, flags: flags)
    }
}

enum Tokenizer {
    /// Splits bytes of a block's text into words, appended to `tokens`.
    static func tokenize(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into tokens: inout [Token]
    ) {
        letters.withUnsafeBufferPointer { letters in
            tokenize(bytes, range, WordBytes(antar: antar, letters: letters), into: &tokens)
        }
    }

    private static func tokenize(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ words: WordBytes,
        into tokens: inout [Token]
    ) {
        var at = range.lowerBound
        var before: Token.Flags = [.sentence]
        while at < range.upperBound {
            let step = separator(bytes, at, range.upperBound)
            if step > 0 {
                switch bytes[at] {
                case 0x2C: before.insert(.comma)
                case 0x3B, 0x3A:
                    before.insert(.sentence)
                    if bytes[at] == 0x3A { before.insert(.colon) }
                case 0x2E:
                    // A full stop ends a sentence only before white space.
                    if at + 1 >= range.upperBound || bytes[at + 1] <= 0x20 { before.insert(.sentence) }
                case 0x28: before.insert(.parenthesis)
                default: break
                }
                at += step
                continue
            }
            at = word(bytes, at, range.upperBound, before, words, &tokens)
            before = []
        }
    }

    /// The words of a whole text.
    static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(text.utf8.count / 6)
        text.withBytes { tokenize($0, 0..<$0.count, into: &tokens) }
        return tokens
    }

    /// Length in bytes of the separator at an offset; 0 when a word goes on or begins there.
    @inline(__always)
    private static func separator(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
        let byte = bytes[at]
        if byte < 0x80 { return isWordByte(byte) ? 0 : 1 }
        if byte == 0xC2, at + 1 < end { return bytes[at + 1] == 0xAD ? 0 : (bytes[at + 1] < 0xC0 ? 2 : 0) }
        if byte == 0xE2, at + 2 < end { return bytes[at + 1] == 0x80 && bytes[at + 2] == 0x8B ? 0 : 3 }
        if byte == 0xEF, at + 2 < end { return 3 }
        return 0
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39)
    }

    private static func word(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ before: Token.Flags,
        _ words: WordBytes,
        _ tokens: inout [Token]
    ) -> Int {
        var at = start
        var hash = WordHash.seed
        var flags = before
        var upper = 0
        var length = 0
        let first = bytes[start]
        while at < end {
            let byte = bytes[at]
            var letter = words.letters[Int(byte)]
            if letter == 0 {
                if separator(bytes, at, end) > 0 { break }
                letter = byte
                // Soft hyphens and zero-width spaces are not part of the word.
                if byte == 0xC2 || (byte == 0xE2 && at + 2 < end && bytes[at + 2] == 0x8B) {
                    at += byte == 0xC2 ? 2 : 3
                    continue
                }
            }
            if letter != byte { upper &+= 1 }
            hash = WordHash.mix(letter, into: hash)
            length &+= 1
            at &+= 1
        }
        // "antarinstansi" and "antar instansi" are the same two words.
        if length > 5, first | 0x20 == 0x61, start + 7 < end, words.startAntar(bytes, start) {
            tokens.append(Token(word: words.antar, start: start, end: start + 5, flags: flags))
            return word(bytes, start + 5, end, [], words, &tokens)
        }
        if first >= 0x41 && first <= 0x5A { flags.insert(.capital) }
        if upper == length, length > 1 { flags.insert(.allCapitals) }
        if length > 5 {
            let second = bytes[start + 1] | 0x20
            if first | 0x20 == 0x6D, second == 0x65 { flags.insert(.active) }
            if first | 0x20 == 0x64, second == 0x69 { flags.insert(.passive) }
        }
        tokens.append(Token(word: hash, start: start, end: at, flags: flags))
        return at
    }

    /// What a word is read with; to be taken out of loops, for a static is asked for in a costly way.
    private struct WordBytes {
        let antar: UInt64
        /// By byte: small letters and digits; 0 for bytes that are neither letter nor digit.
        let letters: UnsafeBufferPointer<UInt8>

        func startAntar(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
            bytes[(start + 1)..<(start + 5)].lazy.map { $0 | 0x20 }.elementsEqual("ntar".utf8)
                && Tokenizer.isWordByte(bytes[start + 5])
        }
    }

    private static let antar = WordHash.of("antar")
    private static let letters = (0...255).map { (byte: UInt8) -> UInt8 in
        isWordByte(byte) ? byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte : 0
    }
}
