/// The numbers in the first column of a table: one by one, and none twice.
struct NumberReader {
    let table: PlanTable
    /// The columns of what is numbered.
    let names: [Int]

    func breaks() -> [PlanNumberBreak] {
        guard let column = table.columns.first(where: { Self.headers.contains(table.ownHeader($0)) }) else {
            return []
        }
        var result: [PlanNumberBreak] = []
        var last: [Int] = []
        for row in table.body where !row.inherited.contains(column) {
            guard let cell = row.cells[column], let line = cell.first, let number = Self.number(cell) else {
                continue
            }
            // A number by itself is the rest of a cell that a page has broken.
            guard names.contains(where: { row.isFilled($0) && !row.inherited.contains($0) }) else { continue }
            if let expected = expected(number, after: last) {
                result.append(
                    PlanNumberBreak(
                        place: line.place(in: table.address(row)), found: Self.text(number),
                        expected: Self.text(expected), isRepeated: number == last,
                        isFromPage: table.isFromPage))
            }
            last = number
        }
        return result
    }

    /// The number that should stand there; nil where this one may.
    private func expected(_ number: [Int], after last: [Int]) -> [Int]? {
        // The first one may be any, and groups begin anew.
        guard !last.isEmpty, let own = number.last, own != 1 else { return nil }
        let depth = number.count
        guard last.count >= depth else {
            // "1.3" behind "1": its first one is missing, if it belongs there at all.
            return Array(number.dropLast()) == Array(last.prefix(depth - 1)) && last.count == depth - 1
                ? number.dropLast() + [1] : nil
        }
        guard last.prefix(depth - 1).elementsEqual(number.dropLast()) else { return nil }
        let next = last[depth - 1] + 1
        return own == next ? nil : number.dropLast() + [next]
    }

    private static func text(_ number: [Int]) -> String { number.map(String.init).joined(separator: ".") }

    /// "3", "3.", "1.2"; codes of programmes have zeros ("2.16.02") and follow no order.
    private static func number(_ cell: [PlanLine]) -> [Int]? {
        let text = cell.map(\.text).joined()
        let words = PlanLine.words(of: text)
        guard !words.isEmpty, words.count <= 4,
            words.allSatisfy({ PlanLine.isDigits($0) && $0.utf8.count <= 3 && !$0.hasPrefix("0") }),
            text.utf8.allSatisfy({ $0 == 0x2E || $0 <= 0x20 || $0 >= 0x30 && $0 <= 0x39 }),
            words.count == 1 || text.utf8.contains(0x2E)
        else { return nil }
        return words.compactMap { Int($0) }
    }

    private static let headers = [["no"], ["nomor"], ["no", "urut"]]
}
