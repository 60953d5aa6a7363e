import LegalStructure

/// Tells the issuing government from others of its kind: in a Pergub "Pemerintah Provinsi" is the
/// issuer, in a Perbup it is another government.
struct OwnLevel {
    private let otherConcept: ConceptID?
    private let ownWords: Set<UInt64>

    init(_ naskah: Naskah, _ vocabulary: Vocabulary) {
        otherConcept = vocabulary.id("instansi-lain")
        let issuer = (naskah.issuer ?? "").lowercased()
        let title = (naskah.title ?? "").lowercased()
        switch naskah.kind {
        case .pergub: ownWords = Grammar.hashes("provinsi")
        case .perbup: ownWords = Grammar.hashes("kabupaten")
        case .perwali: ownWords = Grammar.hashes("kota")
        case .permen: ownWords = Grammar.hashes("kementerian")
        case .peraturanBadan: ownWords = Grammar.hashes("badan lembaga")
        default:
            let words = ["gubernur": "provinsi", "bupati": "kabupaten", "wali": "kota", "kabupaten": "kabupaten", "kota": "kota",
                "provinsi": "provinsi", "kementerian": "kementerian", "menteri": "kementerian", "badan": "badan", "lembaga": "lembaga"]
            var own = ""
            for (word, name) in words where issuer.contains(word) || (issuer.isEmpty && title.contains(word)) { own += name + " " }
            ownWords = Grammar.hashes(own)
        }
    }

    /// Without hits of "instansi lain" that name the issuer's own kind of government, alone.
    func filter(_ hits: [Hit], _ tokens: [Token]) -> [Hit] {
        guard let otherConcept, !ownWords.isEmpty else { return hits }
        return hits.filter { hit in
            guard hit.concept == otherConcept, let last = hit.tokens.last else { return true }
            // "pemerintah provinsi", "kementerian"; "kementerian lain" and "kabupaten/kota" are others.
            guard hit.tokens.count <= 2, ownWords.contains(tokens[last].word) else { return true }
            return hit.tokens.upperBound < tokens.count && Self.others.contains(tokens[hit.tokens.upperBound].word)
        }
    }

    private static let others = Grammar.hashes("lain lainnya kota lembaga dan")
}
