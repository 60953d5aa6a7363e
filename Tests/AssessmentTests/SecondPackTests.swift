import Assessment
import DocumentModel
import DocumentReaders
import RuleModel
import Testing

/// Another instrument is another folder: nothing in the assessment knows PermenPANRB 59/2020.
@Suite struct SecondPackTests {
    /// A pack on public information, with a ladder, a scope and an element that lists.
    static let files: [(name: String, text: String)] = [
        (
            "paket.yaml",
            """
            paket: uji-informasi-publik
            versi: "1"
            berlaku: "2024"
            sumber: Pedoman Uji
            istilah:
              unit-kerja: [perangkat daerah]
              kata-umum: ["~umum", "~sedia", "~laksana"]
            """
        ),
        (
            "indikator-01.yaml",
            """
            indikator: 1
            nama: Kebijakan Informasi Publik
            bobot: 5
            dasar: Pedoman Uji
            kriteria: [belum ada, ada, lengkap, menyeluruh, diperbarui]
            topik: [informasi-publik]
            istilah:
              informasi-publik: {frasa: [informasi publik], makna: [informasi yang dihasilkan]}
              berkala: [informasi berkala]
              serta-merta: [informasi serta merta]
            diatur:
              - {sebut: [informasi-publik], pokok: ya}
            unsur:
              - {id: berkala, nama: Informasi berkala, tingkat: 3, bukti: [{sebut: [berkala], isi: ya, topik: pasal}], saran: Atur.}
              - {id: serta-merta, nama: Informasi serta-merta, tingkat: 3, bukti: [{sebut: [serta-merta], isi: ya, topik: pasal}], saran: Atur.}
              - {id: semua, nama: Semua unit, tingkat: 4, bukti: [{sebut: [informasi-publik, kata-umum], pelaku: semua}], saran: Atur.}
            tangga:
              - {tingkat: 2, unsur: [topik]}
              - {tingkat: 3, unsur: [berkala, serta-merta]}
              - {tingkat: 4, unsur: [semua]}
            """
        ),
    ]

    private func verdict(_ text: String) throws -> IndicatorVerdict {
        let assessor = Assessor(pack: try PackDecoder.decode(Self.files))
        let manuscript = ExampleFrame.manuscript(around: text)
        let document = try DocumentReader().read(bytes: Array(manuscript.plainText.utf8), path: "uji.txt")
        return try #require(assessor.assess(document: document).verdict(1))
    }

    @Test func `its ladder is climbed`() throws {
        let full = try verdict(
            """
            (1) Informasi publik terdiri atas:
            a. informasi berkala; dan
            b. informasi serta-merta.
            (2) Setiap Perangkat Daerah mengumumkan informasi publik.
            """)
        #expect(full.contentLevel == 4)
        #expect(full.met == ["topik", "berkala", "serta-merta", "semua"])
        let part = try verdict("Informasi publik terdiri atas informasi berkala dan informasi lain.")
        #expect(part.contentLevel == 2)
        #expect(part.met == ["topik", "berkala"])
    }

    @Test func `the document's own name for its topic is understood`() throws {
        let named = try verdict(
            """
            Pasal 1
            Dalam Peraturan Bupati ini yang dimaksud dengan:
            1. Warta adalah informasi yang dihasilkan oleh Pemerintah Daerah.
            2. Perangkat Daerah adalah unsur pembantu Bupati.
            Pasal 2
            Seluruh Perangkat Daerah menyediakan Warta.
            """)
        #expect(named.met == ["topik", "semua"])
    }

    @Test func `mentions are no norms`() throws {
        let mention = try verdict(
            "Ketentuan lebih lanjut mengenai informasi publik diatur dengan Peraturan Bupati.")
        #expect(mention.contentLevel == 0)
    }
}
