import Foundation
import TestTools
import Testing

@testable import MaturityIndex

/// Published results of evaluations under PermenPANRB 59/2020, recomputed from their 47 levels. They lie beside the
/// project, in ../shared; without them these checks are skipped and say so.
@Suite struct PublishedResultTests {
    struct Published: Decodable {
        var agency: String
        var year: Int
        var publishedIndex: Double
        var publishedPredicate: String
        var levels: [String: Int]
        var publishedDomains: [String: Double]?
        var publishedAspects: [String: Double]?
    }

    private struct File: Decodable { var results: [Published] }

    static let path = packageRoot + "/../shared/reference/published-results.json"

    private static func results() throws -> [Published] {
        // A work tree may lie one folder deeper or elsewhere; then the variable says where the data are.
        let shared = ProcessInfo.processInfo.environment["PATUH_SHARED"]
        let path = shared.map { "\($0)/reference/published-results.json" } ?? path
        guard let bytes = bytes(of: path) else { return [] }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(File.self, from: Data(bytes)).results
    }

    @Test func `every published figure is reproduced to two decimals`() throws {
        let results = try Self.results()
        if results.isEmpty {
            print("SKIPPED: ../shared/reference/published-results.json is not there; nothing was recomputed")
        }
        for result in results {
            let name = "\(result.agency) \(result.year)"
            var levels: [Int: Int] = [:]
            for (key, level) in result.levels { levels[try #require(Int(key))] = level }
            let index = MaturityIndex(IndexTests.instrument, levels: levels)
            #expect(index.value?.hundredths == hundredths(result.publishedIndex), "\(name)")
            #expect(index.predicate?.id == result.publishedPredicate, "\(name)")
            for domain in index.domains {
                if let published = result.publishedDomains?["\(domain.whole.number)"] {
                    #expect(
                        domain.whole.value?.hundredths == hundredths(published),
                        "\(name), domain \(domain.whole.number)")
                }
                for aspect in domain.aspects {
                    if let published = result.publishedAspects?["\(aspect.number)"] {
                        #expect(
                            aspect.value?.hundredths == hundredths(published),
                            "\(name), aspect \(aspect.number)")
                    }
                }
            }
        }
    }

    private func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
}
