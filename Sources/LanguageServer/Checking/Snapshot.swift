import Assessment
import DocumentModel
import LegalStructure
import Results

/// A text and everything that is known of it at one moment.
final class Snapshot {
    let judgement: Judgement
    let converter: PositionConverter

    lazy var extents = UnitExtents(naskah, converter)
    lazy var terms = TermFinder(naskah.definitions)
    /// Insertions that help, by the number of the indicator, as far as they were looked for; nil for none.
    var insertions: [Int: Insertion?] = [:]
    /// What the rules suggest to add, once it was asked for.
    var suggestions: [Suggestion]?

    init(_ judgement: Judgement) {
        self.judgement = judgement
        converter = PositionConverter(judgement.assessment.document)
    }

    var document: Document { judgement.assessment.document }
    var naskah: Naskah { judgement.assessment.naskah }
    var results: [CheckResult] { judgement.results.results }

    /// The problems that are shown: what no waiver and no baseline covers.
    var problems: [CheckResult] { results.filter { $0.isOpen && $0.place.file == nil } }

    // MARK: Positions

    func range(of place: Place, unit: ColumnUnit) -> LSPRange {
        if let lines = converter.lines {
            // Bytes of lines are exact, also for places that stand in no block's text.
            return LSPRange(
                lines.position(at: lines.offset(of: place.startInBytes, unit: .utf8), unit: unit),
                lines.position(at: lines.offset(of: place.endInBytes, unit: .utf8), unit: unit))
        }
        guard let range = place.range else { return LSPRange(place.start, place.end) }
        return self.range(of: range, unit: unit)
    }

    func range(of range: TextRange, unit: ColumnUnit) -> LSPRange {
        let (start, end) = converter.positions(of: range, unit: unit)
        return LSPRange(start, end)
    }

    func range(ofSource bytes: Range<Int>, unit: ColumnUnit) -> LSPRange {
        guard let lines = converter.lines else {
            return LSPRange(Position(line: 1, column: 1), Position(line: 1, column: 1))
        }
        return LSPRange(
            lines.position(at: bytes.lowerBound, unit: unit), lines.position(at: bytes.upperBound, unit: unit)
        )
    }

    func offset(of position: Position, unit: ColumnUnit) -> Int {
        converter.lines?.offset(of: position, unit: unit) ?? 0
    }

    // MARK: What stands where

    /// The innermost unit around a byte of the source.
    func unit(at offset: Int) -> Unit? {
        naskah.units.last { extents[$0.index]?.contains(offset) == true }
    }

    /// The last unit that begins before a byte of the source, which may stand behind its text.
    func unit(before offset: Int) -> Unit? {
        naskah.units.last { unit in extents[unit.index].map { $0.lowerBound < offset } ?? false }
    }

    /// The pasal around a unit, or the unit itself.
    func pasal(of unit: Unit) -> Unit? {
        var at: Int? = unit.index
        while let index = at {
            if naskah.units[index].level == .pasal { return naskah.units[index] }
            at = naskah.units[index].parent
        }
        return nil
    }

    /// The words by which a unit is known: its heading or number, else where its text begins.
    func name(of unit: Unit) -> TextRange? { unit.headingRange ?? unit.passages.first }

    /// The reference at a byte of the source.
    func reference(at offset: Int) -> Reference? {
        guard let place = converter.textPlace(atSource: offset) else { return nil }
        return naskah.references.first {
            $0.range.block == place.block && $0.range.bytes.lowerBound <= place.byte
                && place.byte <= $0.range.bytes.upperBound
        }
    }

    /// The defined term at a byte of the source, and where it stands.
    func term(at offset: Int) -> (definition: Definition, range: TextRange)? {
        guard let place = converter.textPlace(atSource: offset) else { return nil }
        for (range, index) in terms.occurrences(in: document.blocks[place.block].text)
        where range.lowerBound <= place.byte && place.byte <= range.upperBound {
            return (naskah.definitions[index], TextRange(block: place.block, bytes: range))
        }
        return nil
    }

    /// A unit's own words, white space as single spaces.
    func words(of unit: Unit) -> String {
        unit.passages.map(words).joined(separator: " ")
    }

    func words(_ range: TextRange) -> String {
        document.quote(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
