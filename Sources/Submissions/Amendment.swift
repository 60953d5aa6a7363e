import DocumentModel
import LegalStructure

/// What an amending regulation does to another one (UU 12/2011 Lampiran II no. 230–236): pasal put in place of others
/// or between them, units taken out.
struct Amendment {
    enum Change {
        /// A pasal as it reads from now on; `heading` are the blocks of a bab or bagian that it opens.
        case put(number: String, blocks: ClosedRange<Int>, heading: ClosedRange<Int>?)
        /// Ayat of a pasal as they read from now on, or new ones.
        case ayat(pasal: String, [Item])
        /// Angka of a pasal without ayat (definitions) as they read from now on, or new ones.
        case angka(pasal: String, [Item])
        case delete(address: String)
        /// All pasal from one to another.
        case deleteRange(from: String, to: String)
        case annex(blocks: ClosedRange<Int>)
    }

    struct Item {
        var number: String
        var blocks: ClosedRange<Int>
    }

    /// Whether the whole regulation is printed anew ("PERUBAHAN ATAS …" that goes from Pasal 1 to its last pasal, as
    /// before UU 10/2004): it takes the place of what it amends.
    private(set) var isWholeText = false
    private(set) var changes: [(change: Change, instruction: Unit)] = []
    /// Instructions that were not understood.
    private(set) var unread: [Unit] = []

    private let naskah: Naskah
    private let texts: BlockTexts

    init(_ naskah: Naskah, of document: Document) {
        self.naskah = naskah
        texts = BlockTexts(document)
        let units = naskah.units
        guard
            let opening = units.first(where: {
                $0.level == .pasal && $0.number.uppercased() == "I" && $0.zone == .batangTubuh
            })
        else {
            readWithoutPasalI()
            return
        }
        let end =
            units.first { $0.index > opening.index && $0.level == .pasal && $0.number.uppercased() == "II" }?
            .index ?? units.first { $0.index > opening.index && $0.zone != .batangTubuh }?.index
            ?? units.count
        var instructions = units[opening.index..<end].filter {
            $0.level == .angka && $0.parent == opening.index
        }
        if instructions.isEmpty { instructions = [opening] }
        for (at, instruction) in instructions.enumerated() {
            // "yakni angka 47 sehingga … berbunyi:" with angka 47 behind it, which is no instruction.
            if at > 0, isPrinted(instruction, by: instructions[at - 1]) { continue }
            let printed = instructions[(at + 1)...].prefix { isPrinted($0, by: instruction) }
            let next = at + 1 + printed.count
            let last = next < instructions.count ? instructions[next].index : end
            read(instruction, quoted: units[(instruction.index + 1)..<max(last, instruction.index + 1)])
        }
    }

    /// A regulation that is printed anew, or a decree whose diktum put another annex in place of the old one.
    private mutating func readWithoutPasalI() {
        let pasal = naskah.units.filter { $0.level == .pasal && $0.zone == .batangTubuh }
        if pasal.first?.number == "1", pasal.count >= Self.fewestPasal {
            isWholeText = !pasal.prefix(3).contains {
                words(of: $0, withChildren: true).lowercased().contains("diubah")
            }
        }
        for unit in naskah.units where unit.level == .diktum {
            let text = words(of: unit, withChildren: true)
            let lower = text.lowercased()
            guard lower.contains("mengubah") || lower.contains("diubah") else { continue }
            guard lower.contains("lampiran"), let blocks = annex() else {
                unread.append(unit)
                continue
            }
            changes.append((.annex(blocks: blocks), unit))
        }
    }

    /// A text with fewer pasal is no whole regulation.
    private static let fewestPasal = 5

    private func words(of unit: Unit, withChildren: Bool = false) -> String {
        withChildren
            ? naskah.text(of: unit, in: texts)
            : unit.passages.map { String(decoding: texts[$0], as: UTF8.self) }.joined(separator: " ")
    }

    private func isPrinted(_ unit: Unit, by instruction: Unit) -> Bool {
        guard let number = Int(unit.number), let own = Int(instruction.number), number != own + 1 else {
            return false
        }
        return Target(words(of: instruction)).angka.contains(unit.number)
    }

    private mutating func read(_ instruction: Unit, quoted: ArraySlice<Unit>) {
        let target = Target(words(of: instruction))
        var found: [Change] = []
        let pasal = quoted.filter { $0.level == .pasal }
        for unit in pasal {
            guard let blocks = naskah.blocks(of: unit) else { continue }
            let own = naskah.text(of: unit, in: texts).lowercased().filter { $0.isLetter }
            if own == "dihapus" {
                found.append(.delete(address: "Pasal \(unit.number)"))
            } else {
                found.append(
                    .put(number: unit.number, blocks: blocks, heading: heading(of: unit, in: quoted)))
            }
        }
        if pasal.isEmpty {
            if target.isDeletion {
                found = target.deletions
            } else if target.namesAnnex {
                found = annex().map { [.annex(blocks: $0)] } ?? []
            } else if target.pasal.count == 1, let number = target.pasal.first {
                found = parts(of: number, in: quoted, target)
            }
        }
        if found.isEmpty { unread.append(instruction) }
        changes += found.map { ($0, instruction) }
    }

