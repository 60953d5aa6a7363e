import Assessment
import DocumentModel
import LegalStructure

/// Writes a manuscript as Akoma Ntoso 3.0: bab, bagian, paragraf, pasal, ayat and items as elements of the
/// hierarchy with `eId`, all before and behind as preamble and conclusions.
struct AkomaNtosoWriter {
    private let document: Document
    private let units: [Unit]

    init(_ assessment: DocumentAssessment) {
        document = assessment.document
        units = assessment.naskah.units
    }

    var text: String {
        let body = units.filter { $0.zone == .batangTubuh }
        let first = body.compactMap { start(of: $0)?.block }.min() ?? 0
        let last = body.flatMap { $0.passages.map(\.block) }.max() ?? 0
        let roots = body.filter { unit in unit.parent.map { units[$0].zone != .batangTubuh } ?? true }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
            <act name="perbup">
            <meta><identification source="#uji"><FRBRWork><FRBRcountry value="id"/></FRBRWork></identification></meta>
            <preamble>
            \(document.blocks[..<first].map(opening).joined(separator: "\n"))
            </preamble>
            <body>
            \(roots.map(element).joined(separator: "\n"))
            </body>
            <conclusions>
            \(document.blocks[(last + 1)...].map { "<p>\(escaped(line($0)))</p>" }.joined(separator: "\n"))
            </conclusions>
            </act>
            </akomaNtoso>
            """
    }

    /// "Pasal 5 ayat (2)" → "art_5__para_2".
    static func identifier(_ address: String) -> String {
        address.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
    }

    // MARK: Elements

    private func element(_ unit: Unit) -> String {
        let (name, number) = tag(unit)
        let children = units[(unit.index + 1)..<unit.end].filter { $0.parent == unit.index }
        let firstChild = children.first.flatMap(start)
        let own = unit.passages.map { (range: $0, text: passage($0)) }
        let before = own.filter { passage in firstChild.map { isBefore(passage.range, $0) } ?? true }
        let behind = own.dropFirst(before.count)
        return """
            <\(name) eId="\(Self.identifier(unit.address))">
            <num>\(escaped(number))</num>\(unit.heading.map { "<heading>\(escaped($0))</heading>" } ?? "")
            \(wrapped(before.map(\.text), in: children.isEmpty ? "content" : "intro"))
            \(children.map(element).joined(separator: "\n"))
            \(wrapped(behind.map(\.text), in: "wrapUp"))
            </\(name)>
            """
    }

    /// Numbers as files have them: with their words, or bare.
    private func tag(_ unit: Unit) -> (name: String, number: String) {
        switch unit.level {
        case .bab: ("chapter", "BAB \(unit.number)")
        case .bagian: ("section", "Bagian \(unit.number)")
        case .paragraf: ("subsection", unit.number)
        case .pasal: ("article", unit.index.isMultiple(of: 2) ? unit.number : "Pasal \(unit.number)")
        case .ayat: ("paragraph", unit.index.isMultiple(of: 2) ? unit.number : "(\(unit.number))")
        case .huruf, .angka: ("point", unit.index.isMultiple(of: 2) ? unit.number : "\(unit.number).")
        default: ("point", unit.number)
        }
    }

    private func wrapped(_ texts: [String], in name: String) -> String {
        texts.isEmpty ? "" : "<\(name)>" + texts.map { "<p>\(escaped($0))</p>" }.joined() + "</\(name)>"
    }

    /// Considerations and citations have their letter or number apart.
    private func opening(_ block: Block) -> String {
        let text = line(block)
        guard let space = text.firstIndex(of: " "), text[..<space].last == ".",
            space < text.index(text.startIndex, offsetBy: min(5, text.count))
        else {
            return "<p>\(escaped(text))</p>"
        }
        return
            "<recital><num>\(escaped(String(text[..<space])))</num><p>\(escaped(String(text[space...])))</p></recital>"
    }

    // MARK: Text

    private func line(_ block: Block) -> String {
        block.label.isEmpty ? block.text : "\(block.label) \(block.text)"
    }

    private func passage(_ range: TextRange) -> String {
        String(decoding: Array(document.blocks[range.block].text.utf8)[range.bytes], as: UTF8.self)
    }

    private func start(of unit: Unit) -> TextRange? {
        [unit.headingRange, unit.passages.first].compactMap { $0 }.min { isBefore($0, $1) }
    }

    private func isBefore(_ left: TextRange, _ right: TextRange) -> Bool {
        (left.block, left.bytes.lowerBound) < (right.block, right.bytes.lowerBound)
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\n", with: "<eol/>")
    }
}
