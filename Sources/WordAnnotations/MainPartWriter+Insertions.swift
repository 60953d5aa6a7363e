import DocumentReaders

extension MainPartWriter {
    /// Puts paragraphs in as a tracked insertion, with a comment on their words.
    mutating func insert(
        _ insertion: WordInsertion, comment id: String, path: String
    ) throws(ReadError) {
        let before = stride(from: insertion.block, through: 0, by: -1)
        guard let block = before.first(where: { usable($0) != nil }), let place = usable(block),
            let offset = place.paragraphs.last?.end
        else { return }
        let p = markup.prefix
        var text = ""
        for (index, paragraph) in insertion.paragraphs.enumerated() {
            let isFirst = index == 0
            let isLast = index == insertion.paragraphs.count - 1
            text += "<\(p)p \(p)rsidR=\"\(OwnMarks.Revision.paragraph.rawValue)\">"
            text += try properties(like: paragraph.model, path: path)
            if isFirst { text += "<\(p)commentRangeStart \(p)id=\"\(id)\"/>" }
            text +=
                "<\(p)ins \(try change(path: path))>\(run(paragraph.text, like: paragraph.model))</\(p)ins>"
            if isLast { text += "<\(p)commentRangeEnd \(p)id=\"\(id)\"/>\(reference(to: id))" }
            text += "</\(p)p>"
        }
        paragraphs.append((offset, text))
    }

    /// The attributes of a tracked change. It has no date, so that the same text gives the same file.
    private mutating func change(path: String) throws(ReadError) -> String {
        let highest = if let highestID { highestID } else { try word.highestChange(path: path) }
        highestID = highest + 1
        let p = markup.prefix
        return "\(p)id=\"\(highest + 1)\" \(p)author=\"\(OwnMarks.author)\""
    }

    /// Properties that an inserted paragraph takes over, in the order that the schema asks for.
    private static let first = ["pStyle", "keepNext", "keepLines", "widowControl"]
    private static let last = ["tabs", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl"]

    /// Properties like those of a block, without its number, and with a mark that is inserted.
    private mutating func properties(like block: Int, path: String) throws(ReadError) -> String {
        let p = markup.prefix
        let model = (word.places[block] ?? nil)?.paragraphs.last?.properties.map { children(of: $0) } ?? []
        func taken(_ names: [String]) -> String {
            model.filter { child in names.contains { $0 == child.name } }.map(\.text).joined()
        }
        return "<\(p)pPr>\(taken(Self.first))"
            + "<\(p)numPr><\(p)ilvl \(p)val=\"0\"/><\(p)numId \(p)val=\"0\"/></\(p)numPr>"
            + taken(Self.last)
            + "<\(p)rPr><\(p)ins \(try change(path: path))/></\(p)rPr></\(p)pPr>"
    }

    private func run(_ text: String, like block: Int) -> String {
        let p = markup.prefix
        let runs = usable(block)?.pieces.map { word.runs[$0.run] } ?? []
        let properties = runs.first?.properties.map { String(decoding: word.main[$0], as: UTF8.self) } ?? ""
        // Changes of formatting that others track are theirs.
        let own = properties.contains("rPrChange") ? "" : properties
        return "<\(p)r>\(own)<\(p)t xml:space=\"preserve\">\(WordMarkup.escaped(text))</\(p)t></\(p)r>"
    }

    /// The elements right inside an element, by local name.
    private func children(of range: Range<Int>) -> [(name: String, text: String)] {
        var children: [(name: String, text: String)] = []
        var depth = 0
        var start = range.lowerBound
        var index = range.lowerBound
        while let open = word.main[index..<range.upperBound].firstIndex(of: UInt8(ascii: "<")),
            let close = word.main[open..<range.upperBound].firstIndex(of: UInt8(ascii: ">"))
        {
            let isEnd = word.main[open + 1] == UInt8(ascii: "/")
            let isEmpty = word.main[close - 1] == UInt8(ascii: "/")
            if isEnd { depth -= 1 } else if depth == 1 { start = open }
            if depth == 1, isEnd || isEmpty {
                let text = String(decoding: word.main[start...close], as: UTF8.self)
                let name = text.dropFirst().prefix { !" />\n".contains($0) }
                children.append((String(name.split(separator: ":").last ?? name), text))
            }
            if !isEnd, !isEmpty { depth += 1 }
            index = close + 1
        }
        return children
    }
}