    /// Only some ayat or angka of the pasal are printed anew. Below an instruction ayat are read as "angka (1)".
    private func parts(of pasal: String, in quoted: ArraySlice<Unit>, _ target: Target) -> [Change] {
        func items(_ isItem: (Unit) -> Bool) -> [Item] {
            quoted.filter(isItem).compactMap { unit in
                naskah.blocks(of: unit).map { Item(number: unit.number, blocks: $0) }
            }
        }
        let depth = quoted.first?.parent
        let ayat = items { $0.level == .ayat || $0.parent == depth && $0.address.hasSuffix("(\($0.number))") }
        if !ayat.isEmpty { return [.ayat(pasal: pasal, ayat)] }
        let angka = items { $0.level == .angka && target.angka.contains($0.number) }
        return angka.isEmpty ? [] : [.angka(pasal: pasal, angka)]
    }

    /// The headings right before a quoted pasal.
    private func heading(of unit: Unit, in quoted: ArraySlice<Unit>) -> ClosedRange<Int>? {
        var first: Unit?
        var at = unit.index - 1
        while quoted.indices.contains(at), [.bab, .bagian, .paragraf].contains(quoted[at].level) {
            first = quoted[at]
            at -= 1
        }
        guard let start = first?.headingRange?.block, let end = unit.headingRange?.block, start < end else {
            return nil
        }
        return start...(end - 1)
    }

    private func annex() -> ClosedRange<Int>? {
        let annexes = naskah.units.filter { $0.zone == .lampiran }
        let ranges = annexes.compactMap { naskah.blocks(of: $0) }
        guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else {
            return nil
        }
        return first...last
    }
}

/// The units that an amending instruction speaks of.
private struct Target {
    /// Numbers of pasal in order.
    var pasal: [String] = []
    private var ayat: [String] = []
    private var huruf: [String] = []
    private var bab: [String] = []
    private(set) var angka: [String] = []
    private var isRange = false
    let isDeletion: Bool
    let namesAnnex: Bool

    init(_ instruction: String) {
        let words = instruction.split { $0 == " " || $0 == "\u{A0}" }.map { word in
            String(
                word.drop { $0 == "\"" || $0 == "“" }.reversed().drop { ".,;:\"”".contains($0) }.reversed())
        }
        for (index, word) in words.enumerated() where index + 1 < words.count {
            let next = words[index + 1]
            switch word.lowercased() {
            case "pasal" where next.contains(where: \.isNumber):
                if !pasal.contains(next) { pasal.append(next) }
            case "ayat" where next.hasPrefix("("): ayat.append(next.filter { $0 != "(" && $0 != ")" })
            case "huruf" where next.count == 1: huruf.append(next.lowercased())
            case "angka" where next.allSatisfy(\.isNumber): angka.append(next)
            case "bab": bab.append(next.uppercased())
            case "sampai" where next.lowercased() == "dengan": isRange = true
            default: break
            }
        }
        let lower = instruction.lowercased()
        isDeletion =
            lower.contains("dihapus") && !lower.contains("berbunyi") && !lower.contains("diubah")
            && !lower.contains("disisipkan")
        namesAnnex = lower.contains("lampiran") && lower.contains("diubah")
    }

    var deletions: [Amendment.Change] {
        if pasal.isEmpty { return bab.map { .delete(address: "BAB \($0)") } }
        if isRange, pasal.count == 2, ayat.isEmpty { return [.deleteRange(from: pasal[0], to: pasal[1])] }
        guard let only = pasal.first, pasal.count == 1 else {
            return ayat.isEmpty && huruf.isEmpty ? pasal.map { .delete(address: "Pasal \($0)") } : []
        }
        let parents = ayat.isEmpty ? ["Pasal \(only)"] : ayat.map { "Pasal \(only) ayat (\($0))" }
        guard !huruf.isEmpty else { return parents.map { .delete(address: $0) } }
        guard parents.count == 1 else { return [] }
        return huruf.map { .delete(address: "\(parents[0]) huruf \($0)") }
    }
}

extension Naskah {
    /// The blocks from a unit's heading to its last word; nil for a unit without any.
    func blocks(of unit: Unit) -> ClosedRange<Int>? {
        var first = Int.max
        var last = -1
        for inner in units[unit.index..<unit.end] {
            for block in inner.passages.map(\.block) + [inner.headingRange?.block].compactMap({ $0 }) {
                first = min(first, block)
                last = max(last, block)
            }
        }
        return first <= last ? first...last : nil
    }
}
