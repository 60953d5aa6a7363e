/// HTML while it is being written. Texts of documents only ever get in escaped.
struct HTMLText {
    private(set) var text = ""

    var bytes: [UInt8] { Array(text.utf8) }

    /// Markup of ours.
    mutating func raw(_ markup: String) { text += markup }

    /// Words that may come from anywhere.
    mutating func words(_ words: some StringProtocol) { text += Self.escaped(words) }

    /// An element with words in it.
    mutating func element(_ name: String, _ attributes: String = "", _ words: some StringProtocol) {
        raw("<\(name)\(attributes.isEmpty ? "" : " " + attributes)>\(Self.escaped(words))</\(name)>")
    }

    /// Words as content of an element or value of an attribute. Control characters and those that turn the
    /// direction of what follows become U+FFFD; tabs and line ends stay.
    static func escaped(_ words: some StringProtocol) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(words.utf8.count + 16)
        for scalar in words.unicodeScalars {
            switch scalar {
            case "<": result += Array("&lt;".utf8)
            case ">": result += Array("&gt;".utf8)
            case "&": result += Array("&amp;".utf8)
            case "\"": result += Array("&quot;".utf8)
            case "'": result += Array("&#39;".utf8)
            case "\u{FFFE}", "\u{FFFF}": result += Array("\u{FFFD}".utf8)
            case "\t", "\n": result.append(UInt8(scalar.value))
            default:
                result.append(
                    contentsOf: UTF8.encode(PlainText.steersTerminal(scalar) ? "\u{FFFD}" : scalar) ?? .init()
                )
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
