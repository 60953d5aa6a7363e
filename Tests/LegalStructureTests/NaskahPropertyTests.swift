import DocumentModel
import LegalStructure
import TestTools
import Testing

/// What holds for the structure of every document, tried on generated ones.
@Suite struct NaskahPropertyTests {
    private static let lines = [
        "PERATURAN BUPATI CONTOH", "RANCANGAN", "NOMOR 12 TAHUN 2023", "NOMOR", "TENTANG", "TATA KELOLA DATA",
        "Menimbang : a. bahwa;", "Mengingat :", "MEMUTUSKAN:",
        "Menetapkan :", "BAB I", "BAB 11", "KETENTUAN UMUM", "Bagian Kesatu", "Paragraf 2", "Pasal 1",
        "Pasal 2", "Pasal3", "Pasal 5", "Pasal 1A", "Pasal I", "Pasal II",
        "(1) Bupati menetapkan.", "(2) Dinas melaksanakan:", "(1a) Sisipan.", "a. data;", "b. aplikasi; dan",
        "c. keamanan.", "1. Daerah adalah Contoh.", "2)", "a)", "1)",
        "I. UMUM", "A. Latar Belakang", "7.3.8 Poin.", "KESATU : Satu.", "KEDUA", ":", "Ditetapkan di Contoh",
        "LAMPIRAN I", "LAMPIRAN", "PENJELASAN", "DAFTAR ISI",
        "Cukup jelas.", "Ketentuan dalam Pasal 2 ayat (1) huruf a sampai dengan huruf c berlaku.",
        "Satu. Pasal 4 (1) Dua. (2) Tiga.", "- butir", "• butir", "()", "(", ".",
        "Pasal", "BAB", "ayat", "pada ayat (", "Bagian", "é", "\u{A0}", "(1)\u{A0}Bupati", "Pasal\u{A0}9",
        "déjà à la carte", "à", "(2) à\u{A0}b",
    ]

    private static func generate(_ seed: Int, count: Int) -> Document {
        var generator = SeededGenerator(seed)
        let blocks = (1...count).map { ordinal -> Block in
            let text = lines.randomElement(using: &generator) ?? ""
            let labels = ["", "", "", "", "Pasal 7", "(3)", "b.", "BAB II", "1."]
            let kinds: [Block.Kind] = [
                .paragraph, .paragraph, .heading(level: 2), .tableCell(table: 0, row: ordinal, column: 1),
                .footnote,
            ]
            return Block(
                kind: kinds.randomElement(using: &generator) ?? .paragraph,
                label: labels.randomElement(using: &generator) ?? "",
                text: text, anchor: .paragraph(ordinal))
        }
        return Document(path: "uji.docx", format: .docx, blocks: blocks)
    }

    @Test(arguments: 0..<20) func `the tree is sound`(batch: Int) {
        for seed in (batch * 50)..<(batch * 50 + 50) {
            let document = Self.generate(seed, count: 2 + seed % 120)
            let naskah = NaskahParser().parse(document)
            for (index, unit) in naskah.units.enumerated() {
                let place = "seed \(seed), \(unit.address)"
                #expect(unit.index == index, "\(place)")
                #expect(unit.end > index && unit.end <= naskah.units.count, "\(place)")
                if let parent = unit.parent {
                    #expect(parent < index && naskah.units[parent].end >= unit.end, "\(place)")
                    #expect(naskah.units[parent].zone == unit.zone, "\(place)")
                }
                #expect(!unit.address.isEmpty && !unit.address.contains("  "), "\(place)")
            }
        }
    }

