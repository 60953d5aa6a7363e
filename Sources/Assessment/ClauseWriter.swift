import LegalStructure
import RuleModel

/// Puts a pack's clauses together as the norms of one pasal.
struct ClauseWriter {
    private let clauses: Clauses
    private let terms: DraftingTerms

    init(_ clauses: Clauses, terms: DraftingTerms) {
        self.clauses = clauses
        self.terms = terms
    }

    /// A norm: a sentence, or the opening of a list with its items.
    struct Norm {
        var text: String
        var items: [String] = []
    }

    /// The norms for elements that are missing; the topic first where it is not regulated.
    func norms(for elements: [String], isRegulated: Bool) -> [Norm] {
        var norms: [Norm] = []
        func filled(_ text: String) -> String { terms.filled(text) }
        if !isRegulated, let topic = clauses.topic { norms.append(Norm(text: filled(topic))) }
        let items = elements.compactMap { clauses.items[$0] }.map(filled)
        if let opening = clauses.listOpening, !items.isEmpty {
            norms.append(
                items.count == 1
                    ? Norm(text: "\(filled(opening)) \(items[0]).")
                    : Norm(text: filled(opening), items: items))
        }
        for element in elements {
            if let sentence = clauses.sentences[element] { norms.append(Norm(text: filled(sentence))) }
        }
        // A topic alone brings no element.
        return elements.contains { clauses.items[$0] != nil || clauses.sentences[$0] != nil } ? norms : []
    }

    /// The paragraphs of the norms: ayat where there are several, items as huruf (Lampiran II UU 12/2011 no. 77
    /// to 92).
    static func lines(of norms: [Norm]) -> [String] {
        let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
        return norms.enumerated().flatMap { index, norm -> [String] in
            let label = norms.count > 1 ? "(\(index + 1)) " : ""
            guard !norm.items.isEmpty else { return [label + norm.text] }
            let last = norm.items.count - 1
            let items = zip(letters, norm.items).enumerated().map { position, item in
                let ending = position == last ? "." : position == last - 1 ? "; dan" : ";"
                return "\(item.0). \(item.1)\(ending)"
            }
            return ["\(label)\(norm.text):"] + items
        }
    }
}

/// How a document calls what clauses speak of.
struct DraftingTerms {
    private var words: [String: String] = [:]

    init(_ assessment: DocumentAssessment) {
        let naskah = assessment.naskah
        words["kepala"] = Self.head(of: naskah)
        let isCentral = naskah.kind == .permen || naskah.kind == .peraturanBadan
        func name(_ definition: Definition) -> String { definition.short ?? definition.term }
        let units = [
            "perangkat daerah", "organisasi perangkat daerah", "satuan kerja perangkat daerah", "unit kerja",
        ]
        words["unit"] =
            naskah.definitions.first { units.contains($0.term.lowercased()) }.map(name)
            ?? (isCentral ? "unit kerja" : "Perangkat Daerah")
        words["dinas"] =
            naskah.definitions.first {
                let term = $0.term.lowercased()
                return (term.hasPrefix("dinas") || term.hasPrefix("badan"))
                    && "\(term) \($0.meaning.lowercased())".contains("informatika")
            }.map(name)
            ?? (isCentral
                ? "unit kerja yang membidangi teknologi informasi dan komunikasi"
                : "Perangkat Daerah yang menyelenggarakan urusan pemerintahan di bidang komunikasi dan informatika")
        words["spbe"] =
            assessment.document.blocks.contains { $0.text.contains("SPBE") }
            ? "SPBE" : "Sistem Pemerintahan Berbasis Elektronik"
    }

    /// The text with the document's words in place of those in braces, its first letter a capital.
    func filled(_ text: String) -> String {
        var result = text
        for (name, word) in words { result = result.replacing("{\(name)}", with: word) }
        return text.hasPrefix("{") ? result.prefix(1).uppercased() + result.dropFirst() : result
    }

    private static func head(of naskah: Naskah) -> String {
        switch naskah.kind {
        case .perbup: return "Bupati"
        case .perwali: return "Wali Kota"
        case .pergub: return "Gubernur"
        case .permen: return "Menteri"
        case .peraturanBadan: return "Kepala Badan"
        default:
            let issuer = naskah.issuer?.lowercased() ?? ""
            for (word, title) in [
                ("bupati", "Bupati"), ("kabupaten", "Bupati"), ("kota", "Wali Kota"),
                ("gubernur", "Gubernur"),
                ("provinsi", "Gubernur"), ("menteri", "Menteri"),
            ] where issuer.contains(word) { return title }
            return "Kepala Daerah"
        }
    }
}
