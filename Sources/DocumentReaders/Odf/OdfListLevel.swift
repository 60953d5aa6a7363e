/// A level of a list style as it is written, before it is known which outer levels have numbers to show.
struct OdfListLevel {
    private var format = NumberFormat.none
    private var start = 1
    private var prefix = ""
    private var suffix = ""
    /// Number of levels whose numbers the label shows, joined by periods.
    private var displayLevels = 1
    /// LibreOffice's own notation of the whole label, "%1%.%2%)".
    private var pattern: String?

    /// Label texts come from the file. In characters.
    private static let longestText = 255

    init(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case .odfBulletLevel:
            format = .bullet
            prefix = SymbolFont.bullet(attributes.string("bullet-char") ?? "")
        case .odfImageLevel:
            format = .bullet
            prefix = "•"
        default:
            format = Self.format(
                attributes.string("num-format") ?? "1",
                isRepeating: attributes.string("num-letter-sync") == "true")
            start = attributes.integer("start-value") ?? 1
            prefix = Self.text(attributes.string("num-prefix"))
            suffix = Self.text(attributes.string("num-suffix"))
            displayLevels = max(attributes.integer("display-levels") ?? 1, 1)
            pattern = attributes.string("num-list-format").map(Self.text)
        }
    }

    /// The levels of a list as the counters want them.
    static func resolved(_ levels: [OdfListLevel?]) -> [ListLevel?] {
        levels.indices.map { index in
            levels[index].map { level in
                var result = ListLevel()
                result.start = level.start
                result.format = level.format
                result.label = level.label(at: index, in: levels)
                return result
            }
        }
    }

    private func label(at index: Int, in levels: [OdfListLevel?]) -> [ListLevel.Piece] {
        if format == .bullet { return [.literal(prefix)] }
        if let pattern { return Self.pieces(pattern) }
        var pieces: [ListLevel.Piece] = [.literal(prefix)]
        var isFirst = true
        for outer in max(index - displayLevels + 1, 0)...index
        where levels[outer]?.format.hasNumber ?? false {
            if !isFirst { pieces.append(.literal(".")) }
            isFirst = false
            pieces.append(.number(level: outer))
        }
        // A level without a number shows neither prefix nor suffix (OpenDocument 1.3 part 3, 19.500).
        if isFirst, format == .none {
            return prefix.isEmpty && suffix.isEmpty ? [] : [.literal(prefix + suffix)]
        }
        return pieces + [.literal(suffix)]
    }

    /// Splits "Pasal %1%" into its pieces.
    private static func pieces(_ pattern: String) -> [ListLevel.Piece] {
        var pieces: [ListLevel.Piece] = []
        var rest = pattern[...]
        while let sign = rest.firstIndex(of: "%") {
            let behind = rest[rest.index(after: sign)...]
            if let end = behind.firstIndex(of: "%"), let level = Int(behind[..<end]),
                (1...OdfStyles.levelCount).contains(level)
            {
                pieces.append(.literal(String(rest[..<sign])))
                pieces.append(.number(level: level - 1))
                rest = behind[behind.index(after: end)...]
            } else {
                pieces.append(.literal(String(rest[...sign])))
                rest = behind
            }
        }
        return pieces + [.literal(String(rest))]
    }

    private static func text(_ text: String?) -> String { String((text ?? "").prefix(longestText)) }

    /// OpenDocument 1.3 part 3, 19.500, with what LibreOffice adds to it.
    /// - Parameter isRepeating: letters go on with aa, bb instead of aa, ab.
    private static func format(_ name: String, isRepeating: Bool) -> NumberFormat {
        switch name {
        case "": .none
        case "a": isRepeating ? .lowerLetter : .lowerAlphabetic
        case "A": isRepeating ? .upperLetter : .upperAlphabetic
        case "i": .lowerRoman
        case "I": .upperRoman
        case "1st": .ordinal
        case "First": .ordinalText
        case "One": .cardinalText
        case _ where name.hasPrefix("0"): .zeroPadded(name.prefix { $0.isNumber }.count)
        default: .decimal
        }
    }
}
