/// The pattern language of vocabulary: words; `[word]` may be left out; `a/b` are alternatives;
/// `~root` is any regular form of the root.
enum PhrasePattern {
    /// Every concrete phrase the pattern stands for, as lists of lower-case words.
    static func expand(_ pattern: String) -> [[String]] {
        var phrases: [[String]] = [[]]
        for word in pattern.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }) {
            var text = word
            let isOptional = text.hasPrefix("[") && text.hasSuffix("]")
            if isOptional { text = text.dropFirst().dropLast() }
            var choices: [[String]] = []
            for choice in text.split(separator: "/") {
                if choice.hasPrefix("~") {
                    choices += Morphology.forms(of: String(choice.dropFirst())).map { [$0] }
                } else {
                    // "data_center" inside alternatives is two words.
                    choices.append(choice.split(separator: "_").map(String.init))
                }
            }
            if isOptional { choices.append([]) }
            phrases = phrases.flatMap { phrase in choices.map { phrase + $0 } }
        }
        return phrases.filter { !$0.isEmpty }
    }
}
