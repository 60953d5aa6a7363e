import DocumentModel
import LegalStructure

/// The stretch of source that each unit covers with everything in it, from the beginning of its first line.
struct UnitExtents {
    private var extents: [Range<Int>?]

    init(_ naskah: Naskah, _ converter: PositionConverter) {
        extents = Array(repeating: nil, count: naskah.units.count)
        guard let lines = converter.lines else { return }
        for unit in naskah.units {
            for range in [unit.headingRange].compactMap({ $0 }) + unit.passages {
                guard let source = converter.sourceRange(of: range) else { continue }
                add(source, to: unit.index)
            }
        }
        for unit in naskah.units.reversed() {
            guard let extent = extents[unit.index] else { continue }
            let start = lines.start(ofLine: lines.line(at: extent.lowerBound))
            extents[unit.index] = start..<extent.upperBound
            if let parent = unit.parent { add(start..<extent.upperBound, to: parent) }
        }
    }

    /// Nil for units without words.
    subscript(index: Int) -> Range<Int>? { extents[index] }

    private mutating func add(_ range: Range<Int>, to index: Int) {
        let old = extents[index] ?? range
        extents[index] = min(old.lowerBound, range.lowerBound)..<max(old.upperBound, range.upperBound)
    }
}
