import LegalStructure

/// Tells the issuing government from others of its kind: in a Pergub "Pemerintah Provinsi" is the
/// issuer, in a Perbup it is another government.
struct OwnLevel {
    private let vocabulary: Vocabulary
    /// "provinsi", "kabupaten", "kota", "daerah", "kementerian", "badan"; "nasional" for acts that bind all of them.
    private let own: Set<String>
    private let governments: ConceptSet

    init(_ naskah: Naskah, _ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        governments = ConceptSet(vocabulary.governments.keys)
        switch naskah.kind {
        case .pergub: own = ["provinsi", "daerah"]
        case .perbup: own = ["kabupaten", "daerah"]
        case .perwali: own = ["kota", "daerah"]
        case .permen: own = ["kementerian"]
        case .peraturanBadan: own = ["badan"]
        case .uu, .pp, .perpres, .inpres: own = ["nasional"]
        default:
            let signs = [
                ("gubernur", "daerah"), ("provinsi", "daerah"), ("bupati", "daerah"), ("kabupaten", "daerah"),
                ("kota", "daerah"), ("daerah", "daerah"), ("gubernur", "provinsi"), ("provinsi", "provinsi"),
                ("bupati", "kabupaten"),
                ("kabupaten", "kabupaten"), ("kota", "kota"),
                ("kementerian", "kementerian"), ("menteri", "kementerian"), ("badan", "badan"),
                ("lembaga", "badan"),
            ]
            let name = (naskah.issuer ?? "").lowercased()
            own = Set(signs.filter { name.contains($0.0) }.map(\.1))
        }
    }

    /// Turns hits on a kind of government into what they mean in this act.
    func resolve(_ hits: inout [Hit], _ tokens: [Token]) {
        guard hits.contains(where: { governments.contains($0.concept) }) else { return }
        var resolved: [Hit] = []
        resolved.reserveCapacity(hits.count + 8)
        for hit in hits {
            guard governments.contains(hit.concept), let rule = vocabulary.governments[hit.concept] else {
                resolved.append(hit)
                continue
            }
            let next = hit.tokens.upperBound
            let namesOther =
                next < tokens.count && Self.others.contains(tokens[next].word) && !tokens[next].breaksBefore
            let meant = own.contains(rule.word) && !namesOther ? rule.own : rule.other
            guard let meant else { continue }
            vocabulary.closure.forEach(of: meant) { resolved.append(hit.meaning($0)) }
        }
        hits = resolved
    }

    private static let others = Grammar.hashes("lain lainnya")
}
