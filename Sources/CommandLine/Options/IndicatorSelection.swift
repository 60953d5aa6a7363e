import ArgumentParser

/// A list of indicators as in "1,3,5-7".
struct IndicatorSelection: ExpressibleByArgument, Equatable {
    /// Ascending, without repetition.
    let numbers: [Int]

    /// Far more than any instrument has; keeps a slip like "1-999999999" cheap.
    private static let largest = 999

    /// Nil when the text is no such list.
    init?(argument: String) {
        var numbers: Set<Int> = []
        for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
            let bounds = part.split(separator: "-", omittingEmptySubsequences: false).map { Self.number($0) }
            guard bounds.count <= 2, let first = bounds.first ?? nil, let last = bounds.last ?? nil,
                first <= last
            else { return nil }
            numbers.formUnion(first...last)
        }
        self.numbers = numbers.sorted()
    }

    private static func number(_ text: Substring) -> Int? {
        guard let number = Int(text), (1...largest).contains(number) else { return nil }
        return number
    }
}
