/// The levels that verdicts are compared with, each 1–5.
public struct LevelDemands: Sendable, Equatable, ExpressibleByIntegerLiteral {
    /// For all indicators that have none of their own.
    public var general: Int
    /// By the number of the indicator.
    public var own: [Int: Int]

    public init(_ general: Int, own: [Int: Int] = [:]) {
        self.general = general
        self.own = own
    }

    public init(integerLiteral value: Int) {
        self.init(value)
    }

    public func level(of indicator: Int) -> Int { own[indicator] ?? general }
}
