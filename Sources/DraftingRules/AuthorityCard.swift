import Messages

/// Titles and gazettes of acts that are often cited, from the data file `kartu-peraturan.tsv`. Acts that are not on
/// it are passed over in silence.
struct AuthorityCard: Sendable {
    struct Entry: Sendable {
        /// Empty where the title is not compared.
        var title: String
        /// "LN" or "BN".
        var gazette: String
        var gazetteYear: Int
        var gazetteNumber: String
        /// Number in the supplement of the gazette; empty where there is none.
        var supplement: String
        /// Where the entry comes from.
        var source: String
    }

    /// The day of the card, as ISO 8601.
    let date: String
    private let entries: [String: Entry]

    static let shared = AuthorityCard(PackageResources.kartu_peraturan_tsv)

    init(_ text: [UInt8]) {
        var entries: [String: Entry] = [:]
        var date = ""
        for fields in DataTable.rows(of: text) {
            if fields.count == 2, fields[0] == "tanggal" { date = fields[1] }
            guard fields.count == 10, let year = Int(fields[5]) else { continue }
            entries["\(fields[0]) \(fields[1])/\(fields[2])"] = Entry(
                title: fields[3], gazette: fields[4], gazetteYear: year, gazetteNumber: fields[6],
                supplement: fields[7], source: fields[9])
        }
        self.date = date
        self.entries = entries
    }

    var count: Int { entries.count }

    func entry(for citation: Citation) -> Entry? {
        Self.kind(of: citation).flatMap { entries["\($0) \(citation.number)/\(citation.year)"] }
    }

    private static func kind(of citation: Citation) -> String? {
        switch citation.rank {
        case .uu: return "uu"
        case .pp: return "pp"
        case .perpres: return "perpres"
        case .permen:
            if citation.kind.contains("dalam negeri") { return "permendagri" }
            if citation.kind.contains("pendayagunaan") { return "permenpanrb" }
            if citation.kind.contains("perencanaan pembangunan") { return "permenppn" }
            return nil
        default: return citation.kind.contains("badan siber") ? "peraturan-bssn" : nil
        }
    }
}

/// How old the authority card inside the program is.
public enum AuthorityCardAge {
    /// - Parameter seconds: the time now, in seconds since 1970-01-01 UTC.
    /// - Returns: nil when the date of the card cannot be read.
    public static func message(now seconds: Int) -> Message? {
        let card = AuthorityCard.shared
        let parts = card.date.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        let age = max(0, seconds / 86_400 - days(year: parts[0], month: parts[1], day: parts[2]))
        return Message(
            id: "Kartu peraturan: \(card.count) peraturan, tertanggal \(card.date), berumur \(age) hari.",
            en:
                "Authority card: \(card.count) acts, as of \(card.date), \(age) \(age == 1 ? "day" : "days") old."
        )
    }

    /// Days since 1970-01-01 in the Gregorian calendar, with March as the first month of the year.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let y = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return 365 * y + y / 4 - y / 100 + y / 400 + dayOfYear - 719_468
    }
}

/// A data file of rows of fields with tabs between; lines that begin with "#" are remarks.
enum DataTable {
    static func rows(of text: [UInt8]) -> [[String]] {
        text.split(separator: 0x0A).filter { $0.first != 0x23 }.map { line in
            line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }
}

/// "(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan … Nomor 5587)", as far as it is there.
struct Gazette: Equatable {
    var year: Int?
    var number: String?
    var supplement: String?
    /// Index of its first and last word.
    var words: ClosedRange<Int>
}

extension Manuscript {
    /// The gazette that is given behind a citation, before the next act is cited.
    func gazette(behind citation: Citation, in passage: WordIndex.Passage) -> Gazette? {
        let stop = citations(in: passage).first { $0.words.lowerBound > citation.words.upperBound }?.words
            .lowerBound
        var at = citation.words.upperBound + 1
        let end = min(stop ?? passage.words.upperBound, passage.words.upperBound)
        while at + 1 < end {
            let spelled = spelling(at)
            if spelled == citing.sebagaimana { return nil }
            if spelled == citing.lembaran || spelled == citing.berita, spelling(at + 1) == citing.negara {
                break
            }
            at += 1
        }
        guard at + 1 < end else { return nil }
        var gazette = Gazette(words: at...(at + 1))
        var isSupplement = false
        while at < end {
            let spelled = spelling(at)
            if spelled == citing.tambahan { isSupplement = true }
            if spelled == citing.tahun, let next = next(at), let year = Int(word(next)), gazette.year == nil {
                gazette.year = year
            }
            if spelled == citing.nomor, let next = next(at), word(next).first?.isNumber == true {
                if isSupplement { gazette.supplement = word(next) } else { gazette.number = word(next) }
            }
            // "Nomor112", "Taiiun 2010": what was misread is no missing number.
            if index.words[at].length > 5, read(range(at...at), { $0.first.map { $0 | 0x20 } }) == 0x6E {
                let lower = word(at).lowercased()
                if lower.hasPrefix("nomor"), lower.count > 5 {
                    gazette.number = gazette.number ?? String(lower.dropFirst(5))
                }
            }
            if gazette.year == nil, let year = Int(word(at)), (1945...2100).contains(year) {
                gazette.year = year
            }
            gazette.words = gazette.words.lowerBound...at
            if signs(behind: at).contains(0x29) { break }
            at += 1
        }
        return gazette
    }
}
