/// The parts of an address as far as a reference names them.
struct ReferencePlace: Equatable {
    var pasal: String?
    var diktum: String?
    var ayat: String?
    var huruf: String?
    var angka: String?

    var text: String {
        var text = ""
        func add(_ name: String, _ number: String?, _ end: String = "") {
            guard let number else { return }
            if !text.isEmpty { text += " " }
            text += name
            text += number
            text += end
        }
        add("Pasal ", pasal)
        add("Diktum ", diktum)
        add("ayat (", ayat, ")")
        add("huruf ", huruf)
        add("angka ", angka)
        return text
    }
}

/// References that hang together: "Pasal 4 ayat (1) huruf a, huruf b, dan ayat (3)", "huruf a sampai dengan huruf d".
/// Each link takes what it does not name from the one before.
struct ReferenceChain {
    private(set) var links: [(place: ReferencePlace, words: Range<Int>)] = []
    /// Index of the word behind the chain.
    private(set) var end: Int
    /// "Pasal 5 Peraturan Presiden …"; "Pasal 5 Peraturan Bupati ini" is this act.
    private(set) var namesOtherAct = false

    /// - Returns: nil when no reference begins at the word.
    init?(_ words: Words, from start: Int) {
        end = start
        if words.isWord(start, "huruf") {
            guard start > 0, words.isWord(start - 1, "dalam") || words.isWord(start - 1, "pada") else {
                return nil
            }
        } else if !words.beginsReference(start) {
            return nil
        }
        var place = ReferencePlace()
        var isRange = false
        var next = Self.link(words, start, after: nil)
        while let link = next {
            if isRange { fill(from: place, to: link.place, words: link.words) }
            links.append(link)
            place = link.place
            end = link.words.upperBound
            guard let (behind, range) = Self.connector(words, end) else { break }
            next = Self.link(words, behind, after: place)
            isRange = range
        }
        guard !links.isEmpty else { return nil }
        namesOtherAct = links[0].place.pasal != nil && Self.isOtherAct(words, end)
    }

    // MARK: Links

    /// One address, complete or continuing the place before it.
    private static func link(
        _ words: Words, _ start: Int, after before: ReferencePlace?
    ) -> (place: ReferencePlace, words: Range<Int>)? {
        var place = ReferencePlace()
        var at = start
        func number(_ name: StaticString, _ number: (ArraySlice<UInt8>) -> String?) -> String? {
            guard at + 1 < words.count, words.isWord(at, name) else { return nil }
            // A comma or full stop in the middle ends the address: "Pasal 4, ayat …" is a new link.
            if at > start, Words.isMark(words.last(at - 1)) { return nil }
            guard let text = number(words.unmarked(at + 1)) else { return nil }
            at += 2
            return text
        }
        place.pasal = number("pasal") {
            UnitLabel.isDigit($0.first ?? 0) && $0.count <= 5 ? String(decoding: $0, as: UTF8.self) : nil
        }
        if place.pasal == nil {
            place.diktum = number("diktum") {
                UnitLabel.isLetter($0.first ?? 0) ? String(decoding: $0, as: UTF8.self).uppercased() : nil
            }
        }
        place.ayat = number("ayat", bracketed)
        // "ayat (1), (2), dan (3)"
        if at == start, let before, before.ayat != nil, before.huruf == nil, at < words.count,
            let ayat = bracketed(words.unmarked(at))
        {
            place.ayat = ayat
            at += 1
        }
        place.huruf = number("huruf") {
            $0.count <= 2 && $0.allSatisfy(UnitLabel.isLetter) ? String(decoding: $0, as: UTF8.self) : nil
        }
        place.angka = number("angka") {
            !$0.isEmpty && $0.allSatisfy(UnitLabel.isDigit) ? String(decoding: $0, as: UTF8.self) : nil
        }
        guard at > start else { return nil }
        if let before, place.pasal == nil, place.diktum == nil {
            place.pasal = before.pasal
            place.diktum = before.diktum
            if place.ayat == nil {
                place.ayat = before.ayat
                if place.huruf == nil { place.huruf = before.huruf }
            }
        } else if before == nil, place.pasal == nil, place.diktum == nil, place.ayat == nil,
            place.huruf == nil
        {
            return nil
        }
        return (place, start..<at)
    }

    private static func bracketed(_ text: ArraySlice<UInt8>) -> String? {
        guard text.first == 0x28, text.last == 0x29, text.count > 2, text.count <= 6,
            UnitLabel.isDigit(text[text.startIndex + 1])
        else { return nil }
        return String(decoding: text.dropFirst().dropLast(), as: UTF8.self)
    }

    /// What joins two links: a comma, "dan", "atau", "dan/atau", "serta", "sampai dengan"; the index behind it and whether
    /// it spans a range.
    private static func connector(_ words: Words, _ start: Int) -> (behind: Int, isRange: Bool)? {
        guard start < words.count else { return nil }
        switch words.lower(start) {
        case "dan", "atau", "dan/atau", "serta": return (start + 1, false)
        case "sampai" where start + 1 < words.count && words.lower(start + 1) == "dengan":
            return (start + 2, true)
        default: return words.last(start - 1) == 0x2C ? (start, false) : nil
        }
    }

    /// The places between the ends of a range, which no word names: letters or numbers that differ in one part.
    private mutating func fill(from first: ReferencePlace, to last: ReferencePlace, words: Range<Int>) {
        func between(
            _ part: WritableKeyPath<ReferencePlace, String?>, _ read: (String) -> Int?,
            _ write: (Int) -> String
        ) {
            var end = first
            end[keyPath: part] = last[keyPath: part]
            guard end == last, let low = first[keyPath: part].flatMap(read),
                let high = last[keyPath: part].flatMap(read),
                high - low > 1, high - low < 60
            else { return }
            for value in (low + 1)..<high {
                var place = first
                place[keyPath: part] = write(value)
                links.append((place, words))
            }
        }
        between(\.pasal, { Int($0) }, { String($0) })
        between(\.ayat, { Int($0) }, { String($0) })
        between(\.huruf, { Numerals.letter($0) }, { Numerals.letters($0) })
        between(\.angka, { Int($0) }, { String($0) })
    }

    // MARK: Other acts

    /// The kind of an act stands right behind the reference.
    private static func isOtherAct(_ words: Words, _ start: Int) -> Bool {
        guard start < words.count, !Words.isMark(words.last(start - 1)) || words.last(start - 1) == 0x2C
        else {
            return false
        }
        switch words.lower(start) {
        case "undang-undang", "undang", "uu", "uud", "perpres", "permen", "perda", "perbup", "perwali", "pp":
            break
        case "peraturan", "keputusan", "instruksi": break
        default: return false
        }
        return !(start..<min(start + 5, words.count)).contains { words.lower($0).hasPrefix("ini") }
    }
}
