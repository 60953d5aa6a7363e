/// Counts list items in reading order and writes their labels as Word does.
///
/// In Word the counters belong to the list definition: instances of one definition continue each other, and an
/// instance with a start value of its own restarts the count where it is first used (ECMA-376 part 1, 17.9).
struct ListCounters {
    private var counters: [Int: [Int?]] = [:]
    private var usedStarts: Set<InstanceLevel> = []

    private struct InstanceLevel: Hashable {
        var instance: Int
        var level: Int
    }

    /// Counts one item and returns its label without the tab or space behind it; empty where the level
    /// shows none.
    /// - Parameters:
    ///   - level: counted from 0, less than the number of the list's levels.
    ///   - restart: the value that the item states itself.
    ///   - isUppercase: whether the paragraph's mark is in capitals, which its label follows.
    mutating func next(
        _ list: NumberingDefinitions.List, instance: Int, level: Int, isUppercase: Bool, restart: Int? = nil
    ) -> String {
        var values = counters[list.abstract] ?? Array(repeating: nil, count: list.levels.count)
        func start(_ level: Int) -> Int { list.starts[level] ?? list.levels[level]?.start ?? 0 }

        if let restart {
            values[level] = restart
        } else if let start = list.starts[level],
            usedStarts.insert(InstanceLevel(instance: instance, level: level)).inserted
        {
            values[level] = start
        } else {
            values[level] = values[level].map { $0 + 1 } ?? start(level)
        }
        // Outer levels that were passed over count as begun.
        for outer in 0..<level where values[outer] == nil { values[outer] = start(outer) }
        for inner in level + 1..<list.levels.count
        where Self.restarts(inner, list.levels[inner], after: level) {
            values[inner] = nil
        }
        counters[list.abstract] = values
        guard let definition = list.levels[level], !definition.isHidden else { return "" }
        return Self.label(
            definition, level: level, list.levels, values,
            isUppercase: definition.isUppercase ?? isUppercase)
    }

    /// Whether the use of an outer level restarts `level`. A restart value that names no outer level is
    /// ignored.
    private static func restarts(_ level: Int, _ definition: ListLevel?, after outer: Int) -> Bool {
        guard let restart = definition?.restart, (0...level).contains(restart) else { return true }
        return outer < restart
    }

    /// In bytes. Nobody has longer labels, and their number and text come from the file.
    private static let longestLabel = 255

    private static func label(
        _ definition: ListLevel, level: Int, _ levels: [ListLevel?], _ values: [Int?], isUppercase: Bool
    ) -> String {
        var text = ""
        for piece in definition.label where text.utf8.count < longestLabel {
            switch piece {
            case .literal(let literal): text += literal
            case .number(let index):
                // Deeper levels have no number here, and bullets never have one.
                guard index <= level, let value = values[index], let format = levels[index]?.format,
                    format.hasNumber
                else { continue }
                text += (definition.isLegal ? NumberFormat.decimal : format).text(value)
            }
        }
        let trimmed = trim(text)
        return isUppercase ? trimmed.uppercased() : trimmed
    }

    /// Without spaces at the ends, which only set the label apart.
    private static func trim(_ text: String) -> String {
        var rest = text.unicodeScalars[...]
        while let first = rest.first, isSpace(first) { rest.removeFirst() }
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return String(rest)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\u{A0}"
    }
}
