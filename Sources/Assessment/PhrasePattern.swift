import DocumentModel

/// The pattern language of vocabulary: words; `[word]` may be left out; `a/b` are alternatives;
/// `~root` is any regular form of the root; `,word` stands behind a comma.
enum PhrasePattern {
    /// A word of small letters, in parts.
    struct Word {
        let prefix: String
        let root: Substring.UTF8View
        let suffix: String

        var text: String { prefix + String(Substring(root)) + suffix }

        var hash: UInt64 {
            var hash = WordHash.seed
            for byte in prefix.utf8 { hash = WordHash.add(byte, to: hash) }
            let isBehindComma = root.first == comma
            for byte in isBehindComma ? root.dropFirst() : root { hash = WordHash.add(byte, to: hash) }
            for byte in suffix.utf8 { hash = WordHash.add(byte, to: hash) }
            return isBehindComma ? hash ^ PhraseTrie.comma : hash
        }
    }

    /// For each place of the pattern the alternatives that may stand there, each of some words: none where the place
    /// may be left out, two where "data_center" is written among alternatives. A vocabulary has ten thousand words, of
    /// which mostly only the hashes are wanted, so what is made of each is for the caller to say.
    static func places<Made: Equatable & Sendable>(
        _ pattern: String, _ make: (Word) -> Made
    ) -> [[ShortList<Made>]] {
        // In bytes: splitting into characters is most of what reading a vocabulary costs.
        pattern.lowercased()[...].utf8.split { $0 == space || $0 == hyphen }.map { word in
            let isOptional = word.first == opening && word.last == closing
            var alternatives: [ShortList<Made>] = []
            for choice in (isOptional ? word.dropFirst().dropLast() : word).split(separator: slash) {
                if choice.first == tilde {
                    let root = choice.dropFirst()
                    for form in Morphology.forms(of: root) {
                        let kept = form.assimilates ? root.dropFirst() : root
                        alternatives.append([make(Word(prefix: form.prefix, root: kept, suffix: form.suffix))]
                        )
                    }
                } else if !choice.contains(underscore) {
                    alternatives.append(ShortList(make(Word(prefix: "", root: choice, suffix: ""))))
                } else {
                    let words = choice.split(separator: underscore).map {
                        make(Word(prefix: "", root: $0, suffix: ""))
                    }
                    alternatives.append(ShortList(words))
                }
            }
            return isOptional ? alternatives + [[]] : alternatives
        }
    }

    /// Every concrete phrase the pattern stands for, as lists of lower-case words.
    static func expand(_ pattern: String) -> [[String]] {
        var phrases: [[String]] = [[]]
        for alternatives in places(pattern, \.text) {
            phrases = phrases.flatMap { phrase in alternatives.map { phrase + $0 } }
        }
        return phrases.filter { !$0.isEmpty }
    }

    private static let space = UInt8(ascii: " "), hyphen = UInt8(ascii: "-"), slash = UInt8(ascii: "/")
    private static let opening = UInt8(ascii: "["), closing = UInt8(ascii: "]")
    private static let comma = UInt8(ascii: ",")
    private static let tilde = UInt8(ascii: "~"), underscore = UInt8(ascii: "_")
}
