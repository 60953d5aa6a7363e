import Assessment
import Messages

extension Mention.Reason {
    /// Where or how the words stand, in a word or two.
    public var word: Message {
        switch self {
        case .definisi: Message(id: "definisi", en: "definition")
        case .menimbang: Message(id: "menimbang", en: "consideration")
        case .mengingat: Message(id: "mengingat", en: "legal basis")
        case .judul: Message(id: "judul", en: "heading")
        case .delegasi: Message(id: "delegasi", en: "delegation")
        case .penjelasan: Message(id: "penjelasan", en: "elucidation")
        case .penutup: Message(id: "penutup", en: "closing")
        case .ruangLingkup: Message(id: "ruang lingkup", en: "scope clause")
        case .topikLain: Message(id: "topik lain", en: "other topic")
        case .pusatNasional: Message(id: "pusat nasional", en: "national centre")
        case .tugasOrganisasi: Message(id: "tugas organisasi", en: "duty of a unit")
        case .cakupanTerbatas: Message(id: "cakupan terbatas", en: "limited coverage")
        case .tinjauan: Message(id: "tinjauan", en: "review clause")
        }
    }

    /// Why such words do not count, in one sentence.
    public var explanation: Message {
        switch self {
        case .definisi:
            Message(
                id: "Definisi memberi arti pada istilah; yang mengatur adalah norma dalam pasal lain.",
                en: "A definition gives a term its meaning; only a norm in another article regulates.")
        case .menimbang:
            Message(
                id: "Konsiderans menimbang adalah alasan pembentukan, bukan norma.",
                en: "The considerations are reasons for the act, not norms.")
        case .mengingat:
            Message(
                id: "Dasar hukum mengingat menyebut peraturan lain, tidak mengatur.",
                en: "The legal basis names other acts; it regulates nothing.")
        case .judul:
            Message(
                id: "Judul menamai isinya; yang mengatur adalah pasal di bawahnya.",
                en: "A heading names what follows; only the articles below it regulate.")
        case .delegasi:
            Message(
                id: "Pengaturannya diserahkan kepada peraturan lain, jadi belum diatur di sini.",
                en: "The matter is delegated to another act, so it is not regulated here.")
        case .penjelasan:
            Message(
                id: "Penjelasan menerangkan norma dan tidak boleh memuat norma baru.",
                en: "The elucidation explains norms and may not add any.")
        case .penutup:
            Message(
                id: "Ketentuan peralihan dan penutup tidak mengatur pokok ini.",
                en: "Transitional and closing provisions do not regulate the matter.")
        case .ruangLingkup:
            Message(
                id: "Pasal ruang lingkup mendaftar pokok bahasan; isinya harus diatur dalam pasal lain.",
                en: "The scope article lists subjects; their content has to be regulated elsewhere.")
        case .topikLain:
            Message(
                id: "Kata-kata ini ada dalam norma tentang pokok lain.",
                en: "The words stand in a norm on another subject.")
        case .pusatNasional:
            Message(
                id: "Norma ini tentang penyelenggara nasional, bukan tentang unit di instansi ini.",
                en: "The norm is about the national provider, not about units of this body.")
        case .tugasOrganisasi:
            Message(
                id: "Uraian tugas menyebut siapa bekerja apa, bukan kebijakan tentang pokok ini.",
                en: "A description of duties says who does what; it is no policy on the matter.")
        case .cakupanTerbatas:
            Message(
                id: "Norma ini hanya menjangkau sebagian, sedangkan yang diminta seluruhnya.",
                en: "The norm reaches only some, while all are asked for.")
        case .tinjauan:
            Message(
                id: "Perintah mereviu bukan bukti bahwa reviu sudah dilakukan.",
                en: "An order to review is no proof that a review took place.")
        }
    }
}
