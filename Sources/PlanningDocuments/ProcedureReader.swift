import DocumentModel

/// SOP AP: the identity block of twelve fields and the flow table (PermenPANRB 35/2012).
enum ProcedureReader {
    /// A document may have many of them, each with its number.
    static func procedures(_ lines: [PlanLine], in plan: Plan) -> [Plan] {
        var starts = lines.indices.filter { index in
            lines[index].allWords.prefix(4).starts(with: ["nomor", "sop"])
                || lines[index].allWords.prefix(4).starts(with: ["nomor", "urut", "sop"])
        }
        // What stands before the first number belongs to the first procedure.
        if starts.isEmpty { starts = [0] } else { starts[0] = 0 }
        return starts.enumerated().map { number, start in
            let end = number + 1 < starts.count ? starts[number + 1] : lines.count
            let own = Array(lines[start..<end])
            var procedure = plan
            procedure.blocks = own[0].block..<(own[own.count - 1].block + 1)
            procedure.parts = parts(own)
            UnlabelledIdentity(own).complete(&procedure.parts)
            let name = procedure.part("nama-sop")?.places.first
            let named = own.prefix(12).first { $0.allWords.first == "sop" && $0.allWords.count > 1 }
            if number > 0 || named != nil || name != nil {
                procedure.title = name ?? named?.place() ?? own[0].place()
            }
            return procedure
        }
    }

    private static func parts(_ lines: [PlanLine]) -> [PlanPart] {
        var parts: [PlanPart] = []
        for (id, names) in identity {
            let found = lines.indices.lazy.compactMap { index in
                label(names, in: lines[index]).map { (index, $0) }
            }.first
            guard let (index, name) = found else {
                parts.append(PlanPart(id: id, state: .missing, places: []))
                continue
            }
            let isEmpty =
                short.contains(id)
                && (!hasValue(lines, index, name) || id == "nomor-sop" && isBlankNumber(lines, index, name))
            let place = lines[index].place(name, in: lines[index].range(of: name) == nil ? nil : title(name))
            parts.append(PlanPart(id: id, state: isEmpty ? .empty : .filled, places: [place]))
        }
        var header = flowHeader(lines)
        if header.isEmpty { header = steps(lines) }
        let chart = header.isEmpty ? chart(lines) : []
        for (id, names) in flow {
            // A drawn chart has no columns: its words tell activities and actors, nothing of their standard.
            let place = (["kegiatan", "pelaksana"].contains(id) ? header + chart : header).lazy.compactMap {
                line in
                names.first { line.allWords.holds($0) }.map { line.place($0, in: title($0)) }
            }.first
            parts.append(
                PlanPart(id: id, state: place == nil ? .missing : .filled, places: place.map { [$0] } ?? []))
        }
        if let index = parts.firstIndex(where: { $0.id == "pelaksana" }), parts[index].state == .missing,
            let place = actors(lines)
        {
            parts[index] = PlanPart(id: "pelaksana", state: .filled, places: [place])
        }
        return parts
    }

    /// Labels stand at the start of a line, before a colon or another label, or with capitals in a text whose lines
    /// were joined.
    private static func label(_ names: [[String]], in line: PlanLine) -> [String]? {
        let words = line.words
        guard words.count <= 400 else { return nil }
        return names.first { name in
            guard words.holds(name), let range = line.range(of: name) else { return false }
            let text = Array(line.text.utf8)
            let start = range.bytes.lowerBound + line.labelLength
            let isCapital = text.indices.contains(start) && text[start] >= 0x41 && text[start] <= 0x5A
            if words.starts(with: name) { return words.count <= 14 || line.isCell || isCapital }
            let end = range.bytes.upperBound + line.labelLength
            let behind = text.dropFirst(end).first { $0 > 0x20 }
            // Joined columns: the label of the next field is the last word of the line.
            return behind == 0x3A || isCapital && (name.count > 1 || behind == nil)
        }
    }

    private static func hasValue(_ lines: [PlanLine], _ index: Int, _ name: [String]) -> Bool {
        let line = lines[index]
        let behind = line.words.firstIndex(of: name[name.count - 1]).map { line.words[($0 + 1)...] } ?? []
        if !behind.isEmpty { return true }
        if line.text.utf8.last(where: { $0 > 0x20 }) == 0x2D { return true }
        if case .tableCell(let table, let row, _) = line.kind {
            var next = index + 1
            while next < lines.count, case .tableCell(table, row, _) = lines[next].kind {
                let text = lines[next].text.utf8.filter { $0 > 0x20 && $0 != 0x3A }
                if !text.isEmpty {  // Dots, lines and "…".
                    return !text.allSatisfy { [0x2E, 0x5F, 0xE2, 0x80, 0xA6].contains($0) }
                }
                next += 1
            }
            return false
        }
        // In a column of labels the values stand elsewhere.
        guard index + 1 < lines.count else { return false }
        return identity.allSatisfy { label($0.1, in: lines[index + 1]) == nil }
    }

