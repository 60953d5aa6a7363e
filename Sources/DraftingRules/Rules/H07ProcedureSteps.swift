import DocumentModel
import LegalStructure
import Messages

/// Steps of a procedure whose numbers are not continuous.
public struct ProcedureSteps: DraftingRule {
    public static let info = RuleInfo(
        id: "H07", name: Message(id: "Nomor langkah SOP terputus", en: "Numbers of SOP steps out of order"),
        severity: .pasti,
        rationale: Message(
            id:
                "Langkah SOP bernomor urut. Nomor yang dilewati berarti ada langkah yang hilang, nomor yang dipakai dua "
                + "kali membuat rujukan ke langkah itu tidak jelas.",
            en:
                "The steps of an SOP are numbered in order. A skipped number means that a step was lost; with a number used "
                + "twice nobody knows which step is meant."
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
            .wrong(
                """
                STANDAR OPERASIONAL PROSEDUR

                PENGUMPULAN INFORMASI

                | No | Kegiatan | Output |
                |----|----------|--------|
                | 1 | Menerima berkas | Berkas |
                | 2 | Memeriksa berkas | Catatan |
                | ⟦2⟧ | Menilai berkas | Catatan |
                | 3 | Menyimpan berkas | Arsip |
                """, in: .whole),
            .wrong(
                """
                # STANDAR OPERASIONAL PROSEDUR

                # PROSEDUR

                5.1. Petugas menerima berkas

                5.2. Petugas memeriksa berkas

                ⟦5.4.⟧ Petugas menyimpan berkas
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
        for steps in Self.columns(manuscript) + Self.lists(manuscript) {
            // A table of steps: numbers from 1 on, at least three of them.
            guard steps.count >= 3, steps[0].number == 1 else { continue }
            for at in steps.indices.dropFirst() {
                let (before, step) = (steps[at - 1], steps[at])
                // What comes behind must go on from here: a number that was misread does not.
                let goesOn = at + 1 == steps.count || steps[at + 1].number == step.number + 1
                guard step.row == before.row + 1, goesOn else { continue }
                let address = "Langkah \(step.name)"
                if step.number > before.number + 1, step.number <= before.number + Self.widestGap {
                    findings.append(
                        Self.finding(
                            step.range, address,
                            id: "Sesudah langkah \(before.name) langsung langkah \(step.name).",
                            en: "Step \(step.name) follows directly on step \(before.name)."))
                } else if step.number == before.number {
                    findings.append(
                        Self.finding(
                            step.range, address, id: "Nomor langkah \(step.name) dipakai dua kali.",
                            en: "The number of step \(step.name) is used twice."))
                }
            }
        }
        return findings
    }

    /// Steps that are left out at once; more is another list.
    private static let widestGap = 4

    private struct Step {
        var number: Int
        /// As it is written: "5.3".
        var name: String
        var row: Int
        var range: TextRange
    }

    /// Steps that are told one by one under the heading "PROSEDUR": "5.1.", "5.2." with one number before the dot.
    private static func lists(_ manuscript: Manuscript) -> [[Step]] {
        var lists: [[Step]] = []
        for plan in manuscript.plans(.procedure) {
            var list: [Step] = []
            var head: Substring = ""
            for index in plan.blocks {
                let block = manuscript.document.blocks[index]
                if case .tableCell = block.kind { continue }
                let label = block.label.isEmpty ? block.text.prefix { $0 != " " } : block.label[...]
                let parts = label.split(separator: ".", omittingEmptySubsequences: true)
                guard parts.count == 2, let number = Int(parts[1]), Int(parts[0]) != nil, number < 100,
                    parts[1].utf8.count <= 2
                else { continue }
                if parts[0] != head {
                    lists.append(list)
                    list = []
                    head = parts[0]
                }
                let length = block.label.isEmpty ? label.utf8.count : block.text.utf8.count
                list.append(
                    Step(
                        number: number, name: "\(parts[0]).\(parts[1])", row: list.count,
                        range: TextRange(block: index, bytes: 0..<length)))
            }
            lists.append(list)
        }
        return lists
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
                    number: number, name: String(number), row: row,
                    range: TextRange(block: index, bytes: words[0].startIndex..<words[0].endIndex)))
        }
        return columns.filter { !isProse.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
    }
}
