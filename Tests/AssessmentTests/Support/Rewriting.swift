import Assessment
import DocumentReaders

/// A way of setting down the same paragraphs in a text file.
struct Rewriting: Sendable, CustomStringConvertible {
    var description: String
    /// Paragraphs that a real source breaks in two are joined by wrapping; then both sides are wrapped.
    var isWrapping = false
    var write: @Sendable (Manuscript) -> String

    static let all: [Rewriting] =
        [40, 60, 80, 100, 120].map { width in
            Rewriting(description: "wrapped at \(width)", isWrapping: true) { $0.wrappedText(width: width) }
        }
        + [
            Rewriting(description: "wrapped at 70 with hyphens", isWrapping: true) {
                $0.wrappedText(width: 70, hyphenates: true)
            },
            Rewriting(description: "wrapped at 80 without blank lines", isWrapping: true) {
                $0.wrappedText(width: 80, isDense: true)
            },
            Rewriting(description: "double spaces") { $0.mappingNorms(doubleSpaces).plainText },
            Rewriting(description: "non-breaking spaces") { $0.mappingNorms(hardSpaces).plainText },
            Rewriting(description: "capitals") { $0.mappingNorms { $0.uppercased() }.plainText },
            Rewriting(description: "double spaces in definitions") {
                $0.mappingWords(doubleSpaces).plainText
            },
            Rewriting(description: "non-breaking spaces in definitions") {
                $0.mappingWords(hardSpaces).plainText
            },
            Rewriting(description: "capitals in definitions") {
                $0.mappingWords { $0.uppercased() }.plainText
            },
        ]

    /// Those that real texts bear: their annexes tell headings by capitals.
    static let forRealTexts = all.filter {
        !$0.description.hasPrefix("capitals") && !$0.description.hasSuffix("in definitions")
    }

    private static let doubleSpaces: @Sendable (String) -> String = {
        $0.split(separator: " ").joined(separator: "  ")
    }
    private static let hardSpaces: @Sendable (String) -> String = {
        $0.split(separator: " ").joined(separator: "\u{A0}")
    }

    static func assess(_ text: String) throws -> DocumentAssessment {
        ShippedPack.assessor.assess(
            document: try DocumentReader().read(bytes: Array(text.utf8), path: "uji.txt"))
    }
}

extension Manuscript {
    /// Changes the words behind the ketentuan umum (Pasal 1), up to the closing; headings stay.
    func mappingNorms(_ change: (String) -> String) -> Manuscript {
        let second =
            paragraphs.firstIndex { $0.pasal == 2 } ?? paragraphs.firstIndex { $0.text == "MEMUTUSKAN:" } ?? 0
        var copy = self
        copy.paragraphs =
            Array(paragraphs[..<second])
            + Manuscript(paragraphs: Array(paragraphs[second...])).mappingWords(change).paragraphs
        return copy
    }
}
