import DocumentModel
import LegalStructure
import Messages

/// A number whose words say another one.
public struct NumberWords: DraftingRule {
    public static let info = RuleInfo(
        id: "C05",
        name: Message(id: "Angka dan huruf bilangan berbeda", en: "Figure and words of a number differ"),
        severity: .pasti,
        rationale: Message(
            id:
                "Bilangan ditulis dengan angka dan diulang dengan huruf di dalam tanda kurung. Jika keduanya berbeda, "
                + "tidak jelas mana yang berlaku.",
            en:
                "Numbers are written in figures and repeated in words in brackets. When the two differ nobody knows "
                + "which one holds."),
        sources: [.number("86")], scope: .act,
        examples: [
            .wrong(
                """
                Pasal 2

                Rencana disusun untuk jangka waktu ⟦5 (enam)⟧ tahun.
                """),
            .right(
                """
                Pasal 2

                Rencana disusun untuk jangka waktu 5 (lima) tahun dan direviu 2 x 24 (dua kali dua puluh empat) jam.
                """),
        ])

    public init() {}

    private static let zero: [String] = ["nol"]
    private static let units = [
        "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
        "sembilan": 9,
    ]

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var findings: [Finding] = []
        for at in wordsOfDigits(manuscript) {
            guard let next = manuscript.next(at), manuscript.signs(behind: at).elementsEqual(" (".utf8),
                let found = spelled(from: next, manuscript),
                let figure = figure(endingAt: at, manuscript), figure.value != found.value
            else { continue }
            let whole = manuscript.range(figure.first...found.last)
            findings.append(
                Self.finding(
                    TextRange(
                        block: whole.block, bytes: whole.bytes.lowerBound..<(whole.bytes.upperBound + 1)),
                    manuscript.unit(of: at).address,
                    id: "Angka \(figure.value) ditulis dengan huruf sebagai \(found.value).",
                    en: "The figure \(figure.value) is spelled out as \(found.value)."))
        }
        return findings
    }

    private func wordsOfDigits(_ manuscript: Manuscript) -> [Int] {
        manuscript.index.numerals.lazy.map(Int.init).filter { at in
            manuscript.read(manuscript.range(at...at)) { WordDigits.isDigits($0) }
        }
    }

    /// "1.000", "24"; nil behind "x", in decimals, dates and numbers of acts.
    private func figure(endingAt last: Int, _ manuscript: Manuscript) -> (value: Int, first: Int)? {
        var digits = manuscript.word(last)
        var first = last
        while let before = manuscript.previous(first),
            manuscript.signs(behind: before).elementsEqual(".".utf8)
        {
            let word = manuscript.word(before)
            guard word.allSatisfy(\.isNumber), digits.count % 3 == 0 else { return nil }
            digits = word + digits
            first = before
        }
        if let before = manuscript.previous(first) {
            let signs = manuscript.signs(behind: before)
            guard signs.allSatisfy({ $0 <= 0x20 || $0 == 0x28 || $0 == 0x2E || $0 == 0x3B }) else {
                return nil
            }
            let word = manuscript.word(before).lowercased()
            // "2 x 24 (dua kali …)", "Nomor 5", "tahun 2023 (dua ribu …)" stays.
            if ["x", "nomor", "no", "rp", "pasal", "ayat", "angka"].contains(word) { return nil }
            if word.hasPrefix("rp") { return nil }
        }
        return Int(digits).map { ($0, first) }
    }

    /// The words in brackets as a number; nil when one of them is no numeral.
    private func spelled(from first: Int, _ manuscript: Manuscript) -> (value: Int, last: Int)? {
        var words: [String] = []
        var at = first
        while true {
            words.append(manuscript.word(at).lowercased())
            let signs = manuscript.signs(behind: at)
            if signs.first == 0x29 { break }
            guard words.count < 12, signs.allSatisfy({ $0 <= 0x20 }), let next = manuscript.next(at) else {
                return nil
            }
            at = next
        }
        return Self.value(words).map { ($0, at) }
    }

    /// "dua puluh empat" is 24, "seribu lima ratus" 1500.
    static func value(_ words: [String]) -> Int? {
        if words == zero { return 0 }
        var total = 0
        var group = 0
        var digit = 0
        for word in words {
            switch word {
            case "sepuluh": group += 10
            case "sebelas": group += 11
            case "seratus": group += 100
            case "belas" where digit > 0:
                group += 10 + digit
                digit = 0
            case "puluh" where digit > 0:
                group += 10 * digit
                digit = 0
            case "ratus" where digit > 0:
                group += 100 * digit
                digit = 0
            case "seribu": total += 1000
            case "ribu", "juta", "miliar":
                let scale = word == "ribu" ? 1000 : word == "juta" ? 1_000_000 : 1_000_000_000
                guard group + digit > 0, group + digit < 1000 else { return nil }
                total += (group + digit) * scale
                group = 0
                digit = 0
            default:
                guard let unit = units[word], digit == 0 else { return nil }
                digit = unit
            }
        }
        return total + group + digit
    }
}

enum WordDigits {
    static func isDigits(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.count <= 9 && bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
}
