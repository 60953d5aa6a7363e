import LegalStructure
import Messages
import PlanningDocuments

/// Headings that contradict one another or the table of contents.
public struct PlanHeadings: DraftingRule {
    public static let info = RuleInfo(
        id: "P21",
        name: Message(
            id: "Nomor judul tidak ajek", en: "Numbers of headings do not agree"),
        severity: .tandai,
        rationale: Message(
            id:
                "Daftar isi, nomor bab, dan nomor subbab saling cocok, sehingga rujukan penilai "
                + "menemukan tempatnya.",
            en:
                "Table of contents, chapters and sections have the same numbers, so that references of "
                + "an assessor find their place."),
        sources: [.practice], scope: .plans([.architecture, .roadmap]),
        examples: [
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                ## 1.1 Latar Belakang

                Uraian.

                ## ⟦1.1 Ruang Lingkup⟧

                Uraian.
                """, in: .whole),
            .wrong(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                ## 1.1 Latar Belakang

                Uraian.

                ## ⟦1.3 Ruang Lingkup⟧

                Uraian.
                """, in: .whole),
            .right(
                """
                # PETA RENCANA SPBE KABUPATEN CONTOH TAHUN 2024-2028

                ## 1.1 Latar Belakang

                Uraian.

                ## 1.2 Ruang Lingkup

                Uraian.
                """, in: .whole),
        ])

    public init() {}

    public func check(_ manuscript: Manuscript) -> [Finding] {
        manuscript.plans(.architecture, .roadmap).flatMap(\.outlineBreaks).map { item in
            let message =
                switch item.reason {
                case .otherTitle(let title):
                    Message(
                        id:
                            "Daftar isi menyebut judul lain untuk \(item.number); dalam naskah: \"\(title)\".",
                        en:
                            "The table of contents has another title for \(item.number); in the text: \"\(title)\"."
                    )
                case .repeatedNumber:
                    Message(
                        id: "Nomor \(item.number) sudah dipakai judul lain.",
                        en: "Another heading has the number \(item.number).")
                case .skippedNumber(let expected):
                    Message(
                        id: "Setelah judul sebelumnya seharusnya nomor \(expected), bukan \(item.number).",
                        en: "Behind the heading before, the number should be \(expected), not \(item.number)."
                    )
                case .mixedNumbers(let first):
                    Message(
                        id:
                            "Bab bernomor \"\(item.number)\", sedangkan bab lain \"\(first)\": pakai satu cara.",
                        en: "A chapter is numbered \"\(item.number)\" and another \"\(first)\": use one way.")
                }
            return Self.finding(at: item.place, id: message.id, en: message.en)
        }
    }
}
