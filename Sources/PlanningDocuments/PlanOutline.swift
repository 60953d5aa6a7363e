/// Whether numbered headings agree with one another and with the table of contents.
struct PlanOutline {
    /// Without those that are rows of a table.
    private let lines: [PlanLine]

    init(lines: [PlanLine], tables: [PlanTable]) {
        let cells = tables.filter(\.isFromPage).flatMap(\.rows).flatMap { $0.cells.values.flatMap(\.self) }
        let places = Dictionary(grouping: cells.map(\.range), by: \.block)
        self.lines = lines.filter { line in
            !(places[line.block] ?? []).contains { line.range.bytes.contains($0.bytes.lowerBound) }
        }
    }

    /// A numbered heading, or an entry of the table of contents.
    private struct Entry {
        /// "bab iv", "1.4".
        var key: String
        var title: [String]
        var line: PlanLine
    }

    func breaks() -> [PlanOutlineBreak] {
        // Lists of tables and figures have numbers of their own.
        let end = lines.firstIndex { line in
            !line.isContentsEntry && line.words.count <= 3 && line.words.holdsAny(Self.lists)
        }
        let contents = lines.prefix(end ?? lines.count).filter(\.isContentsEntry).compactMap {
            entry($0, nil)
        }
        let headings = lines.indices.compactMap { index -> Entry? in
            guard !lines[index].isContentsEntry, lines[index].level != nil else { return nil }
            return entry(lines[index], index + 1 < lines.count ? lines[index + 1] : nil)
        }
        return mixed(headings) + repeated(contents) + repeated(headings) + skipped(headings)
            + renamed(contents, headings)
    }

    private static let lists = phrases("daftar tabel", "daftar gambar", "daftar lampiran", "daftar bagan")

    private func entry(_ line: PlanLine, _ next: PlanLine?) -> Entry? {
        guard !line.isCell, line.isChapter || Self.isSection(line) else { return nil }
        var title = line.words
        while let last = title.last, PlanLine.isDigits(last) { title.removeLast() }
        if title.isEmpty, line.isChapter, let next, next.number.isEmpty, next.isShort { title = next.words }
        guard !title.isEmpty, title.count <= 14 else { return nil }
        let key = line.isChapter ? "bab \(line.number)" : line.number
        return Entry(key: key, title: title, line: line)
    }

    /// "1.4 Ruang Lingkup"; codes have zeros ("04.01").
    private static func isSection(_ line: PlanLine) -> Bool {
        let parts = line.number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.allSatisfy({ $0.first.map { $0 != "0" } ?? false }) else { return false }
        return line.text.utf8.first.map { $0 >= 0x31 && $0 <= 0x39 } ?? false
    }

    /// "BAB 1" beside "BAB II".
    private func mixed(_ headings: [Entry]) -> [PlanOutlineBreak] {
        let chapters = headings.filter(\.line.isChapter)
        guard let first = chapters.first else { return [] }
        let isArabic = PlanLine.isDigits(first.line.number)
        guard let other = chapters.first(where: { PlanLine.isDigits($0.line.number) != isArabic }) else {
            return []
        }
        return [
            PlanOutlineBreak(
                reason: .mixedNumbers(first.line.number.uppercased()), place: other.line.place(),
                number: other.line.number.uppercased())
        ]
    }

    /// One number over two headings.
    private func repeated(_ headings: [Entry]) -> [PlanOutlineBreak] {
        var seen: [String: [[String]]] = [:]
        return headings.compactMap { heading in
            let known = seen[heading.key] ?? []
            // One may have been run into what follows it.
            guard !known.contains(where: { $0.starts(with: heading.title) || heading.title.starts(with: $0) })
            else { return nil }
            seen[heading.key, default: []].append(heading.title)
            guard !known.isEmpty else { return nil }
            return PlanOutlineBreak(
                reason: .repeatedNumber, place: heading.line.place(), number: heading.key.uppercased())
        }
    }

    /// A section behind another of the same parent that does not follow it; only where the format knows headings.
    private func skipped(_ headings: [Entry]) -> [PlanOutlineBreak] {
        var last: [String: Int] = [:]
        return headings.filter { !$0.line.isChapter && $0.line.isHeading }.compactMap { heading in
            let parts = heading.key.split(separator: ".")
            guard let own = parts.last.flatMap({ Int($0) }) else { return nil }
            let parent = parts.dropLast().joined(separator: ".")
            guard let before = last.updateValue(own, forKey: parent), own > before + 1 else { return nil }
            return PlanOutlineBreak(
                reason: .skippedNumber("\(parent).\(before + 1)"), place: heading.line.place(),
                number: heading.key)
        }
    }

    /// The table of contents has another title for a number that stands over one heading only.
    private func renamed(_ contents: [Entry], _ headings: [Entry]) -> [PlanOutlineBreak] {
        let byKey = Dictionary(grouping: headings, by: \.key)
        return contents.compactMap { entry in
            guard let own = byKey[entry.key], own.count == 1, let heading = own.first,
                Set(heading.title).isDisjoint(with: entry.title)
            else { return nil }
            return PlanOutlineBreak(
                reason: .otherTitle(heading.title.joined(separator: " ")), place: entry.line.place(),
                number: entry.key.uppercased())
        }
    }
}
