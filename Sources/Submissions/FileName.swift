import LegalStructure
import Messages

/// What the name of a file says of its content: kind, number, year, indicator, draft.
struct FileName {
    private let words: [String]

    /// - Parameter path: with folders, which say nothing.
    init(_ path: String) {
        let name = path.split(separator: "/").last ?? ""
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        // "Perbup34": letters and digits are words of their own.
        var words: [String] = []
        var last: Character?
        for character in stem.lowercased() {
            defer { last = character }
            guard character.isLetter || character.isNumber else { continue }
            let goesOn = last.map { $0.isLetter && character.isLetter || $0.isNumber && character.isNumber }
            if goesOn == true {
                words[words.count - 1].append(character)
            } else {
                words.append(String(character))
            }
        }
        self.words = words
    }

    /// Where name and content disagree.
    func mismatches(_ document: SubmittedDocument) -> [Message] {
        [kind(document), draft(document), number(document), year(document), indicator(document)].compactMap {
            $0
        }
    }

    private static let kinds: [String: Set<NaskahKind>] = [
        "perda": [.perda], "pergub": [.pergub], "perbup": [.perbup], "perwali": [.perwali],
        "perwal": [.perwali], "permen": [.permen], "perpres": [.perpres],
        "keputusan": [.keputusan, .keppres],
        "peraturan": [
            .uu, .pp, .perda, .pergub, .perbup, .perwali, .permen, .perpres, .peraturanBadan,
        ],
        "perka": [.peraturanBadan], "perban": [.peraturanBadan],
        "kepbup": [.keputusan], "kepwal": [.keputusan], "kepgub": [.keputusan], "sk": [.keputusan],
    ]
    private static let records: [String: Set<EvidenceRecord.Kind>] = [
        "notulen": [.notulen], "notula": [.notulen], "risalah": [.notulen],
        "laporan": [.laporan, .laporanReviu],
        "undangan": [.undangan], "sop": [.sop], "rka": [.anggaran], "dpa": [.anggaran],
    ]

    /// The first word that names a kind counts: "laporan-perbup-34" is a report.
    private func kind(_ document: SubmittedDocument) -> Message? {
        guard let at = words.firstIndex(where: { Self.kinds[$0] != nil || Self.records[$0] != nil }),
            // "pedoman-sop", "perubahan-atas-keputusan-…" name what they are about.
            !words[..<at].contains(where: ["pedoman", "tentang", "atas", "lampiran"].contains)
        else { return nil }
        let word = words[at]
        let fits =
            if let record = document.record {
                Self.records[word]?.contains(record.kind) ?? false
            } else {
                Self.kinds[word]?.contains(document.kind) ?? (word == "sop" && document.kind == .sop)
            }
        // A kind that was not recognised is no proof of another one.
        if fits || document.record == nil && document.kind == .lainnya && Self.records[word] != nil {
            return nil
        }
        let content = document.title ?? document.kind.rawValue
        return Message(
            id: "Nama berkas menyebut \"\(word)\", isinya \"\(content.prefix(80))\".",
            en: "The file name says \"\(word)\", the content is \"\(content.prefix(80))\".")
    }

    private func draft(_ document: SubmittedDocument) -> Message? {
        guard document.record == nil, document.status == .ditetapkan,
            let word = words.first(where: {
                ["rancangan", "draft", "draf", "ranperbup", "ranperda", "ranperwali"].contains($0)
            })
        else { return nil }
        return Message(
            id: "Nama berkas menyebut \"\(word)\", isinya sudah ditetapkan.",
            en: "The file name says \"\(word)\", the content is enacted.")
    }

    /// The number behind the kind: "perbup-34-2022", "perbup no 34".
    private func number(_ document: SubmittedDocument) -> Message? {
        guard document.record == nil, let number = document.number,
            let at = words.firstIndex(where: {
                $0 != "peraturan" && Self.kinds[$0]?.contains(document.kind) ?? false
            })
        else { return nil }
        let rest = words[(at + 1)...].drop { $0 == "no" || $0 == "nomor" }
        guard let named = rest.first, let value = Int(named), named.count < 4 else { return nil }
        let numbers = number.split { !$0.isNumber }.compactMap { Int($0) }
        guard !numbers.isEmpty, !numbers.contains(value) else { return nil }
        return Message(
            id: "Nama berkas menyebut nomor \(value), isinya bernomor \(number).",
            en: "The file name says number \(value), the content is numbered \(number).")
    }

    private func year(_ document: SubmittedDocument) -> Message? {
        let years = words.compactMap { $0.count == 4 ? Int($0) : nil }.filter { (1990...2100).contains($0) }
        let own = document.record.map { $0.date?.year } ?? document.year
        guard let own, !years.isEmpty, !years.contains(own),
            !years.contains(where: { document.head.contains(String($0)) })
        else { return nil }
        return Message(
            id: "Nama berkas menyebut tahun \(years[0]), isinya tahun \(own).",
            en: "The file name says year \(years[0]), the content is of \(own).")
    }

    /// "Indikator03a-…" has to carry indicator 3.
    private func indicator(_ document: SubmittedDocument) -> Message? {
        guard let at = words.firstIndex(of: "indikator"), words.indices.contains(at + 1),
            let number = Int(words[at + 1]), document.record == nil, document.status == .ditetapkan,
            let reading = document.reading(of: number), !reading.isRegulated
        else { return nil }
        return Message(
            id: "Nama berkas menyebut indikator \(number), isinya tidak mengatur pokok itu.",
            en: "The file name says indicator \(number), the content does not regulate that topic.")
    }
}
