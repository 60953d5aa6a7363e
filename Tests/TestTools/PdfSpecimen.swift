/// Makes small PDF files: pages of lines in a typewriter face, set on the same grid as `pdftotext -layout` gives
/// them back, or pages that are one picture.
public struct PdfSpecimen: Sendable {
    public enum Page: Sendable {
        case lines([String])
        /// Lines in which "|", "-" and "+" between them are drawn as the lines of a table.
        case ruled([String])
        /// Grey pixels, row by row; the picture takes the whole page.
        case picture(width: Int, height: Int, pixels: [UInt8])
    }

    public var pages: [Page]

    public init(_ pages: [Page]) { self.pages = pages }

    /// One page for every text.
    public init(texts: [String]) {
        pages = texts.map {
            .lines($0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
    }

    /// Objects: 1 catalogue, 2 page tree, 3 font, then three a page (page, content, picture).
    public var bytes: [UInt8] {
        var objects: [[UInt8]] = [
            Array("<< /Type /Catalog /Pages 2 0 R >>".utf8),
            Array("<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>".utf8),
            Array("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>".utf8),
        ]
        for (index, page) in pages.enumerated() {
            let first = 4 + index * 3
            objects.append(
                Array(
                    """
                    << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(first + 1) 0 R \
                    /Resources << /Font << /F 3 0 R >> /XObject << /P \(first + 2) 0 R >> >> >>
                    """.utf8))
            objects += page.objects
        }
        return Self.file(objects)
    }

    private var kids: String { pages.indices.map { "\(4 + $0 * 3) 0 R" }.joined(separator: " ") }

    /// The frame of a PDF around numbered objects.
    public static func file(_ objects: [[UInt8]], trailer: String = "") -> [UInt8] {
        var file = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.count)
            file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let table = file.count
        file += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
        for offset in offsets {
            let digits = String(offset)
            file += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
        }
        file += Array(
            """
            trailer
            << /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>
            startxref
            \(table)
            %%EOF

            """.utf8)
        return file
    }

    /// A stream object; `entries` go into its dictionary.
    public static func stream(_ content: [UInt8], _ entries: String = "") -> [UInt8] {
        Array("<< /Length \(content.count) \(entries) >>\nstream\n".utf8) + content
            + Array("\nendstream".utf8)
    }
}

extension PdfSpecimen.Page {
    /// What stands in a string for a character, in the encoding of Windows (ISO 32000-1, annex D.2).
    private static func escaped(_ character: Unicode.Scalar) -> String {
        switch character {
        case "(", ")", "\\": "\\\(character)"
        case "–": "\\226"
        case "—": "\\227"
        case "‘": "\\221"
        case "’": "\\222"
        case "“": "\\223"
        case "”": "\\224"
        case "…": "\\205"
        case "\u{A0}"..."\u{FF}": "\\" + String(character.value, radix: 8)
        default: String(character)
        }
    }

    private static func content(_ lines: [String]) -> String {
        let shown = lines.map { line in "(\(line.unicodeScalars.map(escaped).joined())) Tj T*" }
        return "BT /F 9 Tf 12 TL 40 800 Td\n" + shown.joined(separator: "\n") + "\nET"
    }

    /// Strokes half a point wide in the middle of each sign.
    private static func rulings(_ grid: [[Character]]) -> String {
        func sign(_ row: Int, _ column: Int) -> Character {
            grid.indices.contains(row) && grid[row].indices.contains(column) ? grid[row][column] : " "
        }
        var strokes = ["0.5 w"]
        for (row, line) in grid.enumerated() where line.contains("|") || line.contains("+") {
            let isBorder = line.contains("+")
            for (column, character) in line.enumerated() {
                let x = 40 + 5.4 * (Double(column) + 0.5)
                let y = 803 - 12 * Double(row)
                let isVertical = character == "|" || character == "+"
                if character == "|" || isVertical && "|+".contains(sign(row - 1, column)) {
                    strokes.append("\(x) \(y) m \(x) \(y + 6) l S")
                }
                if character == "|" || isVertical && "|+".contains(sign(row + 1, column)) {
                    strokes.append("\(x) \(y) m \(x) \(y - 6) l S")
                }
                guard isBorder, character == "-" || character == "+" else { continue }
                let left = character == "-" || "-+".contains(sign(row, column - 1)) ? x - 2.7 : x
                let right = character == "-" || "-+".contains(sign(row, column + 1)) ? x + 2.7 : x
                strokes.append("\(left) \(y) m \(right) \(y) l S")
            }
        }
        return strokes.joined(separator: "\n")
    }

    /// The content and the picture.
    fileprivate var objects: [[UInt8]] {
        switch self {
        case .lines(let lines):
            return [PdfSpecimen.stream(Array(Self.content(lines).utf8)), Array("null".utf8)]
        case .ruled(let lines):
            let text = lines.map { line in
                line.contains("---") ? "" : String(line.map { $0 == "|" ? " " : $0 })
            }
            let content = Self.rulings(lines.map { Array($0) }) + "\n" + Self.content(text)
            return [PdfSpecimen.stream(Array(content.utf8)), Array("null".utf8)]
        case .picture(let width, let height, let pixels):
            let entries = """
                /Type /XObject /Subtype /Image /Width \(width) /Height \(height) /ColorSpace /DeviceGray \
                /BitsPerComponent 8
                """
            return [
                PdfSpecimen.stream(Array("q 595 0 0 842 0 0 cm /P Do Q".utf8)),
                PdfSpecimen.stream(pixels, entries),
            ]
        }
    }
}
