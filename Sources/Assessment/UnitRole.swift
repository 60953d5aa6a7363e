import LegalStructure

/// What the words of a unit do.
enum UnitRole: Sendable, Equatable {
    /// Somebody shall or may do something, or something consists of something.
    case norm
    /// Task or function of an organisational unit or a team.
    case task
    /// A flattened table: contents of a topic at best.
    case table
    /// Names the matter without regulating it.
    case mention(Mention.Reason)
    /// Instructions of an amending regulation, addresses, signatures.
    case silent
}

/// Decides the role of each unit from its zone, its headings, the phrase that opens its list and its words.
struct RoleReader {
    let index: TextIndex
    private let telling = Grammar.telling

    init(index: TextIndex) { self.index = index }

    func roles() -> [UnitRole] {
        var roles = [UnitRole](repeating: .norm, count: index.units.count)
        for unit in index.units.indices { roles[unit] = role(of: index.units[unit], roles) }
        return roles
    }

    private func role(of unit: Unit, _ roles: [UnitRole]) -> UnitRole {
        switch unit.zone {
        case .judul, .memutuskan: return .mention(.judul)
        case .menimbang: return .mention(.menimbang)
        case .mengingat: return .mention(.mengingat)
        case .penutup: return .mention(.penutup)
        case .penjelasan: return .mention(.penjelasan)
        case .pinggiran: return .silent
        case .batangTubuh, .lampiran: break
        }
        if unit.isDefinition { return .mention(.definisi) }
        if let parent = unit.parent {
            let inherited = roles[parent]
            switch inherited {
            // What a phrase opens, its items share.
            case .mention(.ruangLingkup) where unit.level > .pasal && obliges(unit.index): break
            case .mention(.ruangLingkup), .mention(.tinjauan), .mention(.delegasi): return inherited
            case .task where unit.level > .pasal || unit.zone == .lampiran: return .task
            default: break
            }
        }
        if unit.zone == .lampiran || index.hasNoPasal, let heading = unit.heading?.lowercased(),
            Grammar.situationHeadings.contains(where: { heading.hasPrefix($0) })
        {
            return .mention(.tinjauan)
        }
        if unit.zone == .lampiran {
            if isPlanned(unit, roles) { return .table }
            if let heading = unit.heading?.lowercased(),
                heading == "kriteria" || Grammar.criteriaHeadings.contains(where: { heading.hasPrefix($0) })
            {
                return .mention(.tinjauan)
            }
        }
        if let heading = unit.heading, unit.level > .bab || unit.level == .lampiran, isTaskHeading(heading) {
            return .task
        }
        return roleOfWords(unit, roles)
    }

    /// Under "MATRIKS PETA RENCANA" and the like stand the outputs of a plan: what is to come, not what rules now.
    private func isPlanned(_ unit: Unit, _ roles: [UnitRole]) -> Bool {
        if let heading = unit.heading?.lowercased(),
            Grammar.plannedHeadings.contains(where: { heading.hasPrefix($0) })
        {
            return true
        }
        guard let parent = unit.parent, roles[parent] == .table else { return false }
        return index.units[parent].heading != nil
            || index.units[parent].parent.map { roles[$0] == .table } ?? false
    }

    /// "Interoperabilitas sebagaimana dimaksud pada ayat (1) huruf f merupakan …" explains a principle.
    private func takesUpPrinciple(_ unit: Unit, _ tokens: ArraySlice<Token>, _ roles: [UnitRole]) -> Bool {
        guard unit.level == .ayat, tokens.contains(where: { $0.word == Self.merupakan }) else { return false }
        return index.targets(unit.index).contains { $0 < unit.index && roles[$0] == .mention(.ruangLingkup) }
    }

    /// A principle that is put as a duty ("Data harus memenuhi standar data") rules.
    private func obliges(_ unit: Int) -> Bool {
        var previous: UInt64 = 0
        for token in index.tokens(unit) {
            if Self.obliging.contains(token.word), previous != Grammar.yang { return true }
            previous = token.word
        }
        return false
    }

    private static let obliging = Grammar.hashes("harus wajib")
    private static let merupakan = WordHash.of("merupakan")

    private func isDuty(_ unit: Unit, _ tokens: ArraySlice<Token>) -> Bool {
        index.obliges(tokens.indices)
            || index.anyOpening(unit.index) { index.obliges(index.tokens($0).indices) }
    }

    /// "URAIAN TUGAS TIM KOORDINASI", "Tugas dan Fungsi".
    private func isTaskHeading(_ heading: String) -> Bool {
        return heading.withBytes { text in
            text.split { ($0 | 0x20) &- 0x61 >= 26 }.prefix(3).contains { word in
                word.count == Self.duty.count && zip(word, Self.duty).allSatisfy { $0 | 0x20 == $1 }
            }
        }
    }

