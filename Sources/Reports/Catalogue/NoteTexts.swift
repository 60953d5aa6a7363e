import Messages

/// The words of the explanations that go with a submission.
enum NoteTexts {
    static let title = Message(id: "Penjelasan bukti dukung", en: "Explanation of the evidence")
    static let notice = Message(
        id: """
            Rancangan untuk disunting. Setiap kalimat berasal dari putusan Patuh atas dokumen yang disebut; yang tidak \
            dapat dibuktikan teks dinyatakan perlu diperiksa.
            """,
        en: """
            A draft to be edited. Every sentence comes from Patuh's verdict on the document named; what a text cannot \
            prove is said to need a person.
            """)
    static let indicator = Message(id: "Indikator", en: "Indicator")
    static let facts = Message(id: "FAKTA", en: "FACTS")
    static let analysis = Message(id: "ANALISIS", en: "ANALYSIS")
    static let justification = Message(id: "JUSTIFIKASI LEVEL", en: "LEVEL JUSTIFIED")
    static let manifest = Message(id: "Berkas bukti dukung", en: "Evidence files")
    static let proposed = Message(id: "Nama yang diusulkan", en: "Proposed name")
    static let original = Message(id: "Berkas asal", en: "Original file")
    static let about = Message(id: "tentang", en: "on")

    static func fact(
        _ topic: String, document: String, places: [String], file: String, isDraft: Bool, isFirst: Bool
    ) -> Message {
        let list = places.joined(separator: ", ")
        let opening = isFirst ? "Kebijakan internal terkait" : "Pengaturan lain terkait"
        let openingEnglish = isFirst ? "The internal policy on" : "Further provisions on"
        let draft = isDraft ? "rancangan " : ""
        let draftEnglish = isDraft ? "the draft " : ""
        return Message(
            id: "\(opening) \(topic) tercantum dalam \(draft)\(document)"
                + (list.isEmpty ? "" : ", yaitu pada \(list)")
                + ", yang disampaikan pada data dukung \(file).",
            en: "\(openingEnglish) \(topic) \(isFirst ? "is" : "are") found in \(draftEnglish)\(document)"
                + (list.isEmpty ? "" : ", at \(list)") + ", submitted as \(file).")
    }

    static func noDocument(_ topic: String) -> Message {
        Message(
            id: "Tidak ada dokumen yang mengatur \(topic) di antara yang diperiksa.",
            en: "No document among those examined regulates \(topic).")
    }

    static let nothing = Message(
        id: "Tidak ada norma yang dapat dinilai terhadap kriteria.",
        en: "There is no norm to hold against the criteria.")

    static func missing(_ element: String, level: Int) -> Message {
        Message(
            id: "\(element): belum diatur (kriteria tingkat \(level)).",
            en: "\(element): not regulated (criterion of level \(level)).")
    }

    static func mentioned(_ address: String) -> Message {
        Message(
            id: "Disebut di \(address), tetapi tidak sebagai norma.",
            en: "Mentioned at \(address), but not as a norm.")
    }

    static func content(_ level: Int, _ criterion: String) -> Message {
        Message(
            id: "Isi memenuhi kriteria tingkat \(level): \(criterion)",
            en: "The content meets the criterion of level \(level): \(criterion)")
    }

    /// Of a criterion that asks for a review, too.
    static func contentPart(_ level: Int, _ criterion: String) -> Message {
        Message(
            id:
                "Isi memenuhi bagian tingkat \(level) yang dapat dibuktikan teks; kriteria selengkapnya: \(criterion)",
            en: "The content meets what a text can prove of level \(level); the whole criterion: \(criterion)"
        )
    }

    static func proven(_ level: Int) -> Message {
        Message(
            id: level == 0
                ? "Yang terbukti dari dokumen: belum ada pengaturan."
                : "Tingkat yang terbukti dari dokumen: \(level).",
            en: level == 0
                ? "What the document proves: nothing is regulated."
                : "Level that the document proves: \(level).")
    }

    static let noAct = Message(
        id: "Dokumen ini bukan produk hukum yang ditetapkan; yang terbukti paling tinggi tingkat 1.",
        en: "This document is no enacted legal act; it proves level 1 at most.")

    static let levelOne = Message(
        id: "Kriteria tingkat 2 tidak terpenuhi; paling tinggi tingkat 1 (belum ada kebijakan).",
        en: "The criterion of level 2 is not met; level 1 at most (no policy).")

    static func next(_ level: Int, _ missing: [String]) -> Message {
        Message(
            id: "Tingkat \(level) belum terpenuhi. \(missing.joined(separator: " "))",
            en: "Level \(level) is not met. \(missing.joined(separator: " "))")
    }

    static func record(_ level: Int, _ record: Message, found: [String]) -> Message {
        let list = found.joined(separator: ", ")
        return Message(
            id: "Tingkat \(level) perlu pemeriksaan orang: \(record.id)."
                + (found.isEmpty ? "" : " Yang mungkin: \(list)."),
            en: "Level \(level) needs a person to look at: \(record.en)."
                + (found.isEmpty ? "" : " Perhaps: \(list)."))
    }

    static func draft(_ path: String) -> Message {
        Message(
            id: "Rancangan \(path) juga memuat pokok ini; selama belum ditetapkan tidak dihitung.",
            en: "The draft \(path) has the matter, too; until it is enacted it does not count.")
    }

    static let person = Message(
        id: "Perlu pemeriksaan: tingkatnya tidak dapat ditentukan dari dokumen.",
        en: "Needs a person: no document settles its level.")

    /// What to collect for a level.
    static func evidence(_ level: Int, kinds: Message, _ text: Message) -> Message {
        Message(
            id: "Tingkat \(level): \(text.id) (\(kinds.id)).",
            en: "Level \(level): \(text.en) (\(kinds.en)).")
    }
}
