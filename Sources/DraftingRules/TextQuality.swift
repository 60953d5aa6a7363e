import DocumentModel

/// How far the letters of a text can be trusted.
enum TextQuality {
    /// Signs that no writer of a regulation uses inside a word, but text recognition does.
    private static let strange = Array("]|!~{}\\^$".utf8)
    /// One strange sign in so many bytes makes a text uncertain.
    private static let limit = 8000

    static func isUncertain(_ document: Document) -> Bool {
        if document.blocks.contains(where: { $0.confidence != nil }) { return true }
        guard document.format != .docx, document.format != .odt else { return false }
        var count = 0
        var total = 0
        suspects.withUnsafeBufferPointer { suspects in
            for block in document.blocks {
                total += block.text.utf8.count
                count += block.text.withBytes { misreadings($0, suspects) }
            }
        }
        return count > 2 && count * limit > total
    }

    /// The bytes that can be a misreading at all, by their value.
    private static let suspects: [Bool] = (0...255).map { (byte: UInt8) in
        strange.contains(byte) || isDigit(byte) || [0x6C, 0x82, 0xA7].contains(byte)
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
            // "20l9", "Pasa1": digits and small letters mixed.
            let isMixed =
                isDigit(byte) && isLower(before) && isLower(after)
                || byte == 0x6C && isDigit(before) && isDigit(after)
            // "(2t Ketentuan": the closing bracket was read as a letter; "€" and "§" stand for others.
            let isBracket = before == 0x28 && isDigit(byte) && isLower(after)
            let isSign = byte == 0x82 && after == 0xAC || before == 0xC2 && byte == 0xA7
            if isStrange || isMixed || isBracket || isSign { count += 1 }
        }
        return count
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    private static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
