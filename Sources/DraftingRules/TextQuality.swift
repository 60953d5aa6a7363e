import DocumentModel

/// How far the letters of a text can be trusted.
enum TextQuality {
    /// Signs that no writer of a regulation uses inside a word, but text recognition does.
    private static let strange: Set<UInt8> = [0x5D, 0x7C, 0x21, 0x7E, 0x7B, 0x7D, 0x5C, 0x5E, 0x24]
    /// One strange sign in so many bytes makes a text uncertain.
    private static let limit = 8000

    static func isUncertain(_ document: Document, _ texts: BlockTexts) -> Bool {
        if document.blocks.contains(where: { $0.confidence != nil }) { return true }
        guard document.format != .docx, document.format != .odt else { return false }
        var count = 0
        var total = 0
        for block in texts.indices {
            let text = texts[block]
            total += text.count
            for at in text.indices.dropFirst() where at + 1 < text.count {
                let (before, byte, after) = (text[at - 1], text[at], text[at + 1])
                let isStrange = strange.contains(byte) && isLetter(before)
                // "20l9", "Pasa1": digits and small letters mixed.
                let isMixed =
                    isDigit(byte) && isLower(before) && isLower(after)
                    || byte == 0x6C && isDigit(before) && isDigit(after)
                // "(2t Ketentuan": the closing bracket was read as a letter; "€" and "§" stand for others.
                let isBracket = before == 0x28 && isDigit(byte) && isLower(after)
                let isSign = byte == 0x82 && after == 0xAC || before == 0xC2 && byte == 0xA7
                if isStrange || isMixed || isBracket || isSign { count += 1 }
            }
        }
        return count > 2 && count * limit > total
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    private static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
