import DocumentModel

/// Ayat and the items of lists.
extension TreeBuilder {
    mutating func openItem(_ original: UnitLabel, _ block: Int, _ end: Int) {
        var label = original
        if zone == .judul, hasOpening { return addWords(block, 0) }
        if zone == .judul { enterBody(block) }
        if zone == .penutup { return addWords(block, 0) }
        if isAmendment, label.kind == .angka, Keyword.isAmendingInstruction(text) {
            pop(to: Rank.pasal)
        }
        // "1)" right under a pasal is an ayat whose first bracket is lost.
        if label.kind == .angkaKurung, zone == .batangTubuh, let top = stack.last {
            let isFirst = top.rank == Rank.pasal && label.ordinal == 1 && units[top.unit].passages.isEmpty
            let isNext =
                !stack.contains { $0.rank >= Rank.item && $0.kind == .angkaKurung }
                && stack.contains { $0.rank == Rank.ayat && $0.ordinal + 1 == label.ordinal }
            if isFirst || isNext {
                label = UnitLabel(kind: .ayat, number: label.number, ordinal: label.ordinal)
            }
        }
        if label.kind == .ayat, zone == .batangTubuh {
            // A heading lost at the start of a bagian: its ayat stand under no pasal.
            if lacksPasal(block) { inferPasal(block, restartAfter: 1) }
            if stack.contains(where: { $0.rank == Rank.pasal }) {
                openAyat(label, block, end)
                return
            }
        }
        if label.kind == .hurufKapital { label = resolveCapital(label) }
        let base = place(label)
        pop(after: base)
        let parent = stack.last
        let index = push(
            level: level(of: label.kind), rank: Rank.item + stack.count, kind: label.kind,
            ordinal: label.ordinal,
            number: label.number, address: address(of: label, under: parent))
        if isSectionTitle(block, end, units[index].level) {
            units[index].heading = String(decoding: text[end...], as: UTF8.self).trimmed
            units[index].headingRange = TextRange(block: block, bytes: end..<text.count)
        } else if end < text.count, let (next, _) = UnitLabel.parse(text, from: end),
            [.huruf, .angka, .angkaKurung, .hurufKurung].contains(next.kind), next.ordinal == 1,
            next.kind != label.kind
        {
            take(block, end)
        } else {
            addWords(block, end)
        }
    }

    mutating func openAyat(_ label: UnitLabel, _ block: Int, _ end: Int) {
        if label.ordinal == 1, let last = stack.last(where: { $0.rank == Rank.ayat }) {
            inferPasal(block, restartAfter: last.ordinal)
        } else if label.ordinal == 1, let last = stack.last(where: { $0.rank > Rank.ayat }), last.ordinal > 1
        {
            inferPasal(block, restartAfter: last.ordinal)
        } else if label.ordinal == 1, let pasal = stack.last, pasal.rank == Rank.pasal, hasEnded(pasal.unit) {
            // A pasal is one sentence or several ayat, never both.
            inferPasal(block, restartAfter: 1)
        }
        pop(to: Rank.ayat)
        let address = (stack.last.map { units[$0.unit].address } ?? "") + " ayat (\(label.number))"
        push(
            level: .ayat, rank: Rank.ayat, kind: .ayat, ordinal: label.ordinal, number: label.number,
            address: address)
        take(block, end)
    }

    /// "I." is a Roman section unless a lettered list has come to "H.".
    func resolveCapital(_ label: UnitLabel) -> UnitLabel {
        guard let value = Numerals.roman(label.number) else { return label }
        if let open = stack.last(where: { $0.kind == .hurufKapital || $0.kind == .romawi }) {
            if open.kind == .hurufKapital, open.ordinal == label.ordinal - 1 { return label }
            // Also around a section of letters ("IV.", "A.", "B.", "V."), and first under one ("B.", "I.").
            let goesOn = stack.contains { $0.kind == .romawi && $0.ordinal == value - 1 }
            let isFirst = value == 1 && open.kind == .hurufKapital
            return goesOn || isFirst
                ? UnitLabel(kind: .romawi, number: label.number, ordinal: value) : label
        }
        return value == 1 ? UnitLabel(kind: .romawi, number: label.number, ordinal: 1) : label
    }

