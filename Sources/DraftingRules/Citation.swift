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
            let spelled = spelling(at)
            if spelled == citing.undangUndang || spelled == citing.peraturan,
                let found = citation(from: at, in: passage)
            {
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
            let spelled = spelling(at)
            if spelled == citing.nomor { break }
            if at > start,
                spelled == citing.undangUndang || spelled == citing.tentang || spelled == citing.tahun
            {
                return nil
            }
            if !kind.isEmpty, signs(behind: at - 1).contains(where: { $0 == 0x3B || $0 == 0x2E }) {
                return nil
            }
            kind.append(word(at).lowercased())
            at += 1
        }
        guard at + 3 < passage.words.upperBound, spelling(at) == citing.nomor,
            spelling(at + 2) == citing.tahun, word(at + 1).first?.isNumber == true,
            let year = Int(word(at + 3)), (1945...2100).contains(year)
        else { return nil }
        return Citation(
            kind: kind.joined(separator: " "), number: word(at + 1), year: year, words: start...(at + 3))
    }
}

/// Numbers of the spellings of words that acts are cited with; -1 for those that do not occur.
struct CitingWords: Sendable {
    let nomor: Int32
    let tahun: Int32
    let tentang: Int32
    let undangUndang: Int32
    let peraturan: Int32
    let lembaran: Int32
    let berita: Int32
    let negara: Int32
    let tambahan: Int32
    let sebagaimana: Int32

    init(_ index: WordIndex) {
        func number(_ word: StaticString) -> Int32 { index.spelling(of: Phrase(word).hashes[0]) ?? -1 }
        nomor = number("nomor")
        tahun = number("tahun")
        tentang = number("tentang")
        undangUndang = number("undang-undang")
        peraturan = number("peraturan")
        lembaran = number("lembaran")
        berita = number("berita")
        negara = number("negara")
        tambahan = number("tambahan")
        sebagaimana = number("sebagaimana")
    }
}
