import DocumentModel
import DocumentReaders
import Foundation
import Messages
import Testing

@testable import LegalStructure

/// Reads a corpus of real documents that is no part of this package. `PATUH_CORPUS` names its folder: `files/` and `text/`
/// with documents, `manifest.tsv` with a line for each; expert readings are looked for in `../gold` beside it.
@Suite(.enabled(if: Corpus.folder != nil, "dilewati: PATUH_CORPUS tidak menunjuk korpus"), .serialized)
struct CorpusCheckTests {
    @Test(.timeLimit(.minutes(10))) func `every document is read, or refused with a reason`() throws {
        let corpus = try #require(Corpus())
        #expect(corpus.paths.count > 50)
        var refused: [String] = []
        for path in corpus.paths {
            do throws(ReadError) {
                let document = try DocumentReader().read(path: path)
                let naskah = NaskahParser().parse(document)
                #expect(document.blocks.contains { !$0.text.isEmpty }, "\(path): no text")
                #expect(!naskah.units.isEmpty, "\(path): no units")
            } catch {
                refused.append("\(path): \(error.cause.id)")
                #expect(!error.cause.id.isEmpty && !error.nextStep.id.isEmpty, "\(path)")
            }
        }
        print("korpus: \(corpus.paths.count) dokumen dibaca, \(refused.count) ditolak dengan alasan")
        for line in refused { print("  \(line)") }
    }

    /// In a regulation that amends no other, the pasal run from 1 to the highest without gap and without doubles.
    @Test(.timeLimit(.minutes(10))) func `the number of pasal agrees with the highest pasal number`() throws {
        let corpus = try #require(Corpus())
        var checked = 0
        var disagreements: [String: String] = [:]
        for path in corpus.paths where corpus.isRegulation(path) {
            let naskah = try parse(path)
            guard naskah.relation?.kind != .perubahan else { continue }
            checked += 1
            if let fault = numberingFault(naskah) { disagreements[name(path)] = fault }
        }
        print(
            "korpus: \(checked) peraturan diperiksa, \(disagreements.count) dengan pasal yang tidak berurutan"
        )
        for (file, fault) in disagreements.sorted(by: { $0.key < $1.key }) {
            print("  \(file): \(fault); \(Corpus.faultsOfTheSource[file] ?? "TIDAK DIKENAL")")
        }
        #expect(checked > 50)
        let unexplained = disagreements.keys.filter { Corpus.faultsOfTheSource[$0] == nil }
        #expect(unexplained.isEmpty, "\(unexplained)")
        let mended = Corpus.faultsOfTheSource.keys.filter { disagreements[$0] == nil }
        #expect(mended.isEmpty, "no longer at fault: \(mended)")
    }

    /// Lines of the file that are nothing but "Pasal n" in sequence must all be found: a count that knows nothing of the
    /// readers.
    @Test(.timeLimit(.minutes(10))) func `no heading that stands plainly in the text is missed`() throws {
        let corpus = try #require(Corpus())
        var checked = 0
        var missed: [String] = []
        for path in corpus.paths where !path.hasSuffix(".docx") && corpus.isRegulation(path) {
            let naskah = try parse(path)
            guard naskah.relation?.kind != .perubahan else { continue }
            checked += 1
            let plain = try highestPlainHeading(path)
            if naskah.highestPasal ?? 0 < plain {
                missed.append("\(name(path)): \(naskah.highestPasal ?? 0) < \(plain)")
            }
        }
        #expect(checked > 50)
        #expect(missed.isEmpty, "\(missed)")
    }

