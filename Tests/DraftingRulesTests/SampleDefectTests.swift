import DocumentReaders
import LegalStructure
import TestTools
import Testing

@testable import DraftingRules

/// The samples of this package: the draft has the mistakes that were put into it (`kesalahan` in harapan.json), the
/// others none of level pasti. (What planning documents lack is measured elsewhere.)
@Suite struct SampleDefectTests {
    /// In reading order.
    private static let seeded = [
        "D01 Pasal 1 angka 25", "E02 Pasal 10 ayat (1)", "B02 BAB II Bagian Ketiga",
        "C02 Pasal 14 ayat (3) huruf d",
    ]

    private static let folder = "\(packageRoot)/Samples"
    private static let sets = "\(folder)/himpunan"

    /// Paths of all samples that are texts, the sets of two regencies with them.
    private static let paths: [String] =
        (names(in: folder).map { "\(folder)/\($0)" }
        + names(in: sets).flatMap { set in names(in: "\(sets)/\(set)").map { "\(sets)/\(set)/\($0)" } })
        .filter { ($0.hasSuffix(".md") || $0.hasSuffix(".docx")) && !$0.hasSuffix("README.md") }

    private func certain(_ path: String) throws -> [String] {
        let document = try DocumentReader().read(path: path)
        return DraftingChecker().review(document, NaskahParser().parse(document)).findings
            .filter { $0.severity == .pasti && !$0.rule.hasPrefix("P") }.map { "\($0.rule) \($0.address)" }
    }

    @Test(arguments: paths)
    func `exactly the mistakes that were put into a sample are certain`(path: String) throws {
        let expected = path.contains("/rancangan-perbup-spbe.") ? Self.seeded : []
        #expect(try certain(path) == expected)
    }

    @Test func `the list in harapan.json is the same`() throws {
        let text = try #require(contents(of: "\(Self.folder)/harapan.json"))
        let listed = text.split(separator: "{\"cek\": \"").dropFirst().map { entry -> String in
            let parts = entry.split(separator: "\"")
            return "\(parts[0]) \(parts[2] == ", " ? parts[3] : parts[4])"
        }
        #expect(Set(listed) == Set(Self.seeded))
    }
}
