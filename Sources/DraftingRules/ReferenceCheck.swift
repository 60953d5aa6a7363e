import DocumentModel
import LegalStructure

/// References within the batang tubuh that point to nothing, or to the place where they stand.
struct BrokenReferences: Sendable {
    enum Fault: Equatable, Sendable {
        /// There is no pasal with this number.
        case pasalMissing
        /// The pasal is there, without this ayat.
        case ayatMissing
        /// The pasal or ayat is there, without this huruf or angka.
        case itemMissing
        /// An ayat that refers to itself.
        case itself
        /// A huruf of a pasal that has ayat, without saying of which.
        case ayatUnnamed
        /// "Pasal 62" inside of Pasal 62.
        case ownPasal
    }

    struct Broken: Sendable {
        var reference: Reference
        var place: AddressParts
        var fault: Fault
        /// "ayat (2)" without a pasal: meant within its own.
        var isRelative: Bool
        /// Numbers by which the pasal or ayat would have to change to point somewhere.
        var shifts: [Int]
    }

    /// Those that do not share their shift with others.
    var all: [Broken] = []
    /// Three references or more that would all point somewhere if their pasal were changed by the same number.
    var drift: Drift?
    struct Drift: Sendable {
        var shift: Int
        /// In reading order.
        var members: [Broken]
    }

    /// References to an ayat of the batang tubuh, and how many of them lead nowhere.
    var toAyat = 0
    var toNowhere = 0
}

/// Finds the broken references of a manuscript. It keeps silent where the target was not read without a doubt.
struct ReferenceCheck {
    typealias Broken = BrokenReferences.Broken
    let manuscript: Manuscript

    func run() -> BrokenReferences {
        var result = BrokenReferences()
        var last: TextRange?
        for reference in manuscript.naskah.references {
            guard !reference.isExternal, manuscript.units[reference.unit].zone == .batangTubuh,
                let own = manuscript.enclosing(reference.unit, .pasal),
                let place = AddressParts(reference.address)
            else { continue }
            if place.ayat != nil {
                result.toAyat += 1
                if reference.target == nil { result.toNowhere += 1 }
            }
            // The places between the ends of a range share the words of its end.
            if reference.range == last { continue }
            guard isIntroduced(reference.range), !manuscript.isScattered(reference.range) else { continue }
            let isRelative = isRelative(reference, place, own)
            guard let fault = fault(reference, place, own, isRelative) else { continue }
            var found = Broken(
                reference: reference, place: place, fault: fault, isRelative: isRelative, shifts: [])
            last = reference.range
            // "ayat (7) dan ayat (8)": the second of a kind belongs to the first.
            if let before = result.all.last, before.reference.unit == reference.unit,
                before.reference.range.block == reference.range.block, before.fault == found.fault,
                before.place.pasal == found.place.pasal,
                reference.range.bytes.lowerBound - before.reference.range.bytes.upperBound < 24
            {
                continue
            }
            found.shifts = shifts(found, own)
            result.all.append(found)
        }
        Self.gatherDrift(in: &result)
        return result
    }

    /// Shifts by which references drift when a pasal was put in or taken out, the most likely first.
    private static let drifts = [-1, 1, -2, 2]
    /// So many references make a drift.
    private static let enough = 3

    private static func gatherDrift(in result: inout BrokenReferences) {
        var best: (shift: Int, members: [Int]) = (0, [])
        for shift in drifts {
            // One of each pasal: a pasal may name the same wrong place many times.
            var seen: Set<String> = []
            let members = result.all.indices.filter { index in
                result.all[index].shifts.contains(shift)
                    && seen.insert(result.all[index].place.pasal).inserted
            }
            if members.count > best.members.count { best = (shift, members) }
        }
        guard best.members.count >= enough else { return }
        let members = result.all.filter { $0.shifts.contains(best.shift) }
        result.drift = BrokenReferences.Drift(shift: best.shift, members: members)
        result.all.removeAll { $0.shifts.contains(best.shift) }
    }

    /// A word that leads to a reference stands before it: "PPh Pasal 22" is a name.
    private func isIntroduced(_ range: TextRange) -> Bool {
        manuscript.texts.read(range.block) { text in
            let before = text[..<range.bytes.lowerBound]
            guard let end = before.lastIndex(where: { $0 > 0x20 }) else { return false }
            if before[end] == 0x2C { return true }
            let start = before[...end].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
            return Self.introductions.contains(
                String(decoding: before[start...end], as: UTF8.self).lowercased())
        }
    }

