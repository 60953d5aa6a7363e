/// The pattern language of vocabulary: words; `[word]` may be left out; `a/b` are alternatives;
/// `~root` is any regular form of the root.
enum PhrasePattern {
    /// For each place of the pattern the alternatives that may stand there, each of lower-case words: none where
    /// the place may be left out, two where "data_center" is written among alternatives.
    static func places(_ pattern: String) -> [[[String]]] {
        // In bytes: splitting into characters is most of what reading a vocabulary costs.
        pattern.lowercased().utf8.split { $0 == space || $0 == hyphen }.map { word in
            let isOptional = word.first == opening && word.last == closing
            var alternatives: [[String]] = []
            for choice in (isOptional ? word.dropFirst().dropLast() : word).split(separator: slash) {
                if choice.first == tilde {
                    alternatives += Morphology.forms(of: text(choice.dropFirst())).map { [$0] }
                } else {
                    alternatives.append(choice.split(separator: underscore).map(text))
                }
            }
            return isOptional ? alternatives + [[]] : alternatives
        }
    }

    /// Every concrete phrase the pattern stands for, as lists of lower-case words.
    static func expand(_ pattern: String) -> [[String]] {
        var phrases: [[String]] = [[]]
        for alternatives in places(pattern) {
            phrases = phrases.flatMap { phrase in alternatives.map { phrase + $0 } }
        }
        return phrases.filter { !$0.isEmpty }
    }

    private static func text(_ bytes: Substring.UTF8View) -> String { String(Substring(bytes)) }

    private static let space = UInt8(ascii: " "), hyphen = UInt8(ascii: "-"), slash = UInt8(ascii: "/")
    private static let opening = UInt8(ascii: "["), closing = UInt8(ascii: "]")
    private static let tilde = UInt8(ascii: "~"), underscore = UInt8(ascii: "_")
}
