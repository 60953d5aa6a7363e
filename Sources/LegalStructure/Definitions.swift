import DocumentModel

/// The defined terms of the ketentuan umum and of term lists in annexes (UU 12/2011 Lampiran II no. 96–109).
enum Definitions {
    /// What stands before a term's short form, longest first.
    private static let naming: [[UInt8]] = [
        "yang selanjutnya disebut", "yang selanjutnya disingkat", "selanjutnya disebut",
        "selanjutnya disingkat",
    ].map { Array($0.utf8) }
    private static let copulas: [[UInt8]] = [" adalah ", " ialah ", " merupakan "].map { Array($0.utf8) }

    /// Definitions in order, and the indices of the units that do nothing but define.
    static func find(in units: [Unit], texts: BlockTexts) -> (definitions: [Definition], units: Set<Int>) {
        var found: [Definition] = []
        var defining: Set<Int> = []
        // By index: to take a unit out of the list copies it.
        for index in units.indices
        where units[index].level == .angka
            && (units[index].address.hasPrefix("Pasal 1 ") || units[index].address.hasPrefix("Pasal I "))
        {
            // Items of Pasal 1 quoted one by one in an amending regulation.
            guard let passage = units[index].passages.first,
                let definition = parse(texts[passage][...], unit: index),
                definition.term.first?.isUppercase == true, !isInstruction(definition.term)
            else { continue }
            defining.insert(index)
            found.append(definition)
        }
        for opening in units.indices
        where (units[opening].zone == .batangTubuh || units[opening].zone == .lampiran)
            && !defining.contains(opening)
        {
            let level = units[opening].level
            guard level == .pasal || level == .ayat || units[opening].heading != nil,
                opensDefinitions(opening, units, texts)
            else { continue }
            for index in opening..<units[opening].end where !defining.contains(index) {
                defining.insert(index)
                for passage in units[index].passages {
                    if let definition = parse(texts[passage][...], unit: index) {
                        found.append(definition)
                    }
                }
            }
        }
        return (found, defining)
    }

    /// "Ketentuan Pasal 5 diubah, sehingga …": what an amending regulation does, not what a term means.
    private static func isInstruction(_ term: String) -> Bool {
        ["Ketentuan ", "Di antara ", "Diantara ", "Pasal ", "Lampiran ", "Judul ", "Setelah "].contains {
            term.hasPrefix($0)
        }
    }

    /// "Dalam Peraturan Bupati ini yang dimaksud dengan:", or a section "Pengertian", "Istilah", "Definisi".
    private static func opensDefinitions(_ unit: Int, _ units: [Unit], _ texts: BlockTexts) -> Bool {
        if units[unit].level != .pasal, let heading = units[unit].heading?.uppercased(),
            headings.contains(where: { heading.contains(bytes: $0) })
        {
            let words = heading.split(whereSeparator: { !$0.isLetter })
            if let first = words.first, words.count <= 5,
                headings.contains(String(first))
                    || heading.hasPrefix("DAFTAR ISTILAH") || heading.hasPrefix("BATASAN PENGERTIAN")
            {
                return true
            }
        }
        guard units[unit].level == .pasal || units[unit].level == .ayat,
            let first = units[unit].passages.first
        else { return false }
        var start = first
        start.bytes = first.bytes.prefix(160)
        return texts.read(start) { text in
            opening.withUnsafeBufferPointer { opening in
                text.indices.contains {
                    text[$0] | 0x20 == opening[0] && stands(opening, in: text, at: $0)
                }
            }
        }
    }

    /// Whether words in small letters, with single spaces between them, stand at an offset in whatever case and
    /// however they are spaced.
    private static func stands(
        _ words: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Bool {
        var at = start
        for letter in words {
            guard at < text.count else { return false }
            if letter != 0x20 {
                guard text[at] | 0x20 == letter else { return false }
                at += 1
            } else {
                guard isSpace(text[at]) else { return false }
                while at < text.count, isSpace(text[at]) { at += 1 }
            }
        }
        return true
    }

    /// White space, or a part of a no-break space.
    private static func isSpace(_ byte: UInt8) -> Bool {
        UnitLabel.isSpace(byte) || byte == 0xC2 || byte == 0xA0
    }

    private static let headings = ["PENGERTIAN", "ISTILAH", "DEFINISI", "GLOSARIUM"]
    private static let opening = Array("yang dimaksud dengan".utf8)

    /// The text with one space for every run of white space.
    private static func singleSpaced(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        for byte in text {
            if !UnitLabel.isSpace(byte) {
                result.append(byte)
            } else if result.last != 0x20 {
                result.append(0x20)
            }
        }
        return result
    }

    private static func lowercased(_ text: [UInt8]) -> [UInt8] {
        var text = text
        for at in text.indices where UnitLabel.isUpper(text[at]) { text[at] |= 0x20 }
        return text
    }

    /// "X yang selanjutnya disingkat Y adalah Z".
    static func parse(_ source: ArraySlice<UInt8>, unit: Int) -> Definition? {
        let text = singleSpaced(source)
        let lower = lowercased(Array(text.prefix(300)))
        var split: (Int, Int)?
        for copula in copulas {
            if let at = lower[...].offset(of: copula), at < (split?.0 ?? Int.max) {
                split = (at, copula.count)
            }
        }
        guard let (end, length) = split, end < 260 else { return nil }
        var term = String(decoding: text[..<end], as: UTF8.self).trimmed
        let meaning = String(decoding: text[(end + length)...], as: UTF8.self).trimmed
        var short: String?
        for phrase in naming {
            guard let at = lower[..<end].offset(of: phrase) else { continue }
            let rest = String(decoding: text[(at + phrase.count)..<end], as: UTF8.self).trimmed
            short = rest.hasPrefix("dengan ") ? String(rest.dropFirst(7)).trimmed : rest
            term = String(decoding: text[..<at], as: UTF8.self).trimmingSuffix(",")
            break
        }
        guard !term.isEmpty, term.utf8.count < 160 else { return nil }
        return Definition(term: term, short: short?.trimmingSuffix(",."), meaning: meaning, unit: unit)
    }
}