    private static let introductions: Set<String> = [
        "dalam", "pada", "ketentuan", "dimaksud", "dan", "atau", "dan/atau", "dengan", "diatur",
        "berdasarkan",
        "kecuali", "menurut", "serta", "melalui", "oleh",
    ]

    /// "ayat (2)" of the own pasal, without its number.
    private func isRelative(_ reference: Reference, _ place: AddressParts, _ own: Unit) -> Bool {
        !beginsWithPasal(reference) && place.pasal == own.number
    }

    private func beginsWithPasal(_ reference: Reference) -> Bool {
        (manuscript.read(reference.range) { $0.first } ?? 0) | 0x20 == 0x70
    }

    private func fault(
        _ reference: Reference, _ place: AddressParts, _ own: Unit, _ isRelative: Bool
    ) -> BrokenReferences.Fault? {
        if !isRelative, beginsWithPasal(reference), place.pasal == own.number,
            manuscript.naskah.relation == nil,
            place.ayat == nil || reference.target == nil, !isPartOfChain(reference.range),
            !Acts.isNamed(near: reference.range, manuscript)
        {
            return .ownPasal
        }
        if let target = reference.target {
            guard place.huruf == nil, place.angka == nil, place.ayat != nil,
                target <= reference.unit, reference.unit < manuscript.units[target].end,
                !hasOtherSentence(before: reference), AyatList(of: own.index, manuscript) != nil,
                !Acts.isNamed(near: reference.range, manuscript)
            else { return nil }
            return .itself
        }
        guard !Acts.isNamed(near: reference.range, manuscript) else { return nil }
        guard let pasal = manuscript.pasal(place.pasal) else {
            return place.pasal.allSatisfy(\.isNumber) ? .pasalMissing : nil
        }
        if place.ayat == nil, place.huruf != nil, !isRelative,
            manuscript.children(of: pasal).count(where: { manuscript.units[$0].level == .ayat }) > 1
        {
            return .ayatUnnamed
        }
        guard let list = AyatList(of: pasal, manuscript) else { return nil }
        if let ayat = place.ayat {
            let holder = AddressParts(pasal: place.pasal, ayat: ayat)
            guard let unit = manuscript.unit(at: holder) else {
                // A pasal without ayat is one sentence; two are ayat whose numbers are lost.
                if list.count == 0, list.sentences > 1 || isRelative && isInOwnList(place, own) { return nil }
                return Int(ayat) == nil ? nil : .ayatMissing
            }
            return isListComplete(unit, place) ? .itemMissing : nil
        }
        if place.huruf != nil, list.count > 0 { return nil }
        return isListComplete(pasal, place) ? .itemMissing : nil
    }

    /// "Pasal 3 sampai dengan Pasal 9", "Pasal 3, Pasal 4, dan Pasal 5": a list may hold the own pasal.
    private func isPartOfChain(_ range: TextRange) -> Bool {
        let text = manuscript.texts[range.block]
        let before = String(
            decoding: text[max(0, range.bytes.lowerBound - 24)..<range.bytes.lowerBound], as: UTF8.self)
        let end = min(text.count, range.bytes.upperBound + 24)
        let behind = String(decoding: text[range.bytes.upperBound..<end], as: UTF8.self)
        return before.contains("sampai") || before.contains("Pasal") || behind.contains("sampai")
            || behind.contains("Pasal")
    }

    /// A pasal whose ayat numbers were read as "1)" or "1.": its "ayat (1)" is there under another label.
    private func isInOwnList(_ place: AddressParts, _ own: Unit) -> Bool {
        manuscript.children(of: own.index).contains {
            manuscript.units[$0].level == .angkaKurung || manuscript.units[$0].level == .angka
        }
    }

    /// Whether a list of items was read so well that a missing one is missing in the document.
    private func isListComplete(_ unit: Int, _ place: AddressParts) -> Bool {
        let units = manuscript.units
        let children = Array(manuscript.children(of: unit))
        let letters = children.filter { units[$0].level == .huruf }
        if let huruf = place.huruf {
            guard let wanted = Numerals.letter(huruf) else { return false }
            let numbers = letters.compactMap { Numerals.letter(units[$0].number) }
            if numbers.isEmpty {
                guard let end = units[unit].passages.last, children.isEmpty else { return false }
                return manuscript.lastByte(of: end) == 0x2E && !manuscript.read(end, RunOn.hasLetters)
            }
            guard numbers == Array(1...numbers.count), wanted > numbers.count,
                let end = manuscript.lastPassage(of: unit), manuscript.lastByte(of: end) == 0x2E
            else { return false }
            return !(unit..<units[unit].end).contains { index in
                units[index].passages.contains { manuscript.read($0, RunOn.hasLetters) }
            }
        }
        return false
    }

