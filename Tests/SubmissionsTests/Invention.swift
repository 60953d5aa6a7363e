import Assessment
import DocumentModel
import DocumentReaders
import LegalStructure
import RuleModel
import Rules
import TestTools

@testable import Submissions

/// The pack that the program has in it.
let pack: RulePack = {
    guard let pack = try? PackDecoder.decode(RulePacks.permenpan592020) else {
        return RulePack(
            id: "", version: "", validFor: "", source: "", concepts: [], indicators: [])
    }
    return pack
}()

let assessor = Assessor(pack: pack)

func document(_ text: String, _ path: String) throws -> Document {
    try DocumentReader().read(bytes: Array(text.utf8), path: path)
}

func submitted(_ text: String, _ path: String = "naskah.md") throws -> SubmittedDocument {
    SubmittedDocument(assessor.assess(document: try document(text, path)))
}

/// An enacted regulation with this body.
func regulation(
    _ number: Int, _ year: Int, title: String = "PENYELENGGARAAN SPBE", house: String = "BUPATI CONTOH",
    closing: String = "", isDraft: Bool = false, _ body: String
) -> String {
    """
    \(house)

    # \(isDraft ? "RANCANGAN " : "")PERATURAN \(house)

    NOMOR \(isDraft ? "....." : "\(number)") TAHUN \(isDraft ? "....." : "\(year)")

    TENTANG

    **\(title)**

    DENGAN RAHMAT TUHAN YANG MAHA ESA

    \(house),

    **Menimbang:** bahwa perlu diatur sistem pemerintahan berbasis elektronik;

    **Mengingat:** Peraturan Presiden Nomor 95 Tahun 2018;

    MEMUTUSKAN:

    **Menetapkan:** PERATURAN TENTANG \(title).

    \(body)

    Ditetapkan di Contohsari

    pada tanggal \(isDraft ? "....." : "1 Maret \(year)")

    \(house),

    \(isDraft ? "....." : "ttd")

    NAMA PEJABAT

    """
}

/// Judges documents as one set, with regulations and amendments read together as the program does it.
func judge(
    _ texts: [(path: String, text: String)], agency: String? = "Kabupaten Contoh", day: String = "2025-09-30"
) throws -> SetAssessment {
    let documents = try texts.map { try document($0.text, $0.path) }
    let submitted = documents.map { SubmittedDocument(assessor.assess(document: $0)) }
    let judge = SetJudge(
        pack.indicators, plans: pack.plans, demands: 3, agency: agency, day: Day(day) ?? Day(number: 0))
    let standings = judge.standings(submitted)
    let consolidated = standings.groups.map { group in
        var consolidation = Consolidation(documents[group[0]])
        for index in group.dropFirst() { consolidation.apply(documents[index]) }
        return ConsolidatedAct(
            paths: group.map { submitted[$0].path }, consolidation,
            readings: consolidation.readings { assessor.assess(document: $0) })
    }
    return judge.judge(submitted, standings, consolidated: consolidated)
}

/// The documents of a sample set in the order of their names.
func sample(_ name: String) -> [(path: String, text: String)] {
    let folder = "\(packageRoot)/Samples/himpunan/\(name)"
    return names(in: folder).filter { $0.hasSuffix(".md") }.sorted().map {
        ($0, contents(of: "\(folder)/\($0)") ?? "")
    }
}

extension SetAssessment {
    func verdict(_ number: Int) -> SetVerdict? { verdicts.first { $0.number == number } }
    func standing(_ path: String) -> Standing? { members.first { $0.document.path == path }?.standing }
    var rules: [String] { findings.map { "\($0.path) \($0.rule.rawValue)" } }
}
