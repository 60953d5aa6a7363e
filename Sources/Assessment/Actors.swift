import RuleModel

/// Which units a clause binds.
enum ActorScope: Int, Comparable, Sendable {
    case none
    /// Some, or all but at their choice ("dapat").
    case limited
    /// "Perangkat Daerah menggunakan …" without limiting words: counts as all.
    case bare
    /// "Setiap/seluruh/semua Perangkat Daerah …".
    case quantified

    static func < (left: ActorScope, right: ActorScope) -> Bool { left.rawValue < right.rawValue }

    func satisfies(_ condition: ActorCondition) -> Bool {
        switch condition {
        case .any: true
        case .units: self > .none
        case .allUnits: self >= .bare
        case .quantified: self == .quantified
        }
    }
}

struct ActorReader: Sendable {
    let index: TextIndex
    /// The concepts for organisational units ("Perangkat Daerah", "Unit Kerja", "satuan kerja" …).
    let unitConcepts: ConceptSet

    /// The widest scope that a sentence names.
    func scope(unit: Int, sentence: Range<Int>) -> ActorScope {
        var best = ActorScope.none
        let isOptional = hasOption(sentence) || isTrial(sentence)
        for hit in index.hits(unit)
        where unitConcepts.contains(hit.concept) && sentence.contains(hit.tokens.lowerBound) {
            best = max(best, scope(of: hit, in: sentence, isOptional: isOptional))
        }
        return best
    }

    /// The units have the matter each for themselves: they are the subject of a verb that gives them their own.
    func haveTheirOwn(_ matters: ConceptSet, unit: Int, sentence: Range<Int>) -> Bool {
        let tokens = index.allTokens
        let hits = index.hits(unit)
        return hits.contains { matter in
            guard matters.contains(matter.concept), sentence.contains(matter.tokens.lowerBound) else {
                return false
            }
            let near = max(sentence.lowerBound, matter.tokens.lowerBound - 2)..<matter.tokens.lowerBound
            guard let verb = near.last(where: { Grammar.ownVerbs.contains(tokens[$0].word) }) else {
                return false
            }
            return hits.contains {
                unitConcepts.contains($0.concept) && $0.tokens.upperBound <= verb
                    && (sentence.lowerBound...(sentence.lowerBound + 3)).contains($0.tokens.lowerBound)
            }
        }
    }

    private func scope(of hit: Hit, in sentence: Range<Int>, isOptional: Bool) -> ActorScope {
        let tokens = index.allTokens
        let at = hit.tokens.lowerBound
        let before = max(sentence.lowerBound, at - 3)..<at
        let next = hit.tokens.upperBound
        let isQuantified =
            (before.lowerBound..<next).contains { Grammar.setiap.contains(tokens[$0].word) }
            || next < sentence.upperBound && Grammar.anyOf.contains(tokens[next].word)
        if before.contains(where: { Grammar.limitingWords.contains(tokens[$0].word) }) { return .limited }
        if isOptional { return .limited }
        if next < sentence.upperBound, Grammar.excepting.contains(tokens[next].word) { return .limited }
        if next < sentence.upperBound, !tokens[next].flags.contains(.comma) {
            let word = tokens[next].word
            if Grammar.hardLimiters.contains(word) { return .limited }
            // "yang [akan] melakukan pertukaran data"
            let verb =
                next + 1 < sentence.upperBound && tokens[next + 1].word == Grammar.akan ? next + 2 : next + 1
            let isConcerned =
                word == Grammar.yang && verb + 1 < sentence.upperBound
                && Grammar.concerned.contains(tokens[verb].word)
                && Grammar.concerning.contains(tokens[verb + 1].word)
            if !isQuantified, !isConcerned, Grammar.limiters.contains(word) { return .limited }
            if sitsApart(next, sentence) { return .limited }
            if word == Grammar.di, next + 2 < sentence.upperBound,
                tokens[next + 1].word == Grammar.lingkungan,
                tokens[next + 2].flags.contains(.capital), Self.parts.contains(tokens[next + 2].word)
            {
                return .limited
            }
        }
        if isQuantified { return .quantified }
        // At the start, or behind the comma of a clause that goes before: "Dalam menggunakan …, Perangkat Daerah harus".
        let isSubject =
            at - sentence.lowerBound <= 3
            || tokens[at].flags.contains(.comma) && next < sentence.upperBound
                && TextIndex.isVerb(tokens[next])
            || endsSubject(hit, sentence)
        // "antar Perangkat Daerah" is one phrase, "antarkantor Perangkat Daerah" three words.
        let isAddressed =
            at > sentence.lowerBound
            && (Self.addressing.contains(tokens[at - 1].word) || isPassive(tokens[at - 1]))
            || at - 1 > sentence.lowerBound && tokens[at - 1].word == Self.kantor
                && Self.towards.contains(tokens[at - 2].word)
            || (max(sentence.lowerBound, at - 2)...at).contains {
                // "aplikasi yang bersifat lintas Perangkat Daerah" are some applications.
                Self.between.contains(tokens[$0].word)
                    && ($0 == sentence.lowerBound || tokens[$0 - 1].word != Self.bersifat)
            }
        return isSubject || isAddressed ? .bare : .limited
    }

