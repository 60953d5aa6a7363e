import Messages

/// A waiver in a comment of the document itself: in Markdown and XML `<!-- patuh: abaikan E05; … -->`, in Word a
/// comment with the same words.
///
///     patuh: abaikan E05, C01; alasan: rujukan ke naskah lama; disetujui: Kepala Bagian Hukum; sampai: 2027-01-31
///
/// An optional `alamat: Pasal 8` says which unit is meant, `alamat: *` the whole document; without it, it is the
/// unit at which the comment stands.
public struct InlineWaiver: Sendable, Equatable {
    public var rules: [String]
    /// As it was given; nil when it was not.
    public var address: String?
    public var reason: String
    public var approver: String
    public var expires: Day

    /// What is wrong with a comment that wants to be a waiver.
    public struct Mistake: Error, Sendable, Equatable {
        public var message: Message
    }

    /// Whether the text begins as a waiver does; cheap, for documents with many comments.
    public static func isMeant(by text: String) -> Bool {
        text.drop(while: \.isWhitespace).prefix(6).lowercased() == "patuh:"
    }

    /// Nil when the text is no waiver but a comment like any other.
    /// - Throws: what is missing or wrong.
    public static func parse(_ text: String) throws(Mistake) -> InlineWaiver? {
        guard isMeant(by: text) else { return nil }
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let body = Self.body(of: text) else { return nil }
        var parts = body.split(separator: ";").map(trimmed)
        guard !parts.isEmpty else { throw Mistake(message: WaiverTexts.withoutRule) }
        let rules = parts.removeFirst().split(separator: ",").map(trimmed).filter { !$0.isEmpty }
        guard !rules.isEmpty else { throw Mistake(message: WaiverTexts.withoutRule) }
        var fields: [Field: String] = [:]
        for part in parts where !part.isEmpty {
            let pair = part.split(separator: ":", maxSplits: 1).map(trimmed)
            guard let field = pair.first.flatMap({ Field(word: $0) }) else {
                throw Mistake(message: WaiverTexts.unknownField(pair.first ?? part))
            }
            fields[field] = pair.count == 2 ? pair[1] : ""
        }
        func required(_ field: Field) throws(Mistake) -> String {
            guard let value = fields[field], !value.isEmpty else {
                throw Mistake(message: WaiverTexts.missing(field.rawValue))
            }
            return value
        }
        let reason = try required(.reason)
        let approver = try required(.approver)
        let end = try required(.expires)
        guard let day = Day(end) else { throw Mistake(message: WaiverTexts.noDay(end)) }
        return InlineWaiver(
            rules: rules, address: fields[.address], reason: reason, approver: approver, expires: day)
    }

    private enum Field: String {
        case reason = "alasan"
        case approver = "disetujui"
        case expires = "sampai"
        case address = "alamat"

        init?(word: String) {
            switch word.lowercased() {
            case "alasan", "reason": self = .reason
            case "disetujui", "approved": self = .approver
            case "sampai", "until": self = .expires
            case "alamat", "address": self = .address
            default: return nil
            }
        }
    }

    /// What stands behind "patuh: abaikan".
    private static func body(of text: String) -> Substring? {
        let rest = text.dropFirst(6).drop { $0 == " " }
        for word in ["abaikan", "ignore"] where rest.lowercased().hasPrefix(word) {
            let body = rest.dropFirst(word.count)
            if body.isEmpty || body.first == " " || body.first == ";" { return body }
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ")
    }
}

/// What is said of waivers that are not complete.
public enum WaiverTexts {
    static let withoutRule = Message(
        id: "sebutkan aturannya: patuh: abaikan E05; alasan: …; disetujui: …; sampai: 2027-01-31",
        en: "name the rule: patuh: ignore E05; reason: …; approved: …; until: 2027-01-31")

    static func unknownField(_ name: String) -> Message {
        Message(
            id: "\"\(name)\" tidak dikenal; yang ada: alasan, disetujui, sampai, alamat",
            en: "\"\(name)\" is unknown; there are: reason, approved, until, address")
    }

    public static func missing(_ name: String) -> Message {
        Message(
            id: "\"\(name)\" wajib ada: tiap pengecualian perlu alasan, disetujui, dan sampai",
            en: "\"\(name)\" is required: every waiver needs alasan, disetujui and sampai")
    }

    public static func noDay(_ text: String) -> Message {
        Message(
            id: "\"\(text)\" bukan tanggal; tulis seperti 2027-01-31",
            en: "\"\(text)\" is no date; write it like 2027-01-31")
    }
}
