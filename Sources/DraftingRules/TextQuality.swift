import DocumentModel

/// How far the letters of a text can be trusted.
enum TextQuality {
    /// Signs that no writer of a regulation uses inside a word, but text recognition does.
    private static let strange = Array("]|!~{}\\^$".utf8)
    /// One strange sign in so many bytes makes a text uncertain.
    private static let limit = 8000

    static func isUncertain(_ document: Document) -> Bool {
        // By index: to take a block out of the list copies it.
        let blocks = document.blocks
        if blocks.indices.contains(where: { blocks[$0].confidence != nil }) { return true }
        guard document.format != .docx, document.format != .odt else { return false }
        var count = 0
        var total = 0
        suspects.withUnsafeBufferPointer { suspects in
            for index in blocks.indices {
                total += blocks[index].text.utf8.count
                count += blocks[index].text.withBytes { misreadings($0, suspects) }
            }
        }
        return count > 2 && count * limit > total
    }

    /// The bytes that can be a misreading at all, by their value.
    private static let suspects: [Bool] = (0...255).map { (byte: UInt8) in
        strange.contains(byte) || isDigit(byte) || [0x82, 0xA7].contains(byte)
    }

    private static func misreadings(
        _ text: UnsafeBufferPointer<UInt8>, _ isSuspect: UnsafeBufferPointer<Bool>
    ) -> Int {
        var count = 0
        guard text.count > 2 else { return 0 }
        for at in 1..<(text.count - 1) {
            let byte = text[at]
            // Most signs end here.
            guard isSuspect[Int(byte)] else { continue }
            let (before, after) = (text[at - 1], text[at + 1])
            let isStrange = isLetter(before) && strange.contains(byte)
            // "Pasa1", and "20l9" below: digits and small letters mixed.
            let isMixed = isDigit(byte) && isLower(before) && isLower(after)
            // "(2t Ketentuan": the closing bracket was read as a letter; "€" and "§" stand for others.
            let isBracket = before == 0x28 && isDigit(byte) && isLower(after)
            let isSign = byte == 0x82 && after == 0xAC || before == 0xC2 && byte == 0xA7
            if isStrange || isMixed || isBracket || isSign { count += 1 }
            if isDigit(byte), after == 0x6C, at + 2 < text.count, isDigit(text[at + 2]) { count += 1 }
        }
        return count
    }

    // MARK: Noise

    /// Whether so many words look misread that even labels may be: recognised texts of short papers have no mark of
    /// it but their words. Measured on recognised SOPs (2,8–3,8 % of the words) and text layers (at most 1,6 %).
    static func isNoisy(_ document: Document, _ blocks: Range<Int>) -> Bool {
        guard document.format == .pdf || document.format == .text else { return false }
        var words = 0
        var odd = 0
        for block in document.blocks[blocks] {
            for word in block.text.utf8.split(whereSeparator: { $0 <= 0x20 }) {
                words += 1
                if isOdd(word) { odd += 1 }
            }
        }
        return odd > 3 && odd * 50 > words
    }

    /// Signs, capitals and digits inside a word, no vowel, a letter alone.
    private static func isOdd(_ word: Substring.UTF8View) -> Bool {
        var word = word
        func isBound(_ byte: UInt8) -> Bool { !isLetter(byte) && !isDigit(byte) && !strange.contains(byte) }
        while let first = word.first, isBound(first) { word.removeFirst() }
        while let last = word.last, isBound(last) { word.removeLast() }
        let bytes = Array(word)
        // Addresses in the net are written in many ways.
        guard let first = bytes.first, !bytes.contains(0x2F), !bytes.contains(0x40), !bytes.contains(0x2E)
        else {
            return false
        }
        if bytes.contains(where: {
            strange.contains($0) || [0x7C, 0x23, 0x3C, 0x3E, 0x3D, 0x5F].contains($0)
        }) {
            return true
        }
        // Ticks of tables, labels of lists.
        if bytes.count == 1 { return isLetter(first) && !"avxoe".utf8.contains(first | 0x20) }
        for at in bytes.indices.dropFirst() {
            let isCapital = isLetter(bytes[at]) && !isLower(bytes[at])
            if isCapital, isLower(bytes[at - 1]), !(at == 1 && "eim".utf8.contains(first)) { return true }
            if isDigit(bytes[at]), at + 1 < bytes.count, isLetter(bytes[at - 1]), isLetter(bytes[at + 1]) {
                return true
            }
        }
        return bytes.count > 2 && bytes.allSatisfy { isLower($0) && !"aeiouy".utf8.contains($0) }
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    private static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
