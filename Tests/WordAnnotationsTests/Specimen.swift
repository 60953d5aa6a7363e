import CLibZip
import DocumentModel
import TestTools
import Testing

@testable import DocumentReaders
@testable import WordAnnotations

/// Word files for tests: a sample with another body.
enum Specimen {
    static let folder = "\(packageRoot)/Samples"

    static let samples = names(in: folder).filter { $0.hasSuffix(".docx") }

    static func sample(_ name: String) throws -> [UInt8] { try #require(bytes(of: "\(folder)/\(name)")) }

    /// A file whose main part has this body; `comments` and `footnotes` are contents of parts of those names.
    static func word(
        body: String, prefix p: String = "w", comments: String? = nil, footnotes: String? = nil
    ) throws -> [UInt8] {
        let sample = try sample("perbup-spbe-lemah.docx")
        let space = "xmlns:\(p)=\"\(WordMarkup.transitional)\""
        func part(_ root: String, _ content: String) -> [UInt8] {
            Array(
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <\(p):\(root) \(space) xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
                xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
                xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">\(content)</\(p):\(root)>
                """.utf8)
        }
        var changes = [
            EntryChange(name: "word/document.xml", bytes: part("document", "<\(p):body>\(body)</\(p):body>"))
        ]
        let relationships = try #require(try entry("word/_rels/document.xml.rels", of: sample))
        let types = try #require(try entry("[Content_Types].xml", of: sample))
        var (ties, overrides) = ("", "")
        for (name, content) in [("comments", comments), ("footnotes", footnotes)] {
            guard let content else { continue }
            changes.append(EntryChange(name: "word/\(name).xml", bytes: part(name, content)))
            ties += """
                <Relationship Id="x-\(name)" Target="\(name).xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(name)"/>
                """
            overrides += """
                <Override PartName="/word/\(name).xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.\(name)+xml"/>
                """
        }
        changes.append(
            EntryChange(
                name: "word/_rels/document.xml.rels",
                bytes: CommentsPart.Ties.inserting(ties, intoRootOf: relationships)))
        changes.append(
            EntryChange(
                name: "[Content_Types].xml", bytes: CommentsPart.Ties.inserting(overrides, intoRootOf: types))
        )
        return try ArchiveEditor.rewrite(
            sample, changes, modelledOn: "word/document.xml", path: "contoh.docx")
    }

    static func entry(_ name: String, of bytes: [UInt8]) throws -> [UInt8]? {
        try DocxReader(limits: ReaderLimits()).open(bytes, path: "contoh.docx") {
            (package, _) throws(ReadError) in try package.bytes(of: name)
        }
    }

    /// Names and contents of all entries.
    static func entries(of bytes: [UInt8]) throws -> [String: [UInt8]] {
        let names = try DocxReader(limits: ReaderLimits()).open(bytes, path: "contoh.docx") {
            (package, _) throws(ReadError) in package.archive.names
        }
        var entries: [String: [UInt8]] = [:]
        for name in names { entries[name] = try entry(name, of: bytes) }
        return entries
    }

    /// The words between the start and the end of each comment, found without the reader's places: all text
    /// elements in between, tracked deletions left out.
    static func anchors(in bytes: [UInt8]) throws -> [String: String] {
        let file = try DocumentReader().word(bytes: bytes, path: "contoh.docx")
        let part = WordFile.Part(name: file.mainPart, bytes: file.main)
        let names: Set<String> = [
            "t", "tab", "br", "noBreakHyphen", "del", "commentRangeStart", "commentRangeEnd",
        ]
        let elements = try PartElement.all(in: part, named: names, attributes: ["id"], path: "contoh.docx")
        let deleted = elements.filter { $0.name == "del" }.map { $0.place.start..<$0.place.end }
        var open: [String: String] = [:]
        var anchors: [String: String] = [:]
        for element in elements where !deleted.contains(where: { $0.contains(element.place.start) }) {
            let id = element.attributes["id"] ?? ""
            switch element.name {
            case "commentRangeStart": open[id] = ""
            case "commentRangeEnd": anchors[id] = open.removeValue(forKey: id)
            case "del": break
            default:
                let content = file.main[element.place.contentStart..<element.place.contentEnd(in: file.main)]
                let text =
                    element.name == "t"
                    ? unescaped(content)
                    : element.name == "tab" ? "\t" : element.name == "br" ? "\n" : "-"
                for key in open.keys { open[key]? += text }
            }
        }
        return anchors
    }

    private static func unescaped(_ content: ArraySlice<UInt8>) -> String {
        String(decoding: content, as: UTF8.self)
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&#8220;", with: "“")
            .replacing("&amp;", with: "&").replacing("\u{AD}", with: "").replacing("\u{2011}", with: "-")
    }
}