    @Test(arguments: 0..<20) func `every byte of text belongs to at most one unit, in reading order`(
        batch: Int
    ) {
        for seed in (batch * 50)..<(batch * 50 + 50) {
            let document = Self.generate(seed, count: 2 + seed % 120)
            let naskah = NaskahParser().parse(document)
            var used: Set<[Int]> = []
            for unit in naskah.units {
                for passage in unit.passages {
                    let length = document.blocks[passage.block].text.utf8.count
                    #expect(
                        passage.bytes.lowerBound >= 0 && passage.bytes.upperBound <= length,
                        "seed \(seed), \(unit.address)")
                    let text = Array(document.blocks[passage.block].text.utf8)
                    let cuts = [passage.bytes.lowerBound, passage.bytes.upperBound]
                    #expect(
                        cuts.allSatisfy { $0 == text.count || text[$0] & 0xC0 != 0x80 },
                        "seed \(seed), \(unit.address): cut inside a character")
                    for byte in passage.bytes {
                        #expect(used.insert([passage.block, byte]).inserted, "seed \(seed), \(unit.address)")
                    }
                }
                let starts = unit.passages.map { [$0.block, $0.bytes.lowerBound] }
                #expect(
                    zip(starts, starts.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) },
                    "seed \(seed), \(unit.address)")
            }
        }
    }

    @Test func `references and definitions point into the document`() {
        for seed in 0..<400 {
            let document = Self.generate(seed, count: 80)
            let naskah = NaskahParser().parse(document)
            for reference in naskah.references {
                #expect(naskah.units.indices.contains(reference.unit), "seed \(seed)")
                #expect(
                    reference.target.map { naskah.units[$0].address == reference.address } ?? true,
                    "seed \(seed): \(reference.address)")
                #expect(
                    reference.range.bytes.upperBound
                        <= document.blocks[reference.range.block].text.utf8.count, "seed \(seed)")
            }
            for definition in naskah.definitions {
                #expect(
                    naskah.units[definition.unit].isDefinition && !definition.term.isEmpty, "seed \(seed)")
            }
            #expect(naskah.notes.allSatisfy { document.blocks.indices.contains($0.block) }, "seed \(seed)")
        }
    }

    @Test func `the same document gives the same structure`() {
        for seed in 0..<50 {
            let document = Self.generate(seed, count: 100)
            let first = NaskahParser().parse(document)
            let second = NaskahParser().parse(document)
            #expect(first.units.map(\.address) == second.units.map(\.address), "seed \(seed)")
            #expect(
                first.statusSignals.map(\.id) == second.statusSignals.map(\.id)
                    && first.references == second.references, "seed \(seed)")
        }
    }

    @Test(arguments: [
        "(1) ", "a. 1. ", "Pasal 1 ", "(1) a. 1. a) 1) ", "Pasal 1 (1) Satu. ", "BAB I ", "I. A. ", "1.1.1 ",
        "Pasal 2 dan ", "KESATU : ", "ayat (1), ", "huruf a, ",
    ])
    func `a hundred thousand labels in one paragraph are read without harm`(piece: String) {
        let text =
            "PERATURAN BUPATI CONTOH\nMenimbang : bahwa;\nMEMUTUSKAN:\nPasal 1\n"
            + String(repeating: piece, count: 100_000 / piece.count)
        let naskah = naskah(text)
        #expect(naskah.kind == .perbup)
        #expect(naskah.units.allSatisfy { $0.address.utf8.count < 1000 })
    }

    @Test(.timeLimit(.minutes(5))) func `time grows with the length of the document, not with its square`() {
        func seconds(_ pasal: Int) -> Double {
            let body = (1...pasal).map {
                "Pasal \($0)\n(1) Bupati menetapkan sebagaimana dimaksud dalam Pasal \($0) ayat (2).\n(2) Rincian:\na. satu; dan\nb. dua."
            }
            let document = document(perbup(body.joined(separator: "\n")))
            let times = (0..<2).map { _ in processorSeconds { _ = NaskahParser().parse(document) } }
            return min(times[0], times[1])
        }
        let small = seconds(150)
        let large = seconds(1200)
        #expect(large < small * 20, "150 pasal: \(small) s, 1200 pasal: \(large) s")
    }
}
