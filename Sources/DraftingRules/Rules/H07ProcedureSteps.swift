import DocumentModel
import LegalStructure
import Messages

/// Steps of a procedure whose numbers are not continuous.
public struct ProcedureSteps: DraftingRule {
    public static let info = RuleInfo(
        id: "H07", name: Message(id: "Nomor langkah SOP terputus", en: "Numbers of SOP steps out of order"),
        severity: .pasti,
        rationale: Message(
            id: "Langkah dalam tabel SOP bernomor urut. Nomor yang dilewati berarti ada langkah yang hilang.",
            en:
                "The steps in the table of an SOP are numbered in order. A skipped number means that a step was lost."
        ),
        sources: [.derived(from: "93"), .act("PermenPANRB 35/2012")], scope: .procedure,
        examples: [
            .wrong(
                """
                STANDAR OPERASIONAL PROSEDUR

                PENGUMPULAN INFORMASI

                | No | Kegiatan | Output |
                |----|----------|--------|
                | 1 | Menerima berkas | Berkas |
                | 2 | Memeriksa berkas | Catatan |
                | ⟦4⟧ | Menyimpan berkas | Arsip |
                """, in: .whole),
            .right(
                """
                STANDAR OPERASIONAL PROSEDUR

                PENGUMPULAN INFORMASI

                | No | Kegiatan | Output |
                |----|----------|--------|
                | 1 | Menerima berkas | Berkas |
                | 2 | Memeriksa berkas | Catatan |
                | 3 | Menyimpan berkas | Arsip |
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        var findings: [Finding] = []
        for steps in Self.columns(manuscript) {
            // A table of steps: numbers from 1 on, at least three of them.
            guard steps.count >= 3, steps[0].number == 1 else { continue }
            for (before, step) in zip(steps, steps.dropFirst())
            where step.number == before.number + 2 && step.row == before.row + 1 {
                findings.append(
                    Self.finding(
                        step.range, "Langkah \(step.number)",
                        id: "Sesudah langkah \(before.number) langsung langkah \(step.number).",
                        en: "Step \(step.number) follows directly on step \(before.number)."))
            }
        }
        return findings
    }

    private struct Step {
        var number: Int
        var row: Int
        var range: TextRange
    }

    /// The numbers in the first column of each table, of cells that hold nothing else.
    private static func columns(_ manuscript: Manuscript) -> [[Step]] {
        var columns: [Int: [Step]] = [:]
        var isProse: Set<Int> = []
        for (index, block) in manuscript.document.blocks.enumerated() {
            guard case .tableCell(let table, let row, 0) = block.kind else { continue }
            let words = manuscript.texts[index].split { $0 <= 0x20 || $0 == 0x2E }
            guard words.count == 1, WordDigits.isDigits(words[0]),
                let number = Int(String(decoding: words[0], as: UTF8.self))
            else {
                // Between steps there are only numbers.
                if columns[table] != nil, !words.isEmpty { isProse.insert(table) }
                continue
            }
            columns[table, default: []].append(
                Step(
                    number: number, row: row,
                    range: TextRange(block: index, bytes: words[0].startIndex..<words[0].endIndex)))
        }
        return columns.filter { !isProse.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
    }
}
