import Assessment
import DocumentReaders
import Foundation
import RuleModel
import Rules

/// `patuh-akurasi [--gold DIR] [--corpus DIR] [--ringkas] [--jenis] [--rencana FILE …] [NAMA=READINGS.json:TEXTDIR …]`
@main struct AccuracyCheck {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let isShort = take("--ringkas", &arguments)
        let gold = URL(fileURLWithPath: value("--gold", &arguments) ?? "../shared/gold", isDirectory: true)
        let corpus = URL(
            fileURLWithPath: value("--corpus", &arguments) ?? "../shared/corpus", isDirectory: true)
        if take("--jenis", &arguments) { return reportKinds(in: corpus) }
        if take("--rencana", &arguments) {
            for path in arguments { for line in PlanListing.lines(of: path) { print(line) } }
            return
        }
        let assessor = Assessor(pack: try PackDecoder.decode(RulePacks.permenpan592020))

        let sets = arguments.isEmpty ? ReadingSet.inGold(gold) : try arguments.map(readingSet)
        if sets.isEmpty { print("dilewati: bacaan ahli tidak ada di \(gold.path)") }
        var total = Score()
        for set in sets {
            let score = report(set, assessor, isShort: isShort)
            total.add(score)
        }
        if sets.count > 1 {
            print("\n== seluruhnya")
            for line in total.summary { print(line) }
        }
        guard arguments.isEmpty else { return }
        for set in sets { reportOriginals(of: set, in: corpus, assessor, isShort: isShort) }
        if let manifest = Manifest(corpus: corpus) {
            print("")
            for line in UnrelatedDocuments(manifest).report(assessor) { print(line) }
        } else {
            print("\ndilewati: dokumen tanpa urusan SPBE, karena \(corpus.path) tidak ada")
        }
    }

    private static func reportKinds(in corpus: URL) {
        guard let manifest = Manifest(corpus: corpus) else {
            return print("dilewati: jenis dokumen, karena \(corpus.path) tidak ada")
        }
        for line in KindAgreement(manifest: manifest).report() { print(line) }
    }

    private static func report(_ set: ReadingSet, _ assessor: Assessor, isShort: Bool) -> Score {
        print("\n== \(set.name): \(set.readings.count) dokumen")
        var score = Score()
        for reading in set.readings {
            do {
                let document = try DocumentReader().read(path: set.folder.appending(path: reading.file).path)
                let comparison = Comparison(assessor.assess(document: document, explained: true), reading)
                score.add(comparison.score)
                print("\(reading.file)\n  \(comparison.levels.joined(separator: " "))")
                if !isShort { for line in comparison.disagreements { print("  " + line) } }
            } catch {
                print("\(reading.file)\n  tidak terbaca: \(error)")
            }
        }
        for line in score.summary { print(line) }
        return score
    }

    /// The same readings held against the PDF files that the texts were taken from, beside the score of just
    /// these texts: what reading the PDF itself costs.
    private static func reportOriginals(
        of set: ReadingSet, in corpus: URL, _ assessor: Assessor, isShort: Bool
    ) {
        let originals = set.originals(in: corpus.appending(path: "files"), ending: "pdf")
        guard !originals.readings.isEmpty else { return }
        var texts = set
        texts.name += ", teks dari dokumen yang PDF-nya ada"
        let stems = Set(originals.readings.map(\.stem))
        texts.readings = set.readings.filter { stems.contains($0.stem) }
        let ofTexts = report(texts, assessor, isShort: true)
        let ofOriginals = report(originals, assessor, isShort: isShort)
        print(
            "\nPDF dibanding teksnya: \(percent(ofOriginals.exact, ofOriginals.all)) dan \(percent(ofTexts.exact, ofTexts.all)) tepat"
        )
    }

    private static func take(_ flag: String, _ arguments: inout [String]) -> Bool {
        guard let at = arguments.firstIndex(of: flag) else { return false }
        arguments.remove(at: at)
        return true
    }

    private static func value(_ option: String, _ arguments: inout [String]) -> String? {
        guard let at = arguments.firstIndex(of: option), at + 1 < arguments.count else { return nil }
        let value = arguments[at + 1]
        arguments.removeSubrange(at...(at + 1))
        return value
    }

    /// "NAMA=READINGS.json:TEXTDIR"
    private static func readingSet(_ argument: String) throws -> ReadingSet {
        let named = argument.split(separator: "=", maxSplits: 1)
        let parts = (named.last ?? "").split(separator: ":", maxSplits: 1).map(String.init)
        return try ReadingSet(
            name: String(named.first ?? ""), file: URL(fileURLWithPath: parts.first ?? ""),
            folder: URL(fileURLWithPath: parts.last ?? "", isDirectory: true))
    }
}
