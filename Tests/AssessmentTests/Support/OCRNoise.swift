import LegalStructure

@testable import Assessment

/// Letters as optical character recognition misreads them.
enum OCRNoise {
    private static let misread: [Character: [String]] = [
        "a": ["o", "e"], "b": ["h"], "c": ["e"], "d": ["cl"], "e": ["c"], "f": ["t"], "g": ["q"], "h": ["b"],
        "i": ["l", "1"],
        "k": ["lc"], "l": ["i", "1"], "m": ["rn"], "n": ["ri", "u"], "o": ["0", "a"], "p": ["o"], "r": ["n"],
        "s": ["5"],
        "t": ["f", "l"], "u": ["ii", "n"], "w": ["vv"], "y": ["v"],
    ]

    /// Misreads small letters at the given rate, in words that are nobody's key.
    static func apply(
        to text: String, rate: Double, sparing keys: KeyWords, _ generator: inout SeededGenerator
    ) -> String {
        var result = ""
        var word = ""
        func flush(_ generator: inout SeededGenerator) {
            let isEligible = word.count > 3 && !keys.contains(word)
            for letter in word {
                if isEligible, Double.random(in: 0..<1, using: &generator) < rate,
                    let others = misread[letter],
                    let other = others.randomElement(using: &generator)
                {
                    result += other
                } else {
                    result.append(letter)
                }
            }
            word = ""
        }
        for character in text {
            if character.isLetter || character.isNumber || character == "-" || character == "/" {
                word.append(character)
            } else {
                flush(&generator)
                result.append(character)
            }
        }
        flush(&generator)
        return result
    }
}

/// Words that mean something to the assessment: the pack's vocabulary, the grammar of norms with its verbs, labels
/// and keywords of the structure, and the document's own terms.
struct KeyWords {
    private static let pack: Set<UInt64> = {
        let genus = ShippedPack.pack.concepts.flatMap(\.genus).flatMap(PhrasePattern.expand).joined()
        return Vocabulary(ShippedPack.pack).words.union(genus.map(WordHash.of))
    }()
    private static let grammar: Set<UInt64> = [
        Grammar.predicates, Grammar.setiap, Grammar.subordinators, Grammar.guidance, Grammar.preparing,
        Grammar.preparingVerbs, Grammar.governors, Grammar.limiters, Grammar.hardLimiters,
        Grammar.limitingWords,
        Grammar.connectors, Grammar.clauseOpeners, Grammar.appositions, Grammar.tugas, Grammar.taskVerbs,
        Grammar.ditetapkan,
        Grammar.byAct, Grammar.acts, Grammar.officials, Grammar.delegated, Grammar.following,
        Grammar.normative,
        Grammar.mengenai, Grammar.lanjut, Grammar.hal, Grammar.thisAct, Grammar.maksud, Grammar.prinsip,
        Grammar.conditions,
        Grammar.hashes(
            """
            diatur ketentuan ruang lingkup dicabut sebagaimana dimaksud pasal ayat huruf angka menimbang mengingat menetapkan \
            memutuskan ditetapkan diundangkan tanggal nomor tahun tentang berita lembaran lampiran penjelasan peraturan rancangan \
            bupati gubernur walikota wali kota menteri sekretaris daerah kabupaten provinsi adalah ialah merupakan selanjutnya \
            disebut disingkat dihapus bagian paragraf kesatu kedua ketiga keempat kelima keenam ketujuh kedelapan diubah sisipkan
            """),
    ].reduce(into: []) { $0.formUnion($1) }

    private var own: Set<UInt64> = []

    init(_ naskah: Naskah) {
        for definition in naskah.definitions {
            for word in (definition.term + " " + (definition.short ?? "")).split(whereSeparator: {
                !$0.isLetter
            }) {
                own.insert(WordHash.of(word.lowercased()))
            }
        }
    }

    /// Any part of a word such as "antar-Perangkat" or "dan/atau".
    func contains(_ word: String) -> Bool {
        word.split(whereSeparator: { $0 == "-" || $0 == "/" }).contains { part in
            let hash = WordHash.of(part.lowercased())
            let isVerb =
                part.count > 5 && (part.lowercased().hasPrefix("me") || part.lowercased().hasPrefix("di"))
            return isVerb || part.contains(where: \.isNumber) || part.allSatisfy(\.isUppercase)
                || Self.pack.contains(hash)
                || Self.grammar.contains(hash) || own.contains(hash)
        }
    }
}
