import Assessment
import LegalStructure
import Messages
import Reports

/// Words that give an indicator the elements it lacks, numbered so that the numbers of what is there already stay,
/// and with them all references: further items of the list that has the others, or a further pasal.
struct Insertion {
    var title: Message
    var edits: [SourceEdit]

    /// The ways to add what the level asked for lacks, best first.
    static func candidates(
        for verdict: IndicatorVerdict, asked: Int, in snapshot: Snapshot, engine: Engine
    ) -> [Insertion] {
        guard snapshot.converter.lines != nil else { return [] }
        let missing = verdict.elements.filter { $0.state != .terpenuhi && $0.level <= asked }
        let list =
            missing.isEmpty
            ? nil : ListWriter(verdict: verdict, missing: missing, snapshot: snapshot).furtherItems()
        return [list, furtherPasal(for: verdict, in: snapshot, engine: engine)].compactMap { $0 }
    }

    /// The pasal that the rules suggest.
    private static func furtherPasal(
        for verdict: IndicatorVerdict, in snapshot: Snapshot, engine: Engine
    ) -> Insertion? {
        let suggestions = snapshot.suggestions ?? engine.suggest(snapshot.judgement.assessment)
        snapshot.suggestions = suggestions
        guard let suggestion = suggestions.first(where: { $0.indicator == verdict.number }) else {
            return nil
        }
        let (offset, text) = SuggestionDiff(snapshot.document).insertion(of: suggestion)
        return Insertion(
            title: ServerTexts.insertPasal(suggestion.address, indicator: verdict.number),
            edits: [SourceEdit(range: offset..<offset, text: text)])
    }
}

/// Writes the items of one insertion.
private struct ListWriter {
    let verdict: IndicatorVerdict
    let missing: [ElementVerdict]
    let snapshot: Snapshot

    private var source: [UInt8] { snapshot.document.source }
    private var units: [Unit] { snapshot.naskah.units }

    // MARK: Further items

    /// Behind the last item of the list in which the other elements stand.
    func furtherItems() -> Insertion? {
        guard let list = list() else { return nil }
        let items = units.filter { $0.parent == list.index && $0.level == .huruf }
        guard items.count >= 2, let last = items.last, let first = items.dropLast().last,
            let lastExtent = snapshot.extents[last.index], let before = snapshot.extents[first.index],
            before.upperBound <= lastExtent.lowerBound, let label = label(of: last),
            let words = lastWords(of: last), let wordsBefore = lastWords(of: first)
        else { return nil }
        let gap = String(decoding: source[before.upperBound..<lastExtent.lowerBound], as: UTF8.self)
        var edits: [SourceEdit] = []
        // "…; dan" in front of the last item, "." behind it.
        let connector = Self.connector(of: wordsBefore.text)
        if !connector.isEmpty {
            let end = wordsBefore.end
            edits.append(SourceEdit(range: end - connector.utf8.count..<end, text: ""))
        }
        let closing = words.text.last.flatMap { ".;,".contains($0) ? String($0) : nil } ?? ""
        var text = ";"
        var number = last.number
        for (index, element) in missing.enumerated() {
            guard let next = Self.next(number) else { return nil }
            number = next
            let isLast = index == missing.count - 1
            text += index == missing.count - 1 && !connector.isEmpty ? connector : ""
            text += gap + label.replacing(last.number, with: next) + Self.item(element.name)
            text += isLast ? closing : ";"
        }
        edits.append(SourceEdit(range: words.end - closing.utf8.count..<words.end, text: text))
        return Insertion(
            title: ServerTexts.appendItems(missing.count, to: list.address, indicator: verdict.number),
            edits: edits)
    }

    /// The unit whose items hold most of the elements that are met.
    private func list() -> Unit? {
        var counts: [Int: Int] = [:]
        for element in verdict.elements {
            for evidence in element.evidence {
                guard let offset = snapshot.converter.sourceRange(of: evidence.range)?.lowerBound,
                    let unit = snapshot.unit(at: offset), unit.level == .huruf, let parent = unit.parent
                else { continue }
                counts[parent, default: 0] += 1
            }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { units[$0.key] }
    }

    /// What stands in front of an item's words on its line: "    d. ".
    private func label(of item: Unit) -> String? {
        guard let extent = snapshot.extents[item.index], let passage = item.passages.first,
            let words = snapshot.converter.sourceRange(of: passage), extent.lowerBound < words.lowerBound
        else { return nil }
        let label = String(decoding: source[extent.lowerBound..<words.lowerBound], as: UTF8.self)
        return label.contains(item.number) && !label.contains("\n") ? label : nil
    }

    /// The words of an item that has nothing in it, and where they end in the source.
    private func lastWords(of item: Unit) -> (text: String, end: Int)? {
        guard item.end <= item.index + 1, let passage = item.passages.last,
            let range = snapshot.converter.sourceRange(of: passage)
        else { return nil }
        let text = String(decoding: source[range], as: UTF8.self)
        let kept = text.reversed().drop { $0.isWhitespace }.reversed()
        return (String(kept), range.upperBound - (text.utf8.count - String(kept).utf8.count))
    }

    /// " dan", " atau" or " dan/atau" at the end.
    private static func connector(of text: String) -> String {
        for word in [" dan/atau", " atau", " dan"]
        where text.hasSuffix(";\(word)") || text.hasSuffix(",\(word)") {
            return word
        }
        return ""
    }

    // MARK: Words

    /// "Tata Kelola SPBE" of "Muatan Tata Kelola SPBE"; other names as inside a sentence, abbreviations stay.
    private static func item(_ name: String) -> String {
        let prefix = "Muatan "
        if name.hasPrefix(prefix) { return String(name.dropFirst(prefix.count)) }
        guard let second = name.dropFirst().first, second.isLowercase else { return name }
        return name.prefix(1).lowercased() + name.dropFirst()
    }

    /// "e" behind "d", "aa" behind "z".
    private static func next(_ letters: String) -> String? {
        guard let last = letters.unicodeScalars.last, ("a"..."z").contains(last) else { return nil }
        if last != "z" {
            let next = Character(Unicode.Scalar(UInt8(last.value) + 1))
            return String(letters.dropLast()) + String(next)
        }
        return letters == "z" ? "aa" : nil
    }
}
