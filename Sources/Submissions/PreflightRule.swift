import Messages

/// What is looked for in a set before it is handed in.
public enum PreflightRule: String, Sendable, CaseIterable {
    case pindaian = "pracek-pindaian"
    case namaBerkas = "pracek-nama-berkas"
    case rancangan = "pracek-rancangan"
    case lampiranHilang = "pracek-lampiran-hilang"
    case peraturanNasional = "pracek-peraturan-nasional"
    case instansiLain = "pracek-instansi-lain"
    case dicabut = "pracek-dicabut"
    case indukTidakAda = "pracek-induk-tidak-ada"
    case perubahanTidakTerbaca = "pracek-perubahan-tidak-terbaca"
    case reviuLama = "pracek-reviu-lama"
    case reviuTidakLengkap = "pracek-reviu-tidak-lengkap"
    case ganda = "pracek-ganda"

    public var name: Message {
        switch self {
        case .pindaian: Message(id: "Pindaian tanpa lapisan teks", en: "Scan without a text layer")
        case .namaBerkas:
            Message(id: "Nama berkas tidak sesuai isinya", en: "File name does not match the content")
        case .rancangan: Message(id: "Rancangan dalam himpunan", en: "Draft in the set")
        case .lampiranHilang: Message(id: "Lampiran disebut tetapi tidak ada", en: "Annex named but missing")
        case .peraturanNasional:
            Message(
                id: "Peraturan pusat diajukan sebagai kebijakan sendiri",
                en: "National regulation submitted as own policy")
        case .instansiLain: Message(id: "Peraturan instansi lain", en: "Regulation of another government")
        case .dicabut: Message(id: "Peraturan yang sudah dicabut", en: "Revoked regulation")
        case .indukTidakAda:
            Message(
                id: "Peraturan yang diubah tidak ada dalam himpunan",
                en: "The amended regulation is not in the set")
        case .perubahanTidakTerbaca:
            Message(id: "Perubahan yang tidak terbaca", en: "Amendment that was not understood")
        case .reviuLama: Message(id: "Bukti reviu lebih dari dua tahun", en: "Review older than two years")
        case .reviuTidakLengkap: Message(id: "Bukti reviu tidak lengkap", en: "Incomplete record of a review")
        case .ganda: Message(id: "Naskah yang sama dua kali", en: "The same act twice")
        }
    }

    /// Why it matters.
    public var explanation: Message {
        switch self {
        case .pindaian:
            Message(
                id: "Tanpa teks isinya tidak dapat diperiksa; penilai pun harus membaca gambarnya.",
                en: "Without text the content cannot be examined; assessors, too, have to read the pictures.")
        case .namaBerkas:
            Message(
                id: "Penilai mencari bukti menurut nama berkas; Pedoman Menteri PANRB 3/2024 meminta nama "
                    + "yang menyebut isinya.",
                en: "Assessors look for evidence by file names; Pedoman Menteri PANRB 3/2024 asks for names "
                    + "that say the content.")
        case .rancangan:
            Message(
                id: "Rancangan berhenti pada tingkat 1, apa pun isinya, dan tidak menaikkan himpunan.",
                en: "A draft stays at level 1 whatever it contains, and lifts no set.")
        case .lampiranHilang:
            Message(
                id: "Lampiran adalah bagian tidak terpisahkan; tanpa lampiran isinya tidak terbukti.",
                en: "The annex is an inseparable part; without it its content is not proven.")
        case .peraturanNasional:
            Message(
                id: "Indikator 1–10 menilai kebijakan internal instansi; peraturan pusat hanya acuannya.",
                en: "Indicators 1–10 judge the agency's own policy; national regulations are what it follows."
            )
        case .instansiLain:
            Message(
                id: "Hanya peraturan atau keputusan instansi sendiri yang dihitung.",
                en: "Only the agency's own regulations and decrees count.")
        case .dicabut:
            Message(
                id: "Peraturan yang dicabut tidak berlaku lagi dan tidak dihitung.",
                en: "A revoked regulation is no longer in force and does not count.")
        case .indukTidakAda:
            Message(
                id:
                    "Peraturan perubahan dibaca bersama peraturan yang diubahnya; yang tidak ada tidak terbaca.",
                en: "An amendment is read together with what it amends; what is missing is not read.")
        case .perubahanTidakTerbaca:
            Message(
                id: "Bagian ini tidak ikut dalam pembacaan bersama; periksa sendiri akibatnya.",
                en: "This part is not in the consolidated reading; see for yourself what it changes.")
        case .reviuLama:
            Message(
                id: "Bukti reviu harus berumur kurang dari dua tahun (Pedoman Menteri PANRB 3/2024).",
                en: "Records of reviews have to be younger than two years (Pedoman Menteri PANRB 3/2024).")
        case .reviuTidakLengkap:
            Message(
                id: "Bukti reviu memuat tanggal, isu atau permasalahan, dan rekomendasi perbaikan.",
                en: "A record of a review has its date, issues or problems, and recommendations.")
        case .ganda:
            Message(
                id: "Satu naskah cukup sekali; salinan membuat penilai membandingkan.",
                en: "One copy is enough; a second one makes assessors compare.")
        }
    }
}
