import MaturityIndex
import Messages

/// The domains and the index as bars in a vector picture: now, last year, and a line at the target. It is a plain value
/// of what `IndexReport` says, so that any page can show it.
public struct IndexPicture: Sendable, Equatable {
    struct Bar: Sendable, Equatable {
        var name: String
        /// Hundredths; nil where levels are missing.
        var now: Int?
        var before: Int?
        /// Hundredths to reach; nil where the target is for something else.
        var target: Int?
    }

    let bars: [Bar]
    private let language: Language

    // In units of the picture.
    private static let left = 250
    private static let step = 60
    private static let row = 26
    private static let top = 28

    public init(_ report: IndexReport, _ language: Language) {
        self.language = language
        let previous = report.previous?.index
        let aim = report.plan?.target
        let isWhole = report.planSubject == IndexTexts.wholeSubject
        var bars = report.index.domains.enumerated().map { place, domain in
            Bar(
                name: "\(IndexTexts.domain[language])\(domain.whole.number)",
                now: domain.whole.value?.hundredths,
                before: previous?.domains[place].whole.value?.hundredths,
                target: report.planSubject == IndexTexts.domainSubject(domain.whole.name) ? aim : nil)
        }
        bars.append(
            Bar(
                name: IndexTexts.whole[language], now: report.index.value?.hundredths,
                before: previous?.value?.hundredths, target: isWhole ? aim : nil))
        self.bars = bars.filter { $0.now != nil || $0.before != nil }
    }

    /// "Domain 1: 2,70 (tahun lalu 2,00); …".
    private var description: String {
        let comma = IndexTexts.decimal(language)
        func text(_ value: Int) -> String { IndexValue.text(hundredths: value, comma) }
        return bars.map { bar in
            "\(bar.name): \(bar.now.map(text) ?? "–")"
                + (bar.before.map { " (\(IndexTexts.before[language]) \(text($0)))" } ?? "")
                + (bar.target.map { "; \(IndexTexts.aim[language]) \(text($0))" } ?? "")
        }.joined(separator: "; ")
    }

    func write(to page: inout HTMLText) {
        guard !bars.isEmpty else { return }
        let bottom = Self.top + Self.row * bars.count
        page.raw(
            "<figure class=\"gambar\">\n<svg viewBox=\"0 0 \(Self.left + 5 * Self.step + 20) \(bottom + 46)\" "
        )
        page.raw("role=\"img\" aria-labelledby=\"gambar-judul gambar-isi\">\n")
        page.element("title", "id=\"gambar-judul\"", IndexTexts.picture[language])
        page.element("desc", "id=\"gambar-isi\"", description)
        for level in 0...5 {
            let x = Self.left + level * Self.step
            page.raw("<line class=\"kisi\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(Self.top - 6)\" y2=\"\(bottom)\"/>")
            page.raw("<text class=\"angka\" x=\"\(x)\" y=\"\(Self.top - 11)\">\(level)</text>\n")
        }
        for (place, bar) in bars.enumerated() { write(bar, y: Self.top + place * Self.row, to: &page) }
        writeKey(y: bottom + 20, to: &page)
        page.raw("</svg>\n<figcaption>")
        page.words(IndexTexts.picture[language])
        page.raw("</figcaption>\n</figure>\n")
    }

    private static func width(_ hundredths: Int) -> Int { hundredths * step / 100 }

    private func write(_ bar: Bar, y: Int, to page: inout HTMLText) {
        page.raw("<text class=\"nama\" x=\"\(Self.left - 10)\" y=\"\(y + 17)\">")
        page.words(bar.name)
        page.raw("</text>")
        if let now = bar.now {
            page.raw(
                "<rect class=\"terbukti\" x=\"\(Self.left)\" y=\"\(y + 5)\" width=\"\(Self.width(now))\" height=\"9\"/>"
            )
        }
        if let before = bar.before {
            page.raw(
                "<rect class=\"isi\" x=\"\(Self.left)\" y=\"\(y + 15)\" width=\"\(Self.width(before))\" height=\"6\"/>"
            )
        }
        if let target = bar.target {
            let x = Self.left + Self.width(target)
            page.raw("<line class=\"target\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(y + 1)\" y2=\"\(y + 25)\"/>")
        }
        page.raw("\n")
    }

    private func writeKey(y: Int, to page: inout HTMLText) {
        var x = 8
        for (name, words, isThere) in [
            ("terbukti", IndexTexts.now, bars.contains { $0.now != nil }),
            ("isi", IndexTexts.before, bars.contains { $0.before != nil }),
            ("target", IndexTexts.aim, bars.contains { $0.target != nil }),
        ] where isThere {
            if name == "target" {
                page.raw(
                    "<line class=\"target\" x1=\"\(x + 7)\" x2=\"\(x + 7)\" y1=\"\(y - 2)\" y2=\"\(y + 14)\"/>"
                )
            } else {
                page.raw("<rect class=\"\(name)\" x=\"\(x)\" y=\"\(y)\" width=\"14\" height=\"12\"/>")
            }
            page.raw("<text class=\"kunci\" x=\"\(x + 20)\" y=\"\(y + 11)\">")
            page.words(words[language])
            page.raw("</text>")
            x += 36 + words[language].count * 7
        }
        page.raw("\n")
    }
}
