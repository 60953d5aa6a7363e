import DocumentReaders
import Glibc
import LegalStructure
import TestTools
import Testing

@testable import DraftingRules

/// Rules whose defect is rare in real texts are measured on real texts into which it is put: most of the defects are
/// found, and the text as it is is silent. The documents are no part of this package: `PATUH_CORPUS` names the folder
/// that has them under `files/`.
@Suite(.enabled(if: getenv("PATUH_CORPUS") != nil, "dilewati: PATUH_CORPUS tidak menunjuk korpus"))
struct MutationTests {
    private static let folder = (getenv("PATUH_CORPUS").map { String(cString: $0) } ?? "") + "/files"

    /// Texts of regulations as Markdown.
    private static let texts: [(name: String, text: String)] = names(in: folder).filter {
        $0.hasSuffix(".md")
    }
    .compactMap { name in contents(of: "\(folder)/\(name)").map { (name, $0) } }

    private func findings(_ text: String) throws -> [Finding] {
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "naskah.md")
        let review = DraftingChecker().review(document, NaskahParser().parse(document))
        return review.skipped.isEmpty ? review.findings : []
    }

    private struct Tally {
        var put = 0
        var found = 0
        var texts = 0
    }

    /// Puts each defect into a text of its own and looks whether the rule says it.
    private func measure(
        _ rule: String, _ defects: (String) -> [String]
    ) throws -> Tally {
        var tally = Tally()
        for (name, text) in Self.texts {
            let document = try DocumentReader().read(bytes: Array(text.utf8), path: "naskah.md")
            let naskah = NaskahParser().parse(document)
            guard naskah.kind.isRegulation, DraftingChecker().review(document, naskah).skipped.isEmpty else {
                continue
            }
            let before = try findings(text).count { $0.rule == rule && $0.severity == .pasti }
            #expect(before == 0, "\(rule) in \(name)")
            let mutants = defects(text)
            tally.texts += mutants.isEmpty ? 0 : 1
            for mutant in mutants {
                tally.put += 1
                if try findings(mutant).contains(where: { $0.rule == rule }) { tally.found += 1 }
            }
        }
        print("\(rule): \(tally.found) of \(tally.put) defects in \(tally.texts) texts found")
        return tally
    }

    /// The text with one of up to five occurrences replaced, each in a text of its own, spread over the whole.
    private static func variants(_ text: String, _ old: String, _ new: String, behind: String = "")
        -> [String]
    {
        let start =
            behind.isEmpty ? text.startIndex : text.firstRange(of: behind)?.upperBound ?? text.endIndex
        let ranges = text[start...].ranges(of: old)
        let step = max(1, ranges.count / 5)
        return stride(from: 0, to: ranges.count, by: step).prefix(5).map { index in
            text.replacingCharacters(ranges[index], with: new)
        }
    }

    @Test func `another word for a figure is found`() throws {
        let tally = try measure("C05") { text in
            [("(satu)", "(sepuluh)"), ("(lima)", "(enam)"), ("(tiga puluh)", "(empat puluh)")].flatMap {
                Self.variants(text, " " + $0.0 + " ", " " + $0.1 + " ", behind: "Pasal 2")
            }
        }
        #expect(tally.put > 20 && Double(tally.found) >= 0.8 * Double(tally.put))
    }

    @Test func `an ayat that the pasal has not is found`() throws {
        let tally = try measure("E04") { text in
            Self.variants(text, "dimaksud pada ayat (1)", "dimaksud pada ayat (41)", behind: "Pasal 2")
        }
        #expect(tally.put > 20 && Double(tally.found) >= 0.7 * Double(tally.put))
    }

    @Test func `a letter that the last consideration leaves out is found`() throws {
        let tally = try measure("A07") { text in
            // In the considerations only: the norms name letters, too.
            guard let end = text.firstRange(of: "Mengingat")?.lowerBound else { return [] }
            let (opening, rest) = (String(text[..<end]), text[end...])
            return [
                ("huruf a dan huruf b,", "huruf a,"),
                ("huruf a, huruf b, dan huruf c", "huruf a dan huruf b"),
                ("huruf a, huruf b dan huruf c", "huruf a dan huruf b"),
            ].flatMap { Self.variants(opening, $0.0, $0.1).prefix(1).map { $0 + rest } }
        }
        #expect(tally.put > 5 && Double(tally.found) >= 0.6 * Double(tally.put))
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<Index>, with new: String) -> String {
        self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}
