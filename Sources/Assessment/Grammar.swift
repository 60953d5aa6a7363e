/// What tells a verb from other words. To be taken out of a loop: a static is asked for in a costly way.
struct Verbs: Sendable {
    private let predicates = Grammar.predicates
    private let others = Grammar.notVerbs

    @inline(__always) func contains(_ token: Token) -> Bool {
        if predicates.contains(token.word) { return true }
        guard token.flags.contains(.active) || token.flags.contains(.passive) else { return false }
        return !others.contains(token.word)
    }
}

/// Words of the language of regulations that decide what a clause does, whatever it is about.
enum Grammar {
    static func hashes(_ words: String) -> WordSet {
        WordSet(words.split(separator: " ").map { WordHash.of(String($0)) })
    }

    /// Words that look like verbs with me- or di- and are none.
    static let notVerbs = hashes(
        """
        menteri media metadata metode metodologi mekanisme melalui mengenai menurut memori menengah mesin membidangi \
        dinas digital direktorat direktur diskominfo dirjen dimensi distribusi divisi dishubkominfo diskominfotik \
        disdukcapil direktori diklat dinamis dimana dituju disiplin dipimpinnya dikelolanya dihasilkannya dimilikinya
        """)
    /// Finite words without me- or di- that end the subject.
    static let predicates = hashes(
        """
        wajib harus dapat terdiri adalah ialah bertugas berwenang berhak bertanggung berlaku berfungsi berkoordinasi berkonsultasi \
        bertujuan berupa berisi terhubung tersedia tersambung tersusun tercantum tercatat terdaftar tersimpan berpedoman berkewajiban bekerja beroperasi menjadi
        """)
    static let verbs = Verbs()
    static let yang = WordHash.of("yang")
    static let untuk = WordHash.of("untuk")
    static let dapat = WordHash.of("dapat")
    static let akan = WordHash.of("akan")
    static let belum = WordHash.of("belum")
    static let lingkungan = WordHash.of("lingkungan")
    static let di = WordHash.of("di")
    /// "Perangkat Daerah di luar kompleks …": where a unit sits limits which ones are meant.
    static let sites = hashes("luar kompleks gedung kantor ibu ibukota")
    static let within = hashes("di dalam")
    static let sitting = hashes("berada berkedudukan berkantor berlokasi terletak bertempat")
    /// "pusat pemerintahan", "kawasan perkantoran".
    static let centres = hashes("pusat kawasan")
    static let offices = hashes("pemerintahan perkantoran kota")
    /// "Unit, kecuali balai riset, …"
    static let excepting = hashes("kecuali selain")
    static let oleh = WordHash.of("oleh")
    static let ayat = WordHash.of("ayat")
    static let pasal = WordHash.of("pasal")
    static let setiap = hashes("setiap seluruh semua segenap segala masing tiap keseluruhan")
    /// Behind a unit word: "Unit Kerja mana pun".
    static let anyOf = hashes("mana manapun")
    static let subordinators = hashes("yang apabila jika dalam bila sepanjang bagi terhadap")
    /// Words behind which stands what something is guided by, not what it contains.
    static let guidance = hashes(
        """
        berpedoman berdasarkan didasarkan mendasarkan mengacu memperhatikan mempertimbangkan merujuk mempedomani memedomani menyesuaikan dibandingkan \
        laporan melaporkan masukan bahan sosialisasi bimbingan
        """)
    /// Words that begin with "cl" as they should.
    static let loansWithCL = hashes(
        "cloud client clients clearance clear click class cluster clone clean closing")
    /// The words at which `TextIndex` looks for guidance and for what is only talked about.
    static let guidingOrOpen = guidance.union(preparing).union(studies).union(considered).union(
        WordSet([menjadi, dibahas])
    ).union(according)
    /// "sesuai dengan X", "menilai kesesuaian Y dengan X": up to the next comma or verb.
    static let according = hashes("sesuai kesesuaian")
    /// Words behind a subject that do not limit it, besides verbs.
    static let unlimiting = hashes("wajib harus hanya beserta dan serta berikut")
    /// "akan dikaji", "masih dijajaki".
    static let considered = hashes("dikaji dijajaki ditelaah dipertimbangkan diteliti")
    static let pending = hashes("akan masih sedang perlu")
    /// "X menjadi bahan pembahasan", "X menjadi pokok kajian".
    static let menjadi = WordHash.of("menjadi")
    /// "X dibahas pada …": where something is told of X.
    static let dibahas = WordHash.of("dibahas")
    static let places = hashes("pada dalam di")
    static let matters = hashes("bahan pokok materi topik agenda")
    /// "menyusun pedoman X" prepares a rule about X and is none.
    static let preparing = hashes("pedoman panduan petunjuk standar sop prosedur")
    static let preparingVerbs = hashes("penyusunan menyusun disusun menyiapkan penyiapan pembuatan")
    /// "kajian kebutuhan X", "kebutuhan akan X" ask whether there shall be X.
    static let studies = hashes("kajian studi kebutuhan")
    static let studied = hashes("kebutuhan kelayakan awal akan")
    /// Nouns and prepositions that govern a matter: "penyelenggaraan Pusat Data", "pada Pusat Data".
    static let governors = hashes(
        """
        penyusunan penetapan penyelenggaraan penyediaan pengelolaan penggunaan pemanfaatan pembangunan pengembangan pelaksanaan \
        penerapan pengoperasian pembentukan pemutakhiran reviu peninjauan layanan muatan isi susunan pada melalui rancangan rincian \
        keterhubungan interkoneksi perubahan evaluasi pemantauan dokumen tugas ketua anggota terhadap kebijakan kegiatan
        """)
    /// After a bare unit word these limit which units are meant.
    static let limiters = hashes(
        """
        yang penyelenggara tertentu percontohan selain lain pengguna pemilik pelaksana prioritas terkait pengelola pengusul pemberi \
        bersangkutan tersebut pemohon penghasil penanggung pembina induk yang lainnya tujuan asal
        """)
    /// "Perangkat Daerah yang memiliki aplikasi …" are all that the matter concerns.
    static let concerned = hashes(
        "memiliki mempunyai melakukan mengelola membangun mengembangkan membutuhkan memerlukan")
    static let concerning = hashes(
        "aplikasi sistem server peladen website situs data pertukaran integrasi berbagi")
    /// Who does this with the matter has one of his own: "Setiap Perangkat Daerah menyediakan Pusat Data".
    static let ownVerbs = hashes("menyediakan membangun mengadakan memiliki mempunyai")
    /// After a quantified unit word these still limit.
    static let hardLimiters = hashes("tertentu percontohan prioritas terpilih pelaksana perintis")
    static let limitingWords = hashes("sebagian tertentu percontohan bertahap prioritas beberapa terpilih")

