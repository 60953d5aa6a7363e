import Foundation
import TestTools

/// An entry of `Samples/harapan.json`.
struct Expectation: Decodable, Sendable {
    struct Indicator: Decodable, Sendable {
        /// Content level.
        var isi: Int
        /// Element → addresses that decide; a missing element has no entry.
        var unsur: [String: [String]]
        /// Addresses that regulate a topic.
        var bukti: [String]?
        /// Addresses that mention a topic and do not regulate it.
        var sebutan: [String]?
    }

    /// The Markdown file; the DOCX has the same stem.
    var file: String
    var status: String
    var indikator: [String: Indicator]

    static let all: [Expectation] = {
        do {
            let data = try Data(contentsOf: URL(fileURLWithPath: Samples.folder + "/harapan.json"))
            return try JSONDecoder().decode([Expectation].self, from: data)
        } catch { fatalError("harapan.json: \(error)") }
    }()

    var stem: String { String(file.dropLast(".md".count)) }
}

enum Samples {
    /// The folder of the sample documents.
    static let folder = packageRoot + "/Samples"
}