    @Test(.timeLimit(.minutes(10))) func `the expert readings have as many pasal`() throws {
        let gold = try #require(Corpus.folder) + "/../gold"
        var checked = 0
        for (file, folder) in [("readings.json", "texts"), ("readings-synthetic.json", "synthetic")] {
            guard let data = FileManager.default.contents(atPath: "\(gold)/\(file)") else {
                print("dilewati: \(gold)/\(file) tidak ada")
                continue
            }
            let readings = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
            for reading in readings {
                let document = try #require(reading["file"] as? String)
                let naskah = try parse("\(gold)/\(folder)/\(document)")
                let expected = reading["pasal_count"] as? Int
                #expect(naskah.highestPasal == expected, "\(document)")
                if let expected {
                    #expect(
                        abs(naskah.pasalCount - expected)
                            <= (Corpus.faultsOfTheSource[document] == nil ? 0 : 1), "\(document)")
                }
                checked += 1
            }
        }
        print("bacaan ahli: \(checked) dokumen dibandingkan")
    }

    // MARK: Reading

    private func parse(_ path: String) throws -> Naskah {
        NaskahParser().parse(try DocumentReader().read(path: path))
    }

    private func name(_ path: String) -> String { (path as NSString).lastPathComponent }

    private func numberingFault(_ naskah: Naskah) -> String? {
        let numbers = naskah.units.filter { $0.level == .pasal && $0.zone == .batangTubuh }.compactMap {
            Int($0.number)
        }
        guard let highest = numbers.max() else { return nil }
        let missing = Set(1...highest).subtracting(numbers).sorted()
        let doubles = Set(numbers).filter { number in numbers.count { $0 == number } > 1 }.sorted()
        if missing.isEmpty, doubles.isEmpty { return nil }
        return "tertinggi \(highest), tidak ada \(missing.prefix(8)), rangkap \(doubles.prefix(8))"
    }

    private func highestPlainHeading(_ path: String) throws -> Int {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        var last = 0
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split { " \t\u{0C}#*".contains($0) }
            guard words.count == 2, words[0] == "Pasal", let number = Int(words[1]),
                (last + 1...last + 4).contains(number)
            else { continue }
            last = number
        }
        return last
    }
}

/// The documents of the corpus and what its manifest says of them.
private struct Corpus {
    static let folder = ProcessInfo.processInfo.environment["PATUH_CORPUS"]

    /// Documents whose print or file itself skips, repeats or lacks pasal.
    static let faultsOfTheSource = [
        "pergub-sulawesi-utara-17-2016-penetapan-alokasi-sementara-bagi-hasil-pajak-pro.txt":
            "dua Pasal 5, tanpa Pasal 6",
        "pergub-sulawesi-utara-39-2017-kebijakan-pemberian-dana-hibah-untuk-peningkatan.txt":
            "tanpa Pasal 18",
        "pergub-sulawesi-utara-43-2016-integrasi-pelayanan-simpel-scan.ocr.txt":
            "naskah yang sama dua kali dalam satu berkas",
        "pergub-sulawesi-utara-46-2017-operasi-daerah-selesaikan-kemiskinan-melalui-pro.txt":
            "tanpa halaman dengan Pasal 5 dan 6",
        "pergub-sulawesi-utara-7-2016-lagu-mars-sulawesi-utara.txt": "tanpa halaman dengan Pasal 2",
        "permenkominfo-16-2022-kebijakan-umum-penyelenggaraan-audit-teknolog.txt": "tanpa Pasal 32",
        "permenkominfo-16-2022-kebijakan-umum-penyelenggaraan-audit-tek.md": "tanpa Pasal 32",
        "perpres-95-2018-spbe.chunks.txt": "potongan untuk mesin, bukan naskah",
        "pp-11-2017-manajemen-pns.md": "konversi rusak: kata dan label berpindah tempat",
    ]

    let paths: [String]
    private let kinds: [String: String]

    init?() {
        guard let folder = Self.folder,
            let manifest = try? String(contentsOfFile: "\(folder)/manifest.tsv", encoding: .utf8)
        else { return nil }
        var paths: [String] = []
        for (part, extensions) in [("text", [".txt"]), ("files", [".md", ".docx", ".txt"])] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")) ?? []
            paths += names.filter { name in extensions.contains { name.hasSuffix($0) } }.sorted().map {
                "\(folder)/\(part)/\($0)"
            }
        }
        self.paths = paths
        var kinds: [String: String] = [:]
        for line in manifest.split(whereSeparator: \.isNewline).dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            if fields.count > 1 { kinds[Self.stem(String(fields[0]))] = String(fields[1]) }
        }
        self.kinds = kinds
    }

    private static let regulations: Set<String> = [
        "uu", "pp", "perpres", "keppres", "permen", "peraturan-badan", "perda", "pergub", "perbup",
        "perbup-rancangan", "perwali",
    ]

    func isRegulation(_ path: String) -> Bool {
        kinds[Self.stem((path as NSString).lastPathComponent)].map(Self.regulations.contains) == true
    }

    /// The file's name without the endings by which text and original differ.
    private static func stem(_ file: String) -> String {
        var name = file
        for ending in [".txt", ".ocr", ".chunks", ".md", ".docx", ".pdf", ".doc", ".html", ".xlsx"]
        where name.hasSuffix(ending) {
            name = String(name.dropLast(ending.count))
        }
        return name
    }
}
