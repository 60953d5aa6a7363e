/// The small enacted Peraturan Bupati about SPBE in which an example of a rule is tried.
///
/// An example that begins with "bahwa" stands in the menimbang; one that begins with "Pasal 1" brings its own
/// ketentuan umum; one without any pasal heading becomes Pasal 2; the rest brings its own pasal.
enum ExampleFrame {
    static func manuscript(around example: String) -> Manuscript {
        var own = Manuscript(example).paragraphs
        let opening = opening.paragraphs
        var general = general.paragraphs
        var considerations: [Manuscript.Paragraph] = []
        if own.first?.text.hasPrefix("bahwa ") == true {
            considerations = own
            own = [Manuscript.Paragraph("SPBE diselenggarakan secara efektif dan berkesinambungan.")]
        } else if own.first?.pasal == 1 {
            let end = own.dropFirst().firstIndex { $0.isHeading } ?? own.endIndex
            general = [general[0], own[0]] + own[1..<end]
            own.removeSubrange(..<end)
        }
        if own.isEmpty {
            own = [Manuscript.Paragraph("SPBE diselenggarakan secara efektif dan berkesinambungan.")]
        }
        if own.first?.kind == .heading(level: 2) {
            // The example brings its own bab.
        } else {
            if own.first?.isHeading != true { own.insert(Manuscript.Paragraph("Pasal 2"), at: 0) }
            own.insert(Manuscript.Paragraph("BAB II PENYELENGGARAAN"), at: 0)
        }
        let menimbang = considerations.enumerated().map { at, paragraph in
            Manuscript.Paragraph("\(letter(at + 1)). " + paragraph.text)
        }
        let last = own.compactMap(\.pasal).max() ?? 2
        return Manuscript(
            paragraphs: opening + menimbang + deciding.paragraphs + general + own
                + closing(pasal: last + 1).paragraphs)
    }

    private static func letter(_ index: Int) -> Character { Character(UnicodeScalar(UInt8(0x61 + index))) }

    private static let opening = Manuscript(
        """
        BUPATI CONTOH
        PROVINSI CONTOH RAYA
        PERATURAN BUPATI CONTOH
        NOMOR 7 TAHUN 2024
        TENTANG
        PENYELENGGARAAN SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK
        DENGAN RAHMAT TUHAN YANG MAHA ESA
        BUPATI CONTOH,
        Menimbang:
        a. bahwa penyelenggaraan pemerintahan perlu didukung dengan sarana elektronik;
        """)

    private static let deciding = Manuscript(
        """
        Mengingat:
        1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
        2. Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;
        MEMUTUSKAN:
        Menetapkan: PERATURAN BUPATI TENTANG PENYELENGGARAAN SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK.
        """)

    private static let general = Manuscript(
        """
        BAB I KETENTUAN UMUM
        Pasal 1
        Dalam Peraturan Bupati ini yang dimaksud dengan:
        1. Daerah adalah Kabupaten Contoh.
        2. Bupati adalah Bupati Contoh.
        3. Perangkat Daerah adalah unsur pembantu Bupati dalam penyelenggaraan urusan pemerintahan.
        4. Dinas Komunikasi dan Informatika yang selanjutnya disebut Dinas adalah Perangkat Daerah yang menyelenggarakan urusan pemerintahan di bidang komunikasi dan informatika.
        5. Sistem Pemerintahan Berbasis Elektronik yang selanjutnya disingkat SPBE adalah penyelenggaraan pemerintahan yang memanfaatkan teknologi informasi dan komunikasi.
        """)

    private static func closing(pasal: Int) -> Manuscript {
        Manuscript(
            """
            BAB XX KETENTUAN PENUTUP
            Pasal \(pasal)
            Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
            Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.
            Ditetapkan di Contohsari
            pada tanggal 5 Agustus 2024
            BUPATI CONTOH,
            ttd
            SURYA WIRATAMA
            BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 7
            """)
    }
}
