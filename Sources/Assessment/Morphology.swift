/// Indonesian word forms made from a root by the regular affixes. Generating forms and comparing exactly
/// cannot confuse words the way stripping can ("mengonsultasikan" has lost its k), and costs nothing
/// while a document is read.
enum Morphology {
    /// The root and its forms with meN-, di-, ber-, ter-, peN-, per-, ke- and -kan, -i, -an.
    static func forms(of root: String) -> [String] {
        let endings = ["", "kan", "i", "an"]
        var forms = endings.map { root + $0 }
        for nasal in nasalised(root) {
            forms += endings.prefix(3).map { "me" + nasal + $0 }
            forms += ["", "an"].map { "pe" + nasal + $0 }
        }
        for prefix in ["di", "ter", "memper", "diper"] {
            forms += endings.prefix(3).map { prefix + root + $0 }
        }
        forms += ["", "kan", "an"].map { "ber" + root + $0 }
        forms += endings.map { "per" + root + $0 }
        forms += ["ke" + root + "an", "keter" + root + "an", "se" + root]
        return forms
    }

    /// The root behind the nasal of meN- and peN-, which assimilates to its first sound. Loan words often
    /// keep their first consonant, so both ways are made.
    private static func nasalised(_ root: String) -> [String] {
        guard let first = root.first else { return [] }
        let rest = String(root.dropFirst())
        switch first {
        case "a", "e", "i", "o", "u", "g", "h": return ["ng" + root]
        case "k": return ["ng" + rest, "ng" + root]
        case "c", "d", "j", "z": return ["n" + root]
        case "t": return ["n" + rest, "n" + root]
        case "b", "f", "v": return ["m" + root]
        case "p": return ["m" + rest, "m" + root]
        case "s": return ["ny" + rest, "n" + root]
        default: return [root]
        }
    }
}