    private static let duty = Array("tugas".utf8)

    /// The unit's own words end with a colon, or nothing else stands in it.
    private func opensList(_ unit: Int) -> Bool { index.units[unit].end > unit + 1 }

    private func roleOfWords(_ unit: Unit, _ roles: [UnitRole]) -> UnitRole {
        let tokens = index.tokens(unit.index)
        guard !tokens.isEmpty else { return .norm }
        let head = tokens.prefix(12)
        if isScope(tokens) { return .mention(.ruangLingkup) }
        if let principle = head.prefix(7).firstIndex(where: { Grammar.prinsip.contains($0.word) }),
            unit.zone == .batangTubuh, opensList(unit.index) || principle - head.startIndex < 2,
            !(principle + 1 < head.endIndex && head[principle + 1].word == Self.satu),
            !tokens.contains(where: { Self.obliging.contains($0.word) })
        {
            return .mention(.ruangLingkup)
        }
        // Most sentences have none of the words without which nothing is delegated or revoked and no task given.
        let isTelling = tokens.contains { telling.contains($0.word) }
        if isTelling || tokens.first?.word == Grammar.ketentuan, isDelegation(tokens) {
            return .mention(.delegasi)
        }
        let dicabut = Grammar.dicabut
        if isTelling, tokens.count < 120, tokens.contains(where: { $0.word == dicabut }),
            containsRevocation(tokens)
        {
            return .mention(.penutup)
        }
        // "Bagian Kelima BAB IV mengenai Pusat Data … dihapus."
        if index.naskah.relation?.kind == .perubahan, tokens.last?.word == Self.dihapus {
            return .mention(.penutup)
        }
        if hasNegatedSituation(tokens) { return .mention(.tinjauan) }
        if takesUpPrinciple(unit, tokens, roles) { return .mention(.ruangLingkup) }
        // Outside of legal acts only what is put as a duty is a norm.
        if index.naskah.status == .tidakBerlaku, !isDuty(unit, tokens) { return .mention(.tinjauan) }
        if isTelling, isTaskClause(tokens) { return .task }
        if unit.zone == .lampiran, tokens.count > 40,
            tokens.filter(TextIndex.isVerb).count * 30 < tokens.count
        {
            return .table
        }
        return .norm
    }

    private func containsRevocation(_ tokens: ArraySlice<Token>) -> Bool {
        let tidak = WordHash.of("tidak")
        return tokens.contains { $0.word == tidak }
    }

    /// "Ruang lingkup Peraturan Bupati ini meliputi", "Lingkup penyelenggaraan SPBE mencakup", "Peraturan ini bertujuan",
    /// "Maksud dan tujuan …".
    private func isScope(_ tokens: ArraySlice<Token>) -> Bool {
        let head = tokens.prefix(9)
        guard let first = head.first else { return false }
        let scope = first.word == Grammar.ruang ? head.dropFirst() : head
        if scope.first?.word == Grammar.lingkup {
            let named = scope.dropFirst().prefix(5)
            return named.contains { Grammar.thisAct.contains($0.word) }
                || named.first { !Grammar.carryingOut.contains($0.word) }
                    .map { Grammar.wholeField.contains($0.word) } ?? false
        }
        if Grammar.maksud.contains(first.word) {
            return head.dropFirst().contains {
                Grammar.thisAct.contains($0.word)
                    || Grammar.maksud.contains($0.word) && $0.word != first.word
                    || $0.word == Self.ditetapkannya
            }
        }
        if Grammar.thisAct.contains(first.word), first.word != Grammar.ketentuan {
            return head.dropFirst().contains { Grammar.maksud.contains($0.word) }
        }
        return false
    }

    /// "Prinsip Satu Data" is no principle of the act but a matter of its own.
    private static let satu = WordHash.of("satu")
    private static let dihapus = WordHash.of("dihapus")
    private static let ditetapkannya = WordHash.of("ditetapkannya")
    private static let perundang = WordHash.of("perundang")
    private static let ini = WordHash.of("ini")
    private static let dan = WordHash.of("dan")

