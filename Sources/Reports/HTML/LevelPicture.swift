import Assessment
import Messages

/// The indicators as bars in a vector picture: level proven, level of the content, level within reach, and a
/// line at the level asked for. The table below it says the same in numbers.
struct LevelPicture {
    private let verdicts: [IndicatorVerdict]
    private let run: RunDescription
    private let id: String

    // In units of the picture.
    private static let left = 250
    private static let step = 60
    private static let row = 26
    private static let top = 28

    init(_ verdicts: [IndicatorVerdict], run: RunDescription, id: String) {
        self.verdicts = verdicts
        self.run = run
        self.id = id
    }

    private var language: Language { run.language }
    private var height: Int { Self.top + Self.row * verdicts.count + 46 }
    private var width: Int { Self.left + 5 * Self.step + 20 }

    func write(to page: inout HTMLText) {
        guard !verdicts.isEmpty else { return }
        let content = average(\.contentLevel)
        let proven = average(\.provenLevel)
        page.raw("<figure class=\"gambar\">\n<svg viewBox=\"0 0 \(width) \(height)\" role=\"img\" ")
        page.raw("aria-labelledby=\"\(id)-gt \(id)-gd\">\n")
        page.element("title", "id=\"\(id)-gt\"", HTMLTexts.pictureTitle[language])
        let values = verdicts.map { "\($0.number): \($0.contentLevel)/\($0.provenLevel)" }
        page.element(
            "desc", "id=\"\(id)-gd\"",
            HTMLTexts.pictureDescription(values.joined(separator: ", "))[language])
        for level in 0...5 {
            let x = Self.left + level * Self.step
            page.raw("<line class=\"kisi\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(Self.top - 6)\" ")
            page.raw("y2=\"\(Self.top + Self.row * verdicts.count)\"/>")
            page.raw("<text class=\"angka\" x=\"\(x)\" y=\"\(Self.top - 11)\">\(level)</text>\n")
        }
        for (index, verdict) in verdicts.enumerated() { write(verdict, row: index, to: &page) }
        let asked = Self.left + run.demands.general * Self.step
        page.raw("<line class=\"target\" x1=\"\(asked)\" x2=\"\(asked)\" y1=\"\(Self.top - 6)\" ")
        page.raw("y2=\"\(Self.top + Self.row * verdicts.count)\"/>\n")
        writeKey(to: &page)
        page.raw("</svg>\n<figcaption>")
        page.words(
            HTMLTexts.pictureCaption(content: content, proven: proven, target: run.demands.general)[language])
        page.raw("</figcaption>\n</figure>\n")
    }

    private func write(_ verdict: IndicatorVerdict, row: Int, to page: inout HTMLText) {
        let y = Self.top + row * Self.row
        page.raw("<text class=\"nama\" x=\"\(Self.left - 10)\" y=\"\(y + 17)\">")
        page.words("\(verdict.number)  \(Self.short(verdict.name))")
        page.raw("</text>")
        for (name, level) in [
            ("potensi", NextStep.potential(of: verdict)), ("isi", verdict.contentLevel),
            ("terbukti", verdict.provenLevel),
        ] where level > 0 {
            let inset = name == "terbukti" ? 8 : 5
            page.raw("<rect class=\"\(name)\" x=\"\(Self.left)\" y=\"\(y + inset)\" ")
            page.raw("width=\"\(level * Self.step)\" height=\"\(Self.row - 2 * inset)\"/>")
        }
        page.raw("\n")
    }

    private func writeKey(to page: inout HTMLText) {
        let y = Self.top + Self.row * verdicts.count + 20
        var x = 8
        for (name, words) in [
            ("terbukti", HTMLTexts.keyProven), ("isi", HTMLTexts.keyContent),
            ("potensi", HTMLTexts.keyPotential),
            ("target", HTMLTexts.keyAsked),
        ] {
            if name == "target" {
                page.raw(
                    "<line class=\"target\" x1=\"\(x + 7)\" x2=\"\(x + 7)\" y1=\"\(y - 2)\" y2=\"\(y + 14)\"/>"
                )
            } else {
                page.raw("<rect class=\"\(name)\" x=\"\(x)\" y=\"\(y)\" width=\"14\" height=\"12\"/>")
            }
            let text = words[language]
            page.raw("<text class=\"kunci\" x=\"\(x + 20)\" y=\"\(y + 11)\">")
            page.words(text)
            page.raw("</text>")
            x += 36 + text.count * 7
        }
        page.raw("\n")
    }

    private func average(_ level: KeyPath<IndicatorVerdict, Int>) -> Double {
        Double(verdicts.reduce(0) { $0 + $1[keyPath: level] }) / Double(verdicts.count)
    }

    /// Without the words that all names begin with.
    private static func short(_ name: String) -> String {
        let rest = name.hasPrefix("Kebijakan Internal ") ? String(name.dropFirst(19)) : name
        return PlainText.shortened(PlainText.oneLine(rest), to: 34)
    }
}
