import ArgumentParser
import Assessment
import DocumentReaders
import Foundation
import RuleModel
import Rules

/// Compares the verdicts with expert readings.
@main struct AccuracyCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patuh-akurasi", abstract: "Membandingkan putusan dengan bacaan ahli.",
        discussion:
            "Status 0: perbandingan selesai, apa pun hasilnya; 2: ada yang tidak terbaca atau tidak ada bacaan."
    )

    @Option(name: .customLong("gold"), help: "Folder dengan readings.json dan teksnya.")
    var goldPath = "../shared/gold"
    @Option(name: .customLong("corpus"), help: "Folder dengan manifest.tsv dan dokumennya.")
    var corpusPath = "../shared/corpus"
    @Flag(name: .customLong("ringkas"), help: "Tanpa perbedaan satu demi satu.")
    var isShort = false
    @Flag(name: .customLong("jenis"), help: "Bandingkan jenis dokumen dengan manifest.tsv saja.")
    var isOfKinds = false
    @Flag(
        name: .customLong("rencana"),
        help: "Tampilkan isi dokumen perencanaan yang disebut, bagian demi bagian.")
    var isOfPlans = false
    @Argument(help: "Bacaan lain, NAMA=READINGS.json:FOLDERTEKS; dengan --rencana: dokumen.")
    var names: [String] = []

    func run() throws {
        do {
            try compare()
        } catch let failure as Failure {
            FileHandle.standardError.write(Data("patuh-akurasi: \(failure.reason)\n".utf8))
            throw ExitCode(2)
        }
    }

    private func compare() throws {
        let gold = URL(fileURLWithPath: goldPath, isDirectory: true)
        let corpus = URL(fileURLWithPath: corpusPath, isDirectory: true)
        if isOfKinds { return try Self.reportKinds(in: corpus) }
        if isOfPlans {
            for path in names { for line in PlanListing.lines(of: path) { print(line) } }
            return
        }
        let assessor = Assessor(pack: try PackDecoder.decode(RulePacks.permenpan592020))

        let sets = names.isEmpty ? try ReadingSet.inGold(gold) : try names.map(Self.readingSet)
        guard !sets.isEmpty else { throw Failure("bacaan ahli tidak ada di \(gold.path)") }
        var total = Score()
        for set in sets {
            let score = Self.report(set, assessor, isShort: isShort)
            total.add(score)
        }
        if sets.count > 1 {
            print("\n== seluruhnya")
            for line in total.summary { print(line) }
        }
        if names.isEmpty { reportRest(sets, in: corpus, assessor) }
        if total.unread > 0 { throw Failure("\(total.unread) dokumen tidak terbaca") }
    }

    /// What the corpus shows beside the readings.
    private func reportRest(_ sets: [ReadingSet], in corpus: URL, _ assessor: Assessor) {
        for set in sets { Self.reportOriginals(of: set, in: corpus, assessor, isShort: isShort) }
        if let manifest = Manifest(corpus: corpus) {
            print("")
            for line in UnrelatedDocuments(manifest).report(assessor) { print(line) }
        } else {
            print("\ndilewati: dokumen tanpa urusan SPBE, karena \(corpus.path) tidak ada")
        }
    }

    private static func reportKinds(in corpus: URL) throws {
        guard let manifest = Manifest(corpus: corpus) else {
            throw Failure("manifest.tsv tidak ada di \(corpus.path)")
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
                score.unread += 1
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

    /// "NAMA=READINGS.json:TEXTDIR"
    private static func readingSet(_ argument: String) throws -> ReadingSet {
        let named = argument.split(separator: "=", maxSplits: 1)
        let parts = (named.last ?? "").split(separator: ":", maxSplits: 1).map(String.init)
        guard named.count == 2, parts.count == 2 else {
            throw Failure("\(argument): bukan NAMA=READINGS.json:FOLDERTEKS")
        }
        return try ReadingSet(
            name: String(named[0]), file: URL(fileURLWithPath: parts[0]),
            folder: URL(fileURLWithPath: parts[1], isDirectory: true))
    }
}

/// Why there is nothing, or not everything, to compare. ArgumentParser would exit with 1.
struct Failure: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}