    /// "Ketentuan lebih lanjut mengenai X diatur dengan …", "X diatur lebih lanjut dalam keputusan tersendiri".
    func isDelegation(_ tokens: ArraySlice<Token>) -> Bool {
        guard let first = tokens.first else { return false }
        let list = Array(tokens)
        // "Ketentuan mengenai X dilaksanakan sesuai dengan ketentuan peraturan perundang-undangan."
        if first.word == Grammar.ketentuan,
            list.dropFirst().prefix(3).contains(where: { Grammar.mengenai.contains($0.word) }),
            list.contains(where: { $0.word == Self.perundang })
        {
            return true
        }
        let startsDelegating =
            Grammar.hal.contains(first.word) || first.word == Grammar.ketentuan
        for at in list.indices where Grammar.ditetapkan.contains(list[at].word) && at > 0 {
            let isOrdered = list[at].word == Grammar.diatur
            // "diatur [lebih lanjut | kemudian] dengan/dalam/oleh [surat] Peraturan/Keputusan/Kepala …"
            var next = at + 1
            var sawFurther = false
            while next < list.count, next < at + 5,
                Grammar.lanjut.contains(list[next].word) || list[next].word == Self.lebih
                    || list[next].word == Grammar.akan
            {
                sawFurther = true
                next += 1
            }
            guard next < list.count, Grammar.byAct.contains(list[next].word) else {
                // "Peraturan pelaksanaan …, termasuk mengenai X, ditetapkan paling lama …"
                if startsDelegating, first.word != Grammar.ketentuan, list.count > 1,
                    list[1].word == Self.pelaksanaan
                {
                    return true
                }
                continue
            }
            let target = list[(next + 1)...].prefix(3)
            guard let word = target.first else { continue }
            if word.word == Grammar.pasal || word.word == Grammar.ayat { continue }
            let byAct = Grammar.acts.contains(word.word) || target.contains { Grammar.acts.contains($0.word) }
            let byOfficial = Grammar.officials.contains(word.word)
            if isOrdered, byAct || byOfficial { return true }
            if sawFurther, byAct || byOfficial { return true }
            if at > 2, Grammar.delegated.contains(first.word), byAct { return true }
            if startsDelegating,
                first.word == Grammar.ketentuan
                    || list[1...].prefix(8).contains(where: { Grammar.mengenai.contains($0.word) }),
                byAct || byOfficial
            {
                return true
            }
        }
        // "… mengikuti ketentuan dalam Peraturan Gubernur mengenai …"
        for at in list.indices.dropLast(2) where Grammar.following.contains(list[at].word) && list.count < 30
        {
            if list[at + 1].word == Grammar.ketentuan,
                list[(at + 2)...].prefix(3).contains(where: { Grammar.acts.contains($0.word) })
            {
                return true
            }
        }
        return false
    }

    private static let lebih = WordHash.of("lebih")
    private static let pelaksanaan = WordHash.of("pelaksanaan")

    /// "Kementerian belum mempunyai sistem penghubung layanan": describes, does not rule.
    private func hasNegatedSituation(_ tokens: ArraySlice<Token>) -> Bool {
        guard index.hasNoPasal else { return false }
        var previous: UInt64 = 0
        for token in tokens {
            if token.word == Grammar.belum, !Grammar.subordinators.contains(previous), previous != Self.hal {
                return true
            }
            previous = token.word
        }
        return false
    }

    private static let hal = WordHash.of("hal")

    /// "X mempunyai tugas …", "X bertugas …", "X menyelenggarakan fungsi:".
    private func isTaskClause(_ tokens: ArraySlice<Token>) -> Bool {
        let head = Array(tokens.prefix(30))
        if head.contains(where: { Grammar.presiding.contains($0.word) }) { return true }
        for (at, token) in head.enumerated() where Grammar.tugas.contains(token.word) {
            if token.word == Grammar.bertugas { return true }
            // "lembaga yang menyelenggarakan tugas pemerintahan di bidang …" says which body.
            if at > 1, head[at - 2].word == Grammar.yang, at + 1 < head.count,
                head[at + 1].word == Self.pemerintahan
            {
                continue
            }
            if at > 0, Grammar.taskVerbs.contains(head[at - 1].word) {
                // "… memanfaatkan Jaringan Intra dalam melaksanakan tugasnya" has no task as its matter.
                if at > 1, Self.incidental.contains(head[at - 2].word),
                    head[..<(at - 2)].contains(where: TextIndex.isVerb)
                {
                    continue
                }
                return true
            }
            if at > 1, Grammar.taskVerbs.contains(head[at - 2].word),
                Grammar.tugas.contains(head[at - 1].word)
            {
                return true
            }
            // "melaksanakan tugas dan fungsi", also where recognition has spoilt the verb.
            if at > 0, at + 2 < head.count, head[at - 1].flags.contains(.active),
                head[at + 1].word == Self.dan, Grammar.tugas.contains(head[at + 2].word),
                at < 2 || !Self.incidental.contains(head[at - 2].word)
            {
                return true
            }
            // "Tugas Tim Koordinasi meliputi:"
            if at <= 1,
                head.dropFirst(at + 1).contains(where: {
                    Grammar.taskVerbs.contains($0.word) || Self.taskCopulas.contains($0.word)
                })
            {
                return true
            }
        }
        return false
    }

    private static let incidental = Grammar.hashes("dalam untuk guna bagi")
    private static let pemerintahan = WordHash.of("pemerintahan")
    private static let taskCopulas = Grammar.hashes("meliputi yaitu adalah sebagai terdiri mencakup")
}