    /// A sentence that ended before the reference in the same ayat: perhaps the number of the next ayat is lost.
    private func hasOtherSentence(before reference: Reference) -> Bool {
        let unit = manuscript.units[reference.unit]
        for passage in unit.passages {
            if passage.block == reference.range.block,
                passage.bytes.contains(reference.range.bytes.lowerBound)
            {
                let before = passage.bytes.lowerBound..<reference.range.bytes.lowerBound
                return manuscript.read(TextRange(block: passage.block, bytes: before), RunOn.endsSentence)
            }
            if manuscript.lastByte(of: passage) == 0x2E { return true }
        }
        return false
    }

    /// By how much the number of the pasal would have to change for the reference to point to another pasal that has
    /// what it names.
    private func shifts(_ broken: Broken, _ own: Unit) -> [Int] {
        let place = broken.place
        guard !broken.isRelative, broken.fault != .itself, broken.fault != .ayatUnnamed,
            let number = Int(place.pasal)
        else { return [] }
        return Self.drifts.filter { shift in
            var other = place
            other.pasal = String(number + shift)
            return other.pasal != own.number && manuscript.unit(at: other) != nil
        }
    }
}

/// An address taken apart: "Pasal 5 ayat (2) huruf a angka 1".
struct AddressParts: Equatable, Sendable {
    var pasal: String
    var ayat: String?
    var huruf: String?
    var angka: String?

    init(pasal: String, ayat: String? = nil) {
        self.pasal = pasal
        self.ayat = ayat
    }

    /// Nil when it names no pasal.
    init?(_ address: String) {
        let parts = address.withBytes { text -> AddressParts? in
            var at = 0
            func next() -> Bytes? {
                while at < text.count, text[at] == 0x20 { at += 1 }
                let start = at
                while at < text.count, text[at] != 0x20 { at += 1 }
                return at > start ? text[start..<at] : nil
            }
            guard let name = next(), name.elementsEqual("Pasal".utf8), let number = next() else { return nil }
            var parts = AddressParts(pasal: String(decoding: number, as: UTF8.self))
            while let key = next(), let value = next() {
                if key.elementsEqual("ayat".utf8) {
                    parts.ayat = String(decoding: value.dropFirst().dropLast(), as: UTF8.self)
                } else if key.elementsEqual("huruf".utf8) {
                    parts.huruf = String(decoding: value, as: UTF8.self)
                } else if key.elementsEqual("angka".utf8) {
                    parts.angka = String(decoding: value, as: UTF8.self)
                } else {
                    return nil
                }
            }
            return parts
        }
        guard let parts else { return nil }
        self = parts
    }
}

/// The ayat of a pasal, when they were read without a doubt.
struct AyatList {
    let count: Int
    /// Sentences that stand in the pasal itself.
    let sentences: Int

    /// Nil when numbers are missing, come twice, or may stand inside the words.
    init?(of pasal: Int, _ manuscript: Manuscript) {
        let units = manuscript.units
        let ayat = manuscript.children(of: pasal).filter { units[$0].level == .ayat }
        guard ayat.allSatisfy({ manuscript.isLabelBeside(units[$0]) }) else { return nil }
        let numbers = ayat.map { units[$0].number }
        guard numbers.compactMap({ Int($0) }) == Array(0..<numbers.count).map({ $0 + 1 }) else { return nil }
        var words = 0
        for index in pasal..<units[pasal].end {
            for passage in units[index].passages {
                if manuscript.read(passage, RunOn.mayHaveAyat) { return nil }
                words += passage.bytes.count
            }
        }
        guard words > 20, let end = manuscript.lastPassage(of: pasal) else { return nil }
        // Cut off in the middle of a sentence: more may have been lost.
        guard [0x2E, 0x3B, 0x22, 0x29].contains(manuscript.lastByte(of: end) ?? 0) else { return nil }
        count = numbers.count
        sentences = units[pasal].passages.reduce(0) { sum, passage in
            manuscript.read(passage) { bytes in
                let begins = bytes.first { $0 > 0x20 }.map(RunOn.isUpper) ?? false
                return sum + (RunOn.endsSentence(bytes) ? 2 : begins ? 1 : 0)
            }
        }
    }
}

