import Messages

/// What the parts of planning documents are called in findings, by their identities.
enum PlanPartNames {
    static func names(of ids: [String]) -> Message {
        let names = ids.map { all[$0] ?? Message(id: $0, en: $0) }
        return Message(
            id: names.map(\.id).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
    }

    private static let all = [
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
    ]
}
