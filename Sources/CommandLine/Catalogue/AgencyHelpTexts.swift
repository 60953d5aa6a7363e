import Messages

/// The texts of the commands that look at an agency as a whole: index, explanation, comparison.
enum AgencyHelpTexts {
    static let format = Message(id: "Bentuk laporan.", en: "Form of the report.")

    static let indexUsage = Message(
        id: "patuh indeks [<opsi>] [<berkas> ...]", en: "patuh index [<options>] [<file> ...]")
    static let index = Message(
        id: "Menghitung indeks domain, aspek, dan SPBE, dan jalan termurah ke sebuah target.",
        en: "Compute the domain, aspect and SPBE index, and the cheapest way to a target.")
    static let indexDiscussion = Message(
        id: """
            Tingkat indikator kebijakan diambil dari dokumen atau folder yang disebut, yang lain dari --nilai. Keluar \
            dengan 1 bila target belum tercapai.
            """,
        en: """
            The levels of the policy indicators come from the documents or directories given, the others from \
            --levels. Exits with 1 when the target is not reached.
            """)
    static let levels = Message(
        id: "YAML dengan nilai mandiri, asesor, dan tahun lalu (docs/indeks.md).",
        en: "YAML with the agency's own, the assessor's and last year's levels (docs/indeks.md).")
    static let target = Message(
        id: "Nilai yang ingin dicapai, misalnya 3,5: mendaftar langkah termurah.",
        en: "Value to reach, for example 3.5: lists the cheapest steps.")
    static let valueName = Message(id: "nilai", en: "value")
    static let noLevels = Message(
        id: "Sebutkan berkas atau folder, atau --nilai BERKAS.yaml.",
        en: "Give files or directories, or --levels FILE.yaml.")

    static let noteUsage = Message(
        id: "patuh penjelasan [<opsi>] <berkas> ...", en: "patuh narrative [<options>] <file> ...")
    static let note = Message(
        id: "Menulis penjelasan bukti dukung tiap indikator: fakta, analisis, justifikasi level.",
        en: "Write the explanation of the evidence for each indicator: facts, analysis, level justified.")
    static let noteDiscussion = Message(
        id: """
            Rancangan menurut pola Pedoman Menteri PANRB 3/2024, untuk disunting; dengan nama yang diusulkan bagi berkas \
            bukti dukung. Bentuk csv adalah manifes berkas itu.
            """,
        en: """
            A draft in the pattern of PANRB guideline 3/2024, to be edited, with proposed names for the evidence \
            files. The form csv is the manifest of these files.
            """)
    static let manifest = Message(
        id: "Tulis juga manifes berkas bukti dukung (CSV) ke berkas ini.",
        en: "Write the manifest of the evidence files (CSV) to this file, too.")

    static let compareUsage = Message(
        id: "patuh bandingkan [<opsi>] <a> <b> ...", en: "patuh compare [<options>] <a> <b> ...")
    static let compare = Message(
        id: "Membandingkan dua naskah, dua tahun, atau laporan banyak instansi.",
        en: "Compare two texts, two years, or the reports of many agencies.")
    static let compareDiscussion = Message(
        id: """
            Dua: indikator yang naik atau turun dan karena pasal mana; keluar dengan 1 bila ada yang turun. Lebih: \
            tabel tingkat.
            """,
        en: """
            Two: which indicator rose or fell and by which pasal; exits with 1 when some fell. More: a table of \
            levels.
            """)
    static let compared = Message(
        id: "Dokumen, folder, atau laporan JSON dari patuh periksa --format json.",
        en: "Documents, directories, or JSON reports of patuh check --format json.")
    static let tooFewToCompare = Message(
        id: "Sebutkan paling sedikit dua naskah, folder, atau laporan.",
        en: "Give at least two documents, directories or reports.")
}
