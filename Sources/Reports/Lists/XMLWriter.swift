/// Writes XML 1.0 elements, one a line, with two spaces of indentation.
struct XMLWriter {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var depth = 0

    typealias Attributes = KeyValuePairs<String, String>

    /// An element with others inside.
    mutating func element(_ name: String, _ attributes: Attributes, _ content: (inout XMLWriter) -> Void) {
        start(name, attributes, end: ">\n")
        depth += 1
        content(&self)
        depth -= 1
        indent()
        raw("</\(name)>\n")
    }

    /// An element with text inside, or with nothing.
    mutating func element(_ name: String, _ attributes: Attributes, text: String = "") {
        guard !text.isEmpty else { return start(name, attributes, end: "/>\n") }
        start(name, attributes, end: ">")
        raw("\(Self.escaped(text))</\(name)>\n")
    }

    private mutating func start(_ name: String, _ attributes: Attributes, end: String) {
        indent()
        raw("<\(name)")
        for (key, value) in attributes { raw(" \(key)=\"\(Self.escaped(value))\"") }
        raw(end)
    }

    private mutating func indent() { raw(String(repeating: "  ", count: depth)) }

    private mutating func raw(_ text: String) { bytes += text.utf8 }

    /// Characters that XML 1.0 does not have (Word drafts do) are replaced; white space in attributes stays.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: result += "&amp;"
            case 0x3C: result += "&lt;"
            case 0x3E: result += "&gt;"
            case 0x22: result += "&quot;"
            case 0x9, 0xA, 0xD: result += "&#\(scalar.value);"
            case 0..<0x20, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