/// Numbers and sentences inside of a paragraph, as converters leave them.
enum RunOn {
    /// "(2) Ketentuan", also with a closing bracket that was misread: "(2\\ Kode".
    private static func isAyat(_ text: Bytes, _ at: Int) -> Bool {
        guard text[at] == 0x28, at + 2 < text.endIndex, isDigit(text[at + 1]) else { return false }
        var end = at + 1
        while end < text.endIndex, isDigit(text[end]) { end += 1 }
        // One sign closes it, whatever it was read as: "(2t Ketentuan".
        guard end + 1 < text.endIndex, text[end] == 0x29 || text[end + 1] <= 0x20 else { return false }
        var behind = end + 1
        while behind < text.endIndex, text[behind] <= 0x20 { behind += 1 }
        return behind < text.endIndex && isUpper(text[behind])
    }

    /// An ayat may begin anywhere inside, also behind a word: "… pada ayat (5) Sanksi …".
    static func mayHaveAyat(_ text: Bytes) -> Bool {
        text.indices.contains { text[$0] == 0x28 && isAyat(text, $0) }
    }

    /// "…; 5. Peraturan"
    static func hasNumbers(_ text: Bytes) -> Bool {
        scan(text) { at in
            var end = at
            while end < text.endIndex, isDigit(text[end]) { end += 1 }
            return end > at && end + 1 < text.endIndex && text[end] == 0x2E && text[end + 1] <= 0x20
        }
    }

    /// "…; atau b. pengelolaan"
    static func hasLetters(_ text: Bytes) -> Bool {
        text.indices.dropFirst().dropLast(2).contains { at in
            text[at + 1] == 0x2E && text[at] >= 0x61 && text[at] <= 0x7A && text[at - 1] <= 0x20
                && text[at + 2] <= 0x20
        }
    }

    /// A sentence ends inside of the text and another begins.
    static func endsSentence(_ text: Bytes) -> Bool {
        guard text.count > 20 else { return false }
        for at in text.indices.dropFirst(3) where text[at] == 0x2E {
            var behind = at + 1
            while behind < text.endIndex, text[behind] <= 0x20 { behind += 1 }
            guard behind > at + 1, behind < text.endIndex, isUpper(text[behind]) else { continue }
            // "No. 5", "a.n. Bupati": abbreviations are short.
            if (text[(at - 3)..<at].allSatisfy { $0 > 0x20 && $0 != 0x2E }) { return true }
        }
        return false
    }

    /// Positions that stand behind a full stop, semicolon or colon and white space.
    private static func scan(_ text: Bytes, _ isHit: (Int) -> Bool) -> Bool {
        var ended = false
        for at in text.indices {
            let byte = text[at]
            if byte == 0x2E || byte == 0x3B || byte == 0x3A {
                ended = true
            } else if byte > 0x20 {
                if ended, at > text.startIndex, text[at - 1] <= 0x20, isHit(at) { return true }
                ended = false
            }
        }
        return false
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}

/// Whether another act is meant by a reference.
enum Acts {
    private static let names = Set(
        [
            "undang-undang", "undang", "uu", "peraturan", "keputusan", "instruksi", "kitab", "kuhp", "kuhap",
            "perpres", "permen", "perda", "pergub", "perbup", "perwali", "pp", "konvensi", "statuta",
            "perjanjian",
        ])

    /// A kind of act stands close behind the reference, or its number before it, within the sentence.
    static func isNamed(near range: TextRange, _ manuscript: Manuscript) -> Bool {
        let text = manuscript.texts[range.block]
        let behind = text[range.bytes.upperBound..<min(text.count, range.bytes.upperBound + 90)]
        let after = words(behind.prefix { $0 != 0x3B && $0 != 0x3A })
        for (index, word) in after.enumerated() where names.contains(word) {
            if !after[index...].prefix(5).contains(where: { $0.hasPrefix("ini") }) { return true }
            break
        }
        let start = max(0, range.bytes.lowerBound - 160)
        let before = text[start..<range.bytes.lowerBound]
        let from = before.lastIndex { $0 == 0x3B } ?? start
        let earlier = words(before[from...])
        return earlier.contains("nomor") && earlier.contains { names.contains($0) }
    }

    private static func words(_ text: ArraySlice<UInt8>) -> [String] {
        text.split { !WordIndex.isWordByte($0) && $0 != 0x2D }.map {
            String(decoding: $0, as: UTF8.self).lowercased()
        }
    }
}