    /// A stage in which only some take part.
    static let trials = hashes("rintisan percontohan perintis")

    static let connectors = hashes("dan atau serta maupun")
    /// Behind these a definition no longer says what kind of thing the term is …
    static let clauseOpeners = hashes("yang untuk dengan melalui dalam menggunakan guna oleh agar")
    /// … and behind these it does again.
    static let appositions = hashes("sebagai berupa")

    static let tugas = hashes("tugas bertugas fungsi")
    /// Said of offices of an organisation: "Pusat Data Penginderaan Jauh membawahkan …".
    static let presiding = hashes("membawahkan membawahi")
    static let bertugas = WordHash.of("bertugas")
    static let taskVerbs = hashes(
        "mempunyai memiliki melaksanakan menyelenggarakan bertugas meliputi sebagai adalah berikut mengemban")
    static let diatur = WordHash.of("diatur")
    static let ditetapkan = hashes("ditetapkan diatur dituangkan ditentukan")
    static let byAct = hashes("dengan dalam oleh berdasarkan melalui")
    static let acts = hashes("peraturan keputusan surat instruksi pedoman perundang kebijakan")
    static let officials = hashes(
        "bupati wali walikota gubernur menteri kepala sekretaris pimpinan direktur presiden ketua")
    /// First words of sentences that leave a matter to another act.
    static let delegated = hashes(
        "pembentukan susunan keanggotaan kedudukan tugas uraian tata pedoman rincian mekanisme prosedur standar petunjuk ketentuan hal pengaturan besaran format"
    )
    static let furthering = hashes("mendukung menunjang meningkatkan mewujudkan memperkuat mempercepat")
    static let following = hashes("mengikuti tunduk")
    static let normative = hashes("wajib harus dilarang ditetapkan menetapkan diwajibkan")
    static let ketentuan = WordHash.of("ketentuan")
    static let mengenai = hashes("mengenai tentang terkait perihal")
    static let lanjut = hashes("lanjut kemudian tersendiri")
    static let hal = hashes("hal pedoman tata petunjuk peraturan")

    static let ruang = WordHash.of("ruang")
    static let lingkup = WordHash.of("lingkup")
    static let thisAct = hashes("peraturan pengaturan keputusan ketentuan")
    /// "Ruang lingkup [penyelenggaraan] SPBE": all of the field, and no part of it.
    static let carryingOut = hashes("penyelenggaraan penerapan pelaksanaan pengelolaan tata kelola sistem")
    static let wholeField = hashes("spbe tik pemerintahan teknologi")
    static let maksud = hashes("maksud tujuan bertujuan dimaksudkan sasaran")
    static let purposes = hashes("bertujuan dimaksudkan ditujukan")
    static let instruments = hashes("melalui menggunakan memakai")
    static let prinsip = hashes("prinsip asas azas")
    static let dicabut = WordHash.of("dicabut")
    /// Words of delegation, revocation and tasks.
    static let telling = ditetapkan.union(following).union(tugas).union(presiding).union(WordSet([dicabut]))
    static let conditions = hashes(
        "berdasarkan hal apabila jika bila terdapat mempertimbangkan memperhatikan")

    /// Headings of annex sections that hold a plan's outputs, targets and times.
    static let plannedHeadings = [
        "matriks", "matrik ", "jadwal pelaksanaan", "indikator kinerja", "target capaian", "tabel program",
    ]
    /// Headings of annex sections by which something is judged.
    static let criteriaHeadings = [
        "kriteria audit", "kriteria penilaian", "kriteria evaluasi", "instrumen", "daftar periksa",
        "kertas kerja", "formulir",
    ]
    /// Headings of annex sections that describe instead of rule.
    static let situationHeadings = [
        "latar belakang", "pendahuluan", "kondisi", "keadaan saat ini", "keadaan awal", "keadaan umum",
        "inventarisasi", "gambaran", "permasalahan", "isu ", "evaluasi diri", "tinjauan", "profil", "potret",
        "landasan", "dasar hukum", "dasar pemikiran", "maksud", "tujuan", "sistematika", "analisis", "swot",
        "kata pengantar", "hasil",
        "metodologi penyusunan", "pengantar", "definisi", "kajian", "studi", "tantangan", "daftar gambar",
        "daftar tabel", "daftar pustaka",
        "landasan teori", "ringkasan", "penutup", "abstrak", "lesson", "referensi hukum",
    ]
}
