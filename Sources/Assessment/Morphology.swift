/// Indonesian word forms made from a root by the regular affixes. Generating forms and comparing exactly
/// cannot confuse words the way stripping can ("mengonsultasikan" has lost its k), and costs nothing
/// while a document is read.
enum Morphology {
    /// The root and its forms with meN-, di-, ber-, ter-, peN-, per-, ke- and -kan, -i, -an.
    static func forms(of root: String) -> [String] {
        var forms: Set<String> = [root]
        let endings = ["", "kan", "i", "an"]
        for ending in endings { forms.insert(root + ending) }
        for nasal in nasalised(root) {
            for ending in endings.prefix(3) { forms.insert("me" + nasal + ending) }
            for ending in ["", "an"] { forms.insert("pe" + nasal + ending) }
        }
        for prefix in ["di", "ter"] {
            for ending in endings.prefix(3) { forms.insert(prefix + root + ending) }
        }
        for ending in ["", "kan", "an"] { forms.insert("ber" + root + ending) }
        for ending in endings { forms.insert("per" + root + ending) }
        for prefix in ["memper", "diper"] {
            for ending in endings.prefix(3) { forms.insert(prefix + root + ending) }
        }
        forms.insert("ke" + root + "an")
        forms.insert("keter" + root + "an")
        forms.insert("se" + root)
        return forms.sorted()
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