    /// Index in the stack below which the item goes: behind its elder sibling's parent, or under the
    /// innermost open unit when a new list begins.
    func place(_ label: UnitLabel) -> Int {
        // The conditions below hold on to the path alone, not to a copy of the whole builder.
        let stack = stack
        /// Whether an open unit is an item of a list.
        func isItem(_ index: Int) -> Bool { stack[index].rank >= Rank.item }
        if label.kind == .poin {
            let parts = label.number.split(separator: ".")
            for index in stack.indices.reversed() where isItem(index) && stack[index].kind == .poin {
                let open = stack[index].number.split(separator: ".")
                if open.count < parts.count, parts.starts(with: open) { return index }
            }
            // "4.1" follows "3." in some annexes; otherwise points begin under the division.
            if let index = stack.indices.last(where: {
                isItem($0) && stack[$0].kind == .angka && stack[$0].number == parts.first.map(String.init)
            }) {
                return index
            }
            return (stack.indices.first(where: isItem) ?? stack.count) - 1
        }
        /// The innermost open item of the same kind with an ordinal that is wanted.
        func last(where isWanted: (Int) -> Bool) -> Int? {
            stack.indices.last { isItem($0) && stack[$0].kind == label.kind && isWanted(stack[$0].ordinal) }
        }
        // "9a" stands beside "9".
        if label.kind == .angka, label.number.utf8.last.map(UnitLabel.isLetter) ?? false,
            let open = last(where: { $0 == label.ordinal })
        {
            return open - 1
        }
        if let next = last(where: { $0 + 1 == label.ordinal }) { return next - 1 }
        if label.ordinal == 1 {
            if let top = stack.indices.last(where: isItem), stack[top].kind == label.kind { return top - 1 }
            // Capital sections stand outside of small lists.
            if label.kind == .hurufKapital || label.kind == .romawi {
                let small = stack.indices.first {
                    isItem($0) && stack[$0].kind != .romawi && stack[$0].kind != .poin
                        && (label.kind == .hurufKapital || stack[$0].kind != .hurufKapital)
                }
                return (small ?? stack.count) - 1
            }
            return stack.count - 1
        }
        return (last { $0 < label.ordinal } ?? last { _ in true } ?? stack.count) - 1
    }

    func level(of kind: UnitLabel.Kind) -> UnitLevel {
        switch kind {
        case .huruf, .hurufKapital: .huruf
        case .angka, .romawi, .ayat: .angka
        case .hurufKurung: .hurufKurung
        case .angkaKurung: .angkaKurung
        case .poin: .poin
        default: .butir
        }
    }

    func address(of label: UnitLabel, under parent: Open?) -> String {
        // No closure, for it would hold a copy of the whole builder.
        let outer = if let parent { units[parent.unit].address } else { "" }
        let prefix = outer.isEmpty ? "" : outer + " "
        switch label.kind {
        case .huruf, .hurufKapital: return prefix + "huruf \(label.number)"
        case .angka: return prefix + "angka \(label.number)"
        case .romawi: return prefix + "angka \(label.number)"
        case .ayat: return prefix + "angka (\(label.number))"
        case .hurufKurung: return prefix + "huruf \(label.number)"
        case .angkaKurung: return prefix + "angka \(label.number)"
        case .poin:
            // A point's number holds those of the points above it, so it follows the division directly.
            let division = stack.last { $0.rank < Rank.item }.map { units[$0.unit].address } ?? ""
            if lastPasal > 0 { return (division.isEmpty ? "" : division + " ") + "angka \(label.number)" }
            // A policy without pasal is cited by its points alone: "BAB 7 poin 7.3.8".
            let bare = division.hasPrefix("Lampiran BAB") ? String(division.dropFirst(9)) : division
            return (bare.isEmpty ? "" : bare + " ") + "poin \(label.number)"
        default: return outer
        }
    }

    /// In annexes a label may carry a title instead of a sentence: "B. Domain Data dan Informasi".
    func isSectionTitle(_ block: Int, _ end: Int, _ level: UnitLevel) -> Bool {
        guard zone == .lampiran || lastPasal == 0, zone != .menimbang, zone != .mengingat else {
            return false
        }
        let rest = text[min(end, text.count)...]
        guard let first = rest.first, UnitLabel.isUpper(first) || UnitLabel.isDigit(first), rest.count <= 110
        else { return false }
        guard let last = rest.last(where: { !UnitLabel.isSpace($0) }),
            ![0x2E, 0x3B, 0x3A, 0x2C].contains(last)
        else { return false }
        if String(decoding: rest, as: UTF8.self).trimmed.hasSuffix(" dan") { return false }
        return level != .ayat
    }
}
