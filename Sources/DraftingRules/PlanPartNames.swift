import Messages

/// What the parts of planning documents are called in findings, by their identities (`PlanParts`).
enum PlanPartNames {
    static func names(of ids: [String]) -> Message {
        let names = ids.map { all[$0] ?? Message(id: $0, en: $0) }
        return Message(
            id: names.map(\.id).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
    }

    private static let all: [String: Message] = [
        "proses-bisnis": Message(id: "proses bisnis", en: "business processes"),
        "data-informasi": Message(id: "data dan informasi", en: "data and information"),
        "tata-kelola": Message(id: "tata kelola", en: "governance"),
        "manajemen": Message(id: "manajemen", en: "management"),
        "layanan": Message(id: "layanan", en: "services"),
        "aplikasi": Message(id: "aplikasi", en: "applications"),
        "infrastruktur": Message(id: "infrastruktur", en: "infrastructure"),
        "keamanan": Message(id: "keamanan", en: "security"),
        "audit-tik": Message(id: "audit TIK", en: "ICT audit"),
        "selaras-peta-rencana-nasional": Message(
            id: "Peta Rencana SPBE Nasional", en: "the national SPBE roadmap"),
        "selaras-arsitektur": Message(id: "Arsitektur SPBE", en: "the SPBE architecture"),
        "selaras-rpjmd": Message(id: "RPJMD", en: "the medium-term plan (RPJMD)"),
        "selaras-renstra": Message(id: "rencana strategis", en: "the strategic plan"),
        // Managements of SPBE.
        "risiko": Message(id: "risiko", en: "risk"),
        "keamanan-informasi": Message(id: "keamanan informasi", en: "information security"),
        "data": Message(id: "data", en: "data"),
        "aset-tik": Message(id: "aset TIK", en: "ICT assets"),
        "sumber-daya-manusia": Message(id: "sumber daya manusia", en: "people"),
        "pengetahuan": Message(id: "pengetahuan", en: "knowledge"),
        "perubahan": Message(id: "perubahan", en: "change"),
        // Identity and flow table of an SOP.
        "nomor-sop": Message(id: "Nomor SOP", en: "number"),
        "tanggal-pembuatan": Message(id: "Tanggal Pembuatan", en: "date of making"),
        "tanggal-revisi": Message(id: "Tanggal Revisi", en: "date of revision"),
        "tanggal-efektif": Message(id: "Tanggal Efektif", en: "date of effect"),
        "disahkan-oleh": Message(id: "Disahkan oleh", en: "approval"),
        "nama-sop": Message(id: "Nama SOP", en: "name"),
        "dasar-hukum": Message(id: "Dasar Hukum", en: "legal basis"),
        "kualifikasi-pelaksana": Message(id: "Kualifikasi Pelaksana", en: "qualification"),
        "keterkaitan": Message(id: "Keterkaitan", en: "relations"),
        "peralatan": Message(id: "Peralatan/Perlengkapan", en: "equipment"),
        "peringatan": Message(id: "Peringatan", en: "warning"),
        "pencatatan": Message(id: "Pencatatan dan Pendataan", en: "recording"),
        "kegiatan": Message(id: "kegiatan", en: "activity"),
        "pelaksana": Message(id: "pelaksana", en: "who does it"),
        "kelengkapan": Message(id: "kelengkapan", en: "what is needed"),
        "waktu": Message(id: "waktu", en: "time"),
        "keluaran": Message(id: "keluaran", en: "output"),
        // Groups and levels of a process map.
        "proses-inti": Message(id: "proses inti", en: "core processes"),
        "proses-manajemen": Message(id: "proses manajemen", en: "management processes"),
        "proses-pendukung": Message(id: "proses pendukung", en: "supporting processes"),
        "tingkat-rinci": Message(id: "level 1 dan seterusnya", en: "level 1 and below"),
    ]
}
