import DocumentModel
import Testing

@testable import DocumentReaders

/// How the parts of a document are found and encoded.
@Suite struct DocxPackageTests {
    private static let numbered = DocxPackage(
        body: item("a") + p(r("b") + #"<w:r><w:footnoteReference w:id="1"/></w:r>"#),
        numbering: abstractNum(0, level(0)) + num(1, of: 0),
        others: ["footnotes": #"<w:footnote w:id="1">\#(p(r("c")))</w:footnote>"#])
    private static let expected = ["1. a", "b", "c"]

    private func replaced(_ pairs: [(String, String)], in package: DocxPackage = numbered) -> DocxPackage {
        var package = package
        for index in package.parts.indices {
            for (old, new) in pairs { package[package.parts[index].name].replace(old, with: new) }
        }
        return package
    }

    @Test func `the usual package`() throws {
        let document = try Self.numbered.read()
        #expect(document.lines == Self.expected)
        #expect(document.format == .docx)
        #expect(document.path == "contoh.docx")
        #expect(document.source.isEmpty)
        #expect(document.notices.isEmpty)
    }

    @Test func `strict documents`() throws {
        let package = replaced([
            (DocxPackage.transitional, "http://purl.oclc.org/ooxml/wordprocessingml/main"),
            (DocxPackage.relationships, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
        ])
        #expect(package["word/document.xml"].contains("purl.oclc.org"))
        #expect(try package.read().lines == Self.expected)
    }

    @Test(arguments: ["ns0", "teks", "a.b-c"])
    func `other prefixes`(prefix: String) throws {
        let package = replaced([
            ("<w:", "<\(prefix):"), ("</w:", "</\(prefix):"), (" w:", " \(prefix):"),
            ("xmlns:w=", "xmlns:\(prefix)="),
        ])
        #expect(try package.read().lines == Self.expected)
    }

    @Test func `the default namespace`() throws {
        let package = replaced([
            ("<w:", "<"), ("</w:", "</"), ("xmlns:w=", "xmlns:w=\"\(DocxPackage.transitional)\" xmlns="),
        ])
        #expect(try package.read().lines == Self.expected)
    }

    @Test func `the same names of another vocabulary mean nothing`() throws {
        let package = DocxPackage(body: p(r("a") + #"<x:r xmlns:x="urn:x"><x:t>x</x:t></x:r>"#))
        #expect(try package.read().texts == ["a"])
    }

    @Test func `part names in any case`() throws {
        var package = Self.numbered
        for index in package.parts.indices {
            package.parts[index].name = package.parts[index].name.uppercased()
        }
        #expect(try package.read().lines == Self.expected)
    }

    @Test(arguments: [
        ("word/document.xml", "word/document.xml"), ("/word/document.xml", "word/document.xml"),
        ("isi/naskah.xml", "isi/naskah.xml"), ("./isi/../naskah.xml", "naskah.xml"),
        ("../../naskah.xml", "naskah.xml"), ("isi/naskah%20baru.xml", "isi/naskah baru.xml"),
    ])
    func `parts are found through relationships`(target: String, name: String) throws {
        var package = Self.numbered
        package["_rels/.rels"].replace(#"Target="word/document.xml""#, with: #"Target="\#(target)""#)
        for index in package.parts.indices {
            let (folder, file) = PartName.split(name)
            switch package.parts[index].name {
            case "word/document.xml": package.parts[index].name = name
            case "word/_rels/document.xml.rels":
                package.parts[index].name = folder + "_rels/" + file + ".rels"
                package.parts[index].bytes = Array(
                    String(decoding: package.parts[index].bytes, as: UTF8.self)
                        .replacing("Target=\"", with: "Target=\"/word/").utf8)
            default: break
            }
        }
        #expect(try package.read().lines == Self.expected)
    }

    @Test func `part names with backslashes`() throws {
        var package = Self.numbered
        for index in package.parts.indices { package.parts[index].name.replace("/", with: "\\") }
        #expect(try package.read().lines == Self.expected)
    }

    @Test(arguments: [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml", "application/xml",
    ])
    func `macro documents and templates`(type: String) throws {
        let package = replaced([("\(DocxPackage.wordTypes).document.main+xml", type)])
        #expect(try package.read().lines == Self.expected)
    }

    @Test func `a package without content types or root relationships`() throws {
        var package = Self.numbered
        package[bytes: "[Content_Types].xml"] = nil
        #expect(try package.read().lines == Self.expected)
        package = Self.numbered
        package[bytes: "_rels/.rels"] = nil
        #expect(try package.read().lines == Self.expected)
    }

    @Test func `parts in UTF-16`() throws {
        for isBigEndian in [true, false] {
            var package = Self.numbered
            for index in package.parts.indices {
                let text = String(decoding: package.parts[index].bytes, as: UTF8.self)
                    .replacing("UTF-8", with: "UTF-16")
                package.parts[index].bytes = ("\u{FEFF}" + text).utf16.flatMap { unit in
                    let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                    return isBigEndian ? bytes : bytes.reversed()
                }
            }
            #expect(try package.read().lines == Self.expected)
        }
    }

    @Test func `UTF-8 with a byte order mark and Latin-1`() throws {
        var package = DocxPackage(body: p(r("naïve")))
        package[bytes: "word/document.xml"]?.insert(contentsOf: [0xEF, 0xBB, 0xBF], at: 0)
        #expect(try package.read().texts == ["naïve"])
        package = DocxPackage(body: p(r("na!ve")))
        package["word/document.xml"].replace("UTF-8", with: "ISO-8859-1")
        package[bytes: "word/document.xml"] = package[bytes: "word/document.xml"]?.map {
            $0 == 0x21 ? 0xEF : $0
        }
        #expect(try package.read().texts == ["naïve"])
    }

    @Test func `a part that is announced but absent is reported`() throws {
        var package = Self.numbered
        package[bytes: "word/numbering.xml"] = nil
        let document = try package.read()
        #expect(document.lines == ["a", "b", "c"])
        #expect(document.notices.map(\.message) == ["bagian tidak ada di dalam arsip: word/numbering.xml"])
    }

    @Test func `the first of two parts with the same name counts`() throws {
        var package = DocxPackage(body: p(r("a")))
        package["word/DOCUMENT.xml"] = DocxPackage.part("document", "<w:body>\(p(r("x")))</w:body>")
        #expect(try package.read().texts == ["a"])
    }

    @Test func `an empty document has no blocks`() throws {
        #expect(try DocxPackage(body: "").read().blocks.isEmpty)
    }
}
