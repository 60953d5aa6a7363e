/// A day of the Gregorian calendar, for waivers that end and records that grow old.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1 January 1970; negative before.
    public let number: Int

    public init(number: Int) {
        self.number = number
    }

    /// "2027-01-31" (ISO 8601); nil when there is no such day.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
            parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year > 0,
            (1...12).contains(month), day >= 1
        else { return nil }
        self.init(year: year, month: month, day: day)
        // The 31st of a short month would be a day of the next one.
        guard description == text else { return nil }
    }

    /// The day of a moment, in universal time.
    /// - Parameter seconds: since 1970.
    public init(seconds: Int) {
        number = Int((Double(seconds) / 86_400).rounded(.down))
    }

    /// Howard Hinnant's count of days: years begin in March, so that the leap day is the last one.
    private init(year: Int, month: Int, day: Int) {
        let year = month <= 2 ? year - 1 : year
        let yearOfEra = year % 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        number =
            year / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// "2027-01-31".
    public var description: String {
        let days = number + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfYear - (153 * shifted + 2) / 5 + 1, 2))"
    }

    public var year: Int { Int(description.prefix(4)) ?? 0 }

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
