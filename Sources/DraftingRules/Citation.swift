import DocumentModel
import LegalStructure

/// "Peraturan Bupati Contoh Nomor 26 Tahun 2017", as it is cited.
struct Citation: Equatable {
    /// "peraturan presiden", "undang-undang", "peraturan menteri …".
    var kind: String
    var number: String
    var year: Int
    /// Index of the first and of the last of its words.
    var words: ClosedRange<Int>

    /// The kinds may differ in the name of the body: "Peraturan Bupati [Contoh]".
    func isSameAct(as other: Citation) -> Bool {
        guard number == other.number, year == other.year else { return false }
        let (a, b) = (kind.split(separator: " ").prefix(2), other.kind.split(separator: " ").prefix(2))
        return a.elementsEqual(b)
    }

    /// "uu", "pp", "perpres", "permen", "perda", "perkada"; nil for others.
    var rank: Rank? {
        let words = kind.split(separator: " ")
        guard let first = words.first else { return nil }
        if first == "undang-undang" { return .uu }
        guard first == "peraturan", words.count > 1 else { return nil }
        switch words[1] {
        case "pemerintah": return words.contains("pengganti") ? .uu : .pp
        case "presiden": return .perpres
        case "menteri": return .permen
        case "daerah": return .perda
        case "gubernur", "bupati", "walikota", "wali": return .perkada
        default: return nil
        }
    }

    /// Hierarchy of UU 12/2011 Pasal 7, with the regulations of ministers and heads of a region behind it.
    enum Rank: Int, Comparable {
        case uu, pp, perpres, permen, perda, perkada

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }
}

extension Manuscript {
    /// The acts cited in a passage by number and year.
    func citations(in passage: WordIndex.Passage) -> [Citation] {
        var result: [Citation] = []
        var at = passage.words.lowerBound
        while at < passage.words.upperBound {
            let lower = word(at).lowercased()
            if ["undang-undang", "peraturan"].contains(lower), let found = citation(from: at, in: passage) {
                result.append(found)
                at = found.words.upperBound
            }
            at += 1
        }
        return result
    }

    private func citation(from start: Int, in passage: WordIndex.Passage) -> Citation? {
        var kind: [String] = []
        var at = start
        while at < passage.words.upperBound, kind.count < 14 {
            let lower = word(at).lowercased()
            if lower == "nomor" { break }
            if at > start, lower == "undang-undang" || lower == "tentang" || lower == "tahun" { return nil }
            if !kind.isEmpty, signs(behind: at - 1).contains(where: { $0 == 0x3B || $0 == 0x2E }) {
                return nil
            }
            kind.append(lower)
            at += 1
        }
        guard at + 3 < passage.words.upperBound, word(at).lowercased() == "nomor",
            word(at + 1).first?.isNumber == true, word(at + 2).lowercased() == "tahun",
            let year = Int(word(at + 3)), (1945...2100).contains(year)
        else { return nil }
        return Citation(
            kind: kind.joined(separator: " "), number: word(at + 1), year: year, words: start...(at + 3))
    }
}
