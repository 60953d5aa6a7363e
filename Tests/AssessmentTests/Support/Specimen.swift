import Assessment
import DocumentModel
import DocumentReaders
import Foundation
import Testing

/// A document on which the metamorphic tests try their changes.
struct Specimen: Sendable, CustomTestStringConvertible {
    var name: String
    var document: Document
    /// The verdicts on the document as it is.
    var assessment: DocumentAssessment

    var testDescription: String { name }

    init(name: String, document: Document) {
        self.name = name
        self.document = document
        assessment = ShippedPack.assessor.assess(document: document)
    }

    /// The samples of this package as Markdown.
    static let samples: [Specimen] = Expectation.all.map { load(Samples.folder, $0.file) }

    /// Texts of expert readings outside of this package, in the folders `synthetic` and `texts` of the folder that
    /// `PATUH_GOLD` names.
    static let gold: [Specimen] = {
        guard let folder = goldFolder else { return [] }
        return ["synthetic", "texts"].flatMap { name -> [Specimen] in
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + name)) ?? []
            return files.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.sorted().map {
                load(folder + "/" + name, $0)
            }
        }
    }()

    static let goldFolder = ProcessInfo.processInfo.environment["PATUH_GOLD"].flatMap {
        $0.isEmpty ? nil : $0
    }

    /// For tests of real texts only: says why nothing ran without them.
    static let needsGold = ConditionTrait.enabled(
        if: goldFolder != nil, "needs the folder of expert readings and their texts in PATUH_GOLD")

    static let all = samples + gold

    private static func load(_ folder: String, _ file: String) -> Specimen {
        do {
            return Specimen(name: file, document: try DocumentReader().read(path: folder + "/" + file))
        } catch {
            fatalError("\(file): \(error)")
        }
    }
}
