/// Indonesian word forms made from a root by the regular affixes. Generating forms and comparing exactly
/// cannot confuse words the way stripping can ("mengonsultasikan" has lost its k), and costs nothing
/// while a document is read.
enum Morphology {
    /// One way to make a form.
    struct Affixes {
        let prefix: String
        /// The prefix stands for the root's first letter ("menulis").
        var assimilates = false
        let suffix: String
    }

    /// The root and its forms with meN-, di-, ber-, ter-, peN-, per-, ke- and -kan, -i, -an; behind meN- and peN- with
    /// -nya, too ("wajib menempatkannya").
    static func forms(of root: some Collection<UInt8>) -> [Affixes] {
        root.first.map { byFirstLetter[Int($0 & 0x7F)] } ?? []
    }

    /// Roots of a vocabulary begin with two dozen letters; their forms are listed once.
    private static let byFirstLetter: [[Affixes]] = (0..<0x80).map { first in
        regular
            + nasals(before: first).flatMap { nasal in
                [("me", ["", "kan", "i", "nya", "kannya", "inya"]), ("pe", ["", "an", "annya"])].flatMap {
                    prefix, suffixes in
                    suffixes.map {
                        Affixes(
                            prefix: prefix + nasal.letters, assimilates: nasal.assimilates, suffix: $0)
                    }
                }
            }
    }

    /// The forms that are the same for all roots.
    private static let regular: [Affixes] = [
        ("", ["", "kan", "i", "an"]), ("di", ["", "kan", "i"]), ("ter", ["", "kan", "i"]),
        ("memper", ["", "kan", "i"]), ("diper", ["", "kan", "i"]), ("ber", ["", "kan", "an"]),
        ("per", ["", "kan", "i", "an"]), ("ke", ["an"]), ("keter", ["an"]), ("se", [""]),
    ].flatMap { prefix, suffixes in suffixes.map { Affixes(prefix: prefix, suffix: $0) } }

    /// The nasal of meN- and peN- assimilates to the root's first sound. Loan words often keep their first
    /// consonant, so both ways are made.
    private static func nasals(before first: Int) -> [(letters: String, assimilates: Bool)] {
        switch Character(Unicode.Scalar(UInt8(first))) {
        case "a", "e", "i", "o", "u", "g", "h": [("ng", false)]
        case "k": [("ng", true), ("ng", false)]
        case "c", "d", "j", "z": [("n", false)]
        case "t": [("n", true), ("n", false)]
        case "b", "f", "v": [("m", false)]
        case "p": [("m", true), ("m", false)]
        case "s": [("ny", true), ("n", false)]
        default: [("", false)]
        }
    }
}