    /// "… Tahun 2024": dots where the number belongs, behind the label or in the next cell.
    private static func isBlankNumber(_ lines: [PlanLine], _ index: Int, _ name: [String]) -> Bool {
        guard let end = lines[index].words.firstIndex(of: name[name.count - 1]) else { return false }
        var line = lines[index]
        var value = Array(line.words[(end + 1)...])
        if value.isEmpty, line.isCell, index + 1 < lines.count {
            line = lines[index + 1]
            value = line.allWords
        }
        let hasDots = line.text.contains("…") || line.text.contains("...")
        return hasDots && !value.isEmpty && value.allSatisfy { $0 == "tahun" || PlanYears.year($0) != nil }
    }

    /// Lines and cells that name the columns of the flow table.
    private static func flowHeader(_ lines: [PlanLine]) -> [PlanLine] {
        for (index, line) in lines.enumerated() {
            let around = lines[max(0, index - 12)..<min(lines.count, index + 25)]
            let words = line.allWords
            if words.holds(["mutu", "baku"]) { return Array(around) }
            let columns = ["kelengkapan", "waktu", "output", "keluaran"].filter(words.contains)
            if words.count <= 200, columns.count >= 2,
                words.contains("kegiatan") || words.contains("aktivitas")
            {
                return Array(around)
            }
            if line.isCell || line.isShort, words.contains("kegiatan") || words.contains("aktivitas"),
                around.contains(where: { $0.allWords.contains("waktu") }),
                around.contains(where: {
                    $0.allWords.contains("kelengkapan") || $0.allWords.contains("output")
                        || $0.allWords.contains("keluaran")
                })
            {
                return Array(around)
            }
        }
        return []
    }

    /// The header of the first table with activities.
    private static func steps(_ lines: [PlanLine]) -> [PlanLine] {
        let tables = PlanTable.tables(in: lines)
        let table = tables.first { !$0.columns(activities).isEmpty }
        return (table?.rows.first?.cells ?? [:]).sorted { $0.key < $1.key }.flatMap(\.value)
    }

    /// The lines under "ALUR" or "BAGAN ALIR", and the heading over steps that are told one by one.
    private static func chart(_ lines: [PlanLine]) -> [PlanLine] {
        let heading = lines.filter { $0.words == ["prosedur"] || $0.words == ["langkah", "langkah"] }
        let chart = lines.indices.first { index in
            // A footer may stand before the heading in one line.
            let words = lines[index].allWords
            return words.count <= 4 && words.contains("alur")
                || words.count <= 20 && words.suffix(2) == ["bagan", "alir"]
        }
        return heading + (chart.map { Array(lines[$0..<min(lines.count, $0 + 6)]) } ?? [])
    }

    private static let activities = phrases("kegiatan", "aktivitas", "uraian prosedur")

    /// A table of steps has the actors as columns between the activity and what it needs.
    private static func actors(_ lines: [PlanLine]) -> PlanPlace? {
        for table in PlanTable.tables(in: lines) {
            guard let activity = table.columns(activities).first, let last = table.columns.last else {
                continue
            }
            let needs = table.columns(phrases("kelengkapan", "persyaratan", "waktu")).first ?? last + 1
            guard let column = table.columns.first(where: { $0 > activity && $0 < needs }),
                let line = table.rows.first?.cells[column]?.first
            else { continue }
            return line.place(in: "Tabel \(table.ordinal)")
        }
        return nil
    }

    private static func title(_ words: [String]) -> String {
        words.map { $0 == "sop" ? "SOP" : $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// Fields with a value of a few words, of which an empty one can be told.
    private static let short: Set<String> = ["nomor-sop", "tanggal-pembuatan", "tanggal-efektif", "nama-sop"]

    private static let identity: [(String, [[String]])] = [
        ("nomor-sop", phrases("nomor sop", "nomor urut sop", "no sop")),
        ("tanggal-pembuatan", phrases("tanggal pembuatan", "tgl pembuatan")),
        ("tanggal-revisi", phrases("tanggal revisi", "tgl revisi")),
        ("tanggal-efektif", phrases("tanggal efektif", "tgl efektif", "tanggal pengesahan")),
        ("disahkan-oleh", phrases("disahkan oleh", "disetujui oleh")),
        ("nama-sop", phrases("nama sop", "judul sop")), ("dasar-hukum", phrases("dasar hukum")),
        ("kualifikasi-pelaksana", phrases("kualifikasi pelaksana", "kualifikasi pelaksanaan")),
        ("keterkaitan", phrases("keterkaitan")),
        ("peralatan", phrases("peralatan perlengkapan", "peralatan dan perlengkapan", "peralatan")),
        ("peringatan", phrases("peringatan")),
        ("pencatatan", phrases("pencatatan dan pendataan", "pencatatan dan pendaftaran", "pencatatan")),
    ]

    private static let flow: [(String, [[String]])] = [
        (
            "kegiatan",
            phrases(
                "kegiatan", "aktivitas", "uraian prosedur", "no proses", "no prosedur", "prosedur", "langkah")
        ),
        (
            "pelaksana",
            phrases("pelaksana", "pelaksanaan", "pihak terkait", "unit terkait", "penanggung jawab")
        ),
        ("kelengkapan", phrases("kelengkapan", "persyaratan")), ("waktu", phrases("waktu")),
        ("keluaran", phrases("output", "keluaran", "hasil")),
    ]
}
