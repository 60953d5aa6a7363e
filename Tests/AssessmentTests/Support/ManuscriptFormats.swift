extension Manuscript {
    /// Plain text, one line a paragraph, blank lines between.
    var plainText: String { paragraphs.map(\.line).joined(separator: "\n\n") + "\n" }

    /// Plain text in lines of at most `width` characters. As in the text layer of a PDF, long words may be broken
    /// by a hyphen where the line is full, and paragraphs may follow each other without a blank line.
    func wrappedText(width: Int, hyphenates: Bool = false, isDense: Bool = false) -> String {
        paragraphs.map { Self.wrap($0.line, width, hyphenates && !$0.isHeading) }
            .joined(separator: isDense ? "\n" : "\n\n") + "\n"
    }

    /// Markdown with `#` headings; labels stay typed.
    var markdown: String {
        paragraphs.map { paragraph in
            switch paragraph.kind {
            case .heading(let level): String(repeating: "#", count: level) + " " + paragraph.text
            case .words: paragraph.line
            }
        }.joined(separator: "\n\n") + "\n"
    }

    private static func wrap(_ text: String, _ width: Int, _ hyphenates: Bool) -> String {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let room = width - line.count - (line.isEmpty ? 0 : 1)
            if word.count <= room || line.isEmpty {
                line += (line.isEmpty ? "" : " ") + word
                continue
            }
            if hyphenates, let split = hyphenPoint(word, room) {
                lines.append(line + " " + word[..<split] + "-")
                line = String(word[split...])
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        lines.append(line)
        return lines.joined(separator: "\n")
    }

    /// Where a word of at least nine small letters may be broken so that its first part and a hyphen fit.
    private static func hyphenPoint(_ word: Substring, _ room: Int) -> Substring.Index? {
        let letters = word.prefix { $0.isLowercase && $0.isASCII }
        guard letters.count >= 9, room >= 5 else { return nil }
        return letters.index(letters.startIndex, offsetBy: min(room - 1, letters.count - 3))
    }
}