    /// "Penyimpanan data dan aplikasi Perangkat Daerah dilakukan …": whose it is, at the end of the subject.
    private func endsSubject(_ hit: Hit, _ sentence: Range<Int>) -> Bool {
        let tokens = index.allTokens
        let (at, next) = (hit.tokens.lowerBound, hit.tokens.upperBound)
        guard next < sentence.upperBound, at - sentence.lowerBound <= 6,
            tokens[next].flags.contains(.passive),
            TextIndex.isVerb(tokens[next])
        else { return false }
        return !(sentence.lowerBound..<at).contains {
            TextIndex.isVerb(tokens[$0]) || tokens[$0].word == Grammar.yang
                || Self.addressing.contains(tokens[$0].word)
        }
    }

    /// "yang digunakan Perangkat Daerah": by them, as with "oleh".
    private func isPassive(_ token: Token) -> Bool {
        token.flags.contains(.passive) && TextIndex.isVerb(token)
    }

    /// "di luar kompleks", "yang berada di kawasan perkantoran": where the units sit limits which ones are meant.
    private func sitsApart(_ next: Int, _ sentence: Range<Int>) -> Bool {
        let tokens = index.allTokens
        var at = next
        if tokens[at].word == Grammar.yang, at + 1 < sentence.upperBound,
            Grammar.sitting.contains(tokens[at + 1].word)
        {
            at += 2
        }
        guard at + 1 < sentence.upperBound, Grammar.within.contains(tokens[at].word) else { return false }
        if Grammar.sites.contains(tokens[at + 1].word) { return true }
        return at + 2 < sentence.upperBound && Grammar.centres.contains(tokens[at + 1].word)
            && Grammar.offices.contains(tokens[at + 2].word)
    }

    /// "dapat" as the clause's mode, not in "yang dapat", "agar dapat", "tidak dapat", "hanya dapat".
    private func hasOption(_ sentence: Range<Int>) -> Bool {
        let tokens = index.allTokens
        for at in sentence where tokens[at].word == Grammar.dapat {
            if at > sentence.lowerBound, Self.notModal.contains(tokens[at - 1].word) { continue }
            return true
        }
        return false
    }

    /// "Pada tahap rintisan, …": some units first.
    private func isTrial(_ sentence: Range<Int>) -> Bool {
        sentence.contains { Grammar.trials.contains(index.allTokens[$0].word) }
    }

    private static let notModal = Grammar.hashes("yang agar untuk sehingga tidak supaya hanya dan serta")
    private static let addressing = Grammar.hashes("oleh bagi untuk kepada pada milik")
    /// "dari dan ke kantor Perangkat Daerah".
    private static let kantor = WordHash.of("kantor")
    private static let towards = Grammar.hashes("ke dari")
    private static let between = Grammar.hashes("antar lintas")
    private static let bersifat = WordHash.of("bersifat")
    private static let parts = Grammar.hashes(
        "sekretariat dinas direktorat deputi inspektorat kantor bagian biro pusat balai setda")
}
