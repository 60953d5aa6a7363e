extension HTMLTag {
    /// The value of an attribute: empty for one without a value, nil where there is none. References in it
    /// are left as they are.
    func value(of wanted: String) -> String? {
        var rest = attributes
        while true {
            rest = rest.drop { ASCII.isSpace($0) || $0 == UInt8(ascii: "/") }
            guard let first = rest.first, first != UInt8(ascii: ">") else { return nil }
            let name = rest.prefix { !ASCII.isSpace($0) && !"=/>".utf8.contains($0) }
            rest = rest.dropFirst(max(name.count, 1)).drop(while: ASCII.isSpace)
            var value: ArraySlice<UInt8> = []
            if rest.first == UInt8(ascii: "=") {
                rest = rest.dropFirst().drop(while: ASCII.isSpace)
                if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                    value = rest.dropFirst().prefix { $0 != quote }
                    rest = rest.dropFirst(value.count + 2)
                } else {
                    value = rest.prefix { !ASCII.isSpace($0) && $0 != UInt8(ascii: ">") }
                    rest = rest.dropFirst(value.count)
                }
            }
            if name.count == wanted.utf8.count,
                zip(name, wanted.utf8).allSatisfy({ ASCII.lowercased($0) == $1 })
            {
                return String(decoding: value, as: UTF8.self)
            }
        }
    }

    /// A whole number of at most six digits.
    func number(of name: String) -> Int? {
        value(of: name).flatMap { $0.utf8.count <= 6 ? Int($0) : nil }
    }

    /// A property of the element's own style sheet, in lower case.
    func style(_ property: String) -> String? {
        for declaration in (value(of: "style") ?? "").lowercased().split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
            if parts.count == 2, parts[0] == property { return parts[1] }
        }
        return nil
    }

    /// Whether a browser shows nothing of the element, as far as the tag itself says so.
    var isHidden: Bool {
        value(of: "hidden") != nil || style("display") == "none" || style("visibility") == "hidden"
    }
}
