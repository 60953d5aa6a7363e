/// The value of an aspect, a domain or the whole: an average of levels by weight, kept as an exact fraction.
///
/// PermenPANRB 59/2020 Lampiran II.B.4: the value of an aspect is Σ level × weight over its indicators divided by the
/// aspect's weight, that of a domain the same over its aspects, the SPBE index the same over the domains. Because
/// nothing is rounded on the way, all of them are Σ level × weight over the indicators within. Published figures have
/// two decimals and are reproduced by rounding the exact value once, half up; rounding aspects before they are added
/// gives the same two decimals in all published results at hand, so that these do not tell the two apart.
public struct IndexValue: Sendable, Equatable, Comparable {
    /// Σ level × weight, weights in ten-thousandths of the whole index.
    public var sum: Int
    /// Σ weight, more than 0.
    public var weight: Int

    init(sum: Int, weight: Int) {
        self.sum = sum
        self.weight = weight
    }

    /// Rounded to hundredths, half up: 319 of 3.1925.
    public var hundredths: Int { (200 * sum + weight) / (2 * weight) }

    /// "3.19"; Indonesian takes a comma.
    public func text(decimal: Character = ".") -> String { Self.text(hundredths: hundredths, decimal) }

    /// Hundredths as a number with two decimals and, where it is below zero, its sign.
    public static func text(hundredths: Int, _ decimal: Character = ".") -> String {
        let size = hundredths.magnitude
        let cents = size % 100
        return "\(hundredths < 0 ? "-" : "")\(size / 100)\(decimal)\(cents < 10 ? "0" : "")\(cents)"
    }

    public static func < (one: IndexValue, other: IndexValue) -> Bool {
        one.sum * other.weight < other.sum * one.weight
    }

    public static func == (one: IndexValue, other: IndexValue) -> Bool {
        one.sum * other.weight == other.sum * one.weight
    }
}
