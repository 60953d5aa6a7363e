import Foundation
import LegalStructure
import TestTools

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

/// Words that mean something to the assessment: the pack's vocabulary, the verbs of norms, every word that the
/// sources compare text with, and the document's own terms.
struct KeyWords {
    private static let pack = Set(
        ShippedPack.pack.concepts.flatMap { $0.phrases + $0.genus }.flatMap(PhrasePattern.expand).joined())
    private static let sources: Set<String> = ["Assessment", "LegalStructure"].reduce(into: []) {
        words, module in
        let folder = Samples.folder + "/../Sources/" + module
        for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            let text = (try? String(contentsOfFile: folder + "/" + file, encoding: .utf8)) ?? ""
            for literal in literals(in: text) {
                words.formUnion(literal.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init))
            }
        }
    }

    /// What stands between quotation marks in Swift source.
    private static func literals(in source: String) -> [Substring] {
        source.components(separatedBy: "\"\"\"").enumerated().flatMap { at, part -> [Substring] in
            if at % 2 == 1 { return [Substring(part)] }
            return part.split(separator: "\n").flatMap { line in
                line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                    .filter { $0.offset % 2 == 1 }.map(\.element)
            }
        }
    }

    private var own: Set<String> = []

    init(_ naskah: Naskah) {
        for definition in naskah.definitions {
            let words = (definition.term + " " + (definition.short ?? "")).split(whereSeparator: {
                !$0.isLetter
            })
            own.formUnion(words.map { $0.lowercased() })
        }
    }

    /// Any part of a word such as "antar-Perangkat" or "dan/atau".
    func contains(_ word: String) -> Bool {
        word.split(whereSeparator: { $0 == "-" || $0 == "/" }).contains { part in
            let lower = part.lowercased()
            let isVerb = lower.count > 5 && (lower.hasPrefix("me") || lower.hasPrefix("di"))
            return isVerb || part.contains(where: \.isNumber) || part.allSatisfy(\.isUppercase)
                || Self.pack.contains(lower) || Self.sources.contains(lower) || own.contains(lower)
        }
    }
}
