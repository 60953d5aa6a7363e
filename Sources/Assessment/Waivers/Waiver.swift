import DocumentModel

/// Somebody's decision to live with a finding for a while: what, where, why, who answers for it, until when.
public struct Waiver: Sendable, Equatable {
    /// Identity of the rule: "E05", "indikator-02".
    public var rule: String
    /// The legal unit and everything in it: "Pasal 8" covers "Pasal 8 ayat (5)"; nil for the whole document.
    public var address: String?
    /// Pattern of the documents' paths (see `PathPattern`); nil for a waiver that stands in its document.
    public var files: String?
    public var reason: String
    public var approver: String
    /// The last day on which it counts.
    public var expires: Day
    public var origin: Origin

    public init(
        rule: String, address: String?, files: String?, reason: String, approver: String, expires: Day,
        origin: Origin
    ) {
        self.rule = rule
        self.address = address
        self.files = files
        self.reason = reason
        self.approver = approver
        self.expires = expires
        self.origin = origin
    }

    /// Where a waiver is written.
    public enum Origin: Sendable, Equatable {
        /// In the configuration, counted from 1.
        case file(path: String, line: Int, column: Int)
        /// In a comment at this block of the document.
        case comment(block: Int)
    }

    /// Whether the waiver speaks of this rule at this place.
    public func covers(rule: String, address: String) -> Bool {
        guard self.rule == rule else { return false }
        guard let own = self.address else { return true }
        return address == own || address.hasPrefix(own + " ")
    }

    /// How long a waiver still counts.
    public func state(on day: Day) -> State {
        if day > expires { return .expired }
        return expires.number - day.number <= Self.warningDays ? .expiring : .active
    }

    public enum State: String, Sendable, CaseIterable {
        case active = "berlaku"
        case expiring = "segera-berakhir"
        case expired = "berakhir"
    }

    /// Days before the end from which on it is announced.
    public static let warningDays = 30
}
