/// A tag of raw HTML.
struct HTMLTag {
    /// Lower-case name.
    let name: String
    let isClosing: Bool
    /// What stands between the name and the end.
    let attributes: ArraySlice<UInt8>

    /// What a tag does to the text around it.
    enum Effect {
        case nothing
        /// It separates what stands before and behind it.
        case lineBreak
        /// It is no element of HTML: a placeholder in angle brackets, which belongs to the text.
        case text
    }

    /// Nil for comments, declarations and processing instructions.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.first == 0x3C else { return nil }
        var rest = bytes.dropFirst()
        isClosing = rest.first == 0x2F
        if isClosing { rest = rest.dropFirst() }
        guard let first = rest.first, ASCII.isLetter(first) else { return nil }
        let name = rest.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D }
        self.name = String(decoding: name.map(ASCII.lowercased), as: UTF8.self)
        attributes = rest.dropFirst(name.count)
    }

    var effect: Effect {
        if Self.separating.contains(name) { return .lineBreak }
        return Self.flowing.contains(name) ? .nothing : .text
    }

    /// Number of grid columns that a table cell takes.
    var columnSpan: Int {
        let name = Array("colspan".utf8)
        let lower = attributes.map(ASCII.lowercased)
        guard let found = lower.indices.first(where: { lower[$0...].starts(with: name) }) else { return 1 }
        let digits = lower[(found + name.count)...].drop { !ASCII.isDigit($0) }.prefix(while: ASCII.isDigit)
        return min(max(Int(String(decoding: digits, as: UTF8.self)) ?? 1, 1), 1000)
    }

    /// Elements whose content is no text of the page.
    var isScript: Bool { name == "script" || name == "style" }

    /// HTML Living Standard, elements that a browser lays out as blocks, and the line break.
    private static let separating: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details",
        "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "header",
        "hr", "html", "legend", "li", "main", "nav", "ol", "optgroup", "option", "p", "pre", "section",
        "summary", "table",
        "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ]

    /// The other elements of HTML, current and obsolete.
    private static let flowing: Set<String> = [
        "a", "abbr", "acronym", "area", "audio", "b", "base", "bdi", "bdo", "big", "button", "canvas", "cite",
        "code", "col",
        "colgroup", "data", "datalist", "del", "dfn", "em", "embed", "font", "i", "iframe", "img", "input",
        "ins", "kbd",
        "label", "link", "map", "mark", "meta", "noscript", "object", "picture", "q", "s", "samp", "script",
        "select",
        "small", "source", "span", "strike", "strong", "style", "sub", "sup", "svg", "template", "textarea",
        "time",
        "tt", "u", "var", "video", "wbr",
    ]
}
