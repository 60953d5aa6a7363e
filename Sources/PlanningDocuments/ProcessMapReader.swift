import DocumentModel

/// Peta proses bisnis: the three groups of level 0 and the levels below (PermenPANRB 19/2018).
struct ProcessMapReader {
    let lines: [PlanLine]

    func read(into plan: inout Plan) {
        plan.parts = Self.names.map { id, names in
            let places = lines.lazy.compactMap { line in
                names.first { line.words.holds($0) && line.words.count <= 30 }.map { line.place($0) }
            }.prefix(1)
            return PlanPart(id: id, state: places.isEmpty ? .missing : .filled, places: Array(places))
        }
    }

    private static let names: [(String, [[String]])] = [
        (
            "proses-inti",
            phrases(
                "proses inti", "proses bisnis inti", "proses utama", "proses bisnis utama", "kegiatan utama",
                "kegiatan inti")
        ),
        (
            "proses-manajemen",
            phrases("proses manajemen", "proses bisnis manajemen", "proses manajerial", "kegiatan manajemen")
        ),
        ("proses-pendukung", phrases("proses pendukung", "proses bisnis pendukung", "kegiatan pendukung")),
        ("tingkat-rinci", phrases("level 1", "level 2", "subproses", "sub proses", "lintas fungsi")),
    ]
}
