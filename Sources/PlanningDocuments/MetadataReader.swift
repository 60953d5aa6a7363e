import RuleModel

/// Tables of the domains: which attributes of the reference architecture they have, and whether what they name in
/// other domains is there.
struct MetadataReader {
    let tables: [PlanTable]
    let reference: ReferenceArchitecture
    let domain: (PlanTable) -> String?

    func metadata() -> [PlanMetadata] {
        tables.compactMap { table in
            let headers = table.columns.map { table.ownHeader($0) }
            guard !table.body.isEmpty, let record = record(of: headers),
                let line = table.rows.first?.firstLine
            else { return nil }
            let present = record.attributes.filter { has($0, headers) }.map(\.name)
            // A table with one column of a domain is about something else.
            guard present.count >= 2 else { return nil }
            return PlanMetadata(
                name: record.name, domain: record.domain, place: line.place(in: "Tabel \(table.ordinal)"),
                present: present,
                missing: record.attributes.map(\.name).filter { !present.contains($0) },
                reference: reference.name)
        }
    }

    private func record(of headers: [[String]]) -> ReferenceArchitecture.Record? {
        reference.records.first { record in record.signs.contains { holds(headers, $0) } }
    }

    private func has(_ attribute: ReferenceArchitecture.Attribute, _ headers: [[String]]) -> Bool {
        attribute.headers.contains { header in
            header.hasPrefix("=") ? headers.contains(PlanLine.words(of: header)) : holds(headers, header)
        }
    }

    /// Whether one of the headers has a phrase. Narrow columns break words: long phrases are found without their
    /// spaces, too.
    private func holds(_ headers: [[String]], _ phrase: String) -> Bool {
        let parts = PlanLine.words(of: phrase)
        let joined = parts.joined()
        return headers.contains { words in
            words.holds(parts) || joined.utf8.count >= 8 && words.joined().contains(joined)
        }
    }

    // MARK: Dependencies

    /// What rows name of other domains without a row of its own there.
    func unresolved() -> [PlanDependency] {
        let byDomain = tables.reduce(into: [String: [PlanTable]]()) { byDomain, table in
            if let domain = domain(table) { byDomain[domain, default: []].append(table) }
        }
        var result: [PlanDependency] = []
        for (from, target, headers) in Self.relations {
            let known = (byDomain[target] ?? []).flatMap { names(in: $0) }
            guard !known.isEmpty else { continue }
            for table in byDomain[from] ?? [] {
                guard
                    let column = table.columns.first(where: { table.ownHeader($0).holdsAny(headers) })
                else { continue }
                for row in table.body where !row.inherited.contains(column) {
                    let missing = items(of: row, column).filter {
                        !PlanNames.isListed(PlanLine.words(of: $0), in: known)
                    }
                    guard !missing.isEmpty, let line = row.cells[column]?.first else { continue }
                    result.append(
                        PlanDependency(
                            place: line.place(in: table.address(row)), domain: from, target: target,
                            names: missing))
                }
            }
        }
        return result + unlistedFunctions(byDomain)
    }

    /// Services name the function of government that they belong to by its code.
    private func unlistedFunctions(_ byDomain: [String: [PlanTable]]) -> [PlanDependency] {
        let known = (byDomain["proses-bisnis"] ?? []).flatMap { table in
            table.body.flatMap { row in row.cells.values.compactMap { ReferenceCode.code(in: $0) } }
        }.filter { $0.family == "rab" }
        guard !known.isEmpty else { return [] }
        return (byDomain["layanan"] ?? []).flatMap { table -> [PlanDependency] in
            let columns = table.columns.filter { table.ownHeader($0).contains("urusan") }
            return table.body.flatMap { row in
                columns.compactMap { column in
                    guard let cell = row.cells[column], let line = cell.first,
                        let code = ReferenceCode.code(in: cell), code.family == "rab",
                        !known.contains(where: { $0.numbers.starts(with: code.numbers) })
                    else { return nil }
                    return PlanDependency(
                        place: line.place(in: table.address(row)), domain: "layanan", target: "proses-bisnis",
                        names: [code.text])
                }
            }
        }
    }

    private func names(in table: PlanTable) -> [[String]] {
        guard let column = table.columns.first(where: { table.ownHeader($0).contains("nama") }) else {
            return []
        }
        return table.body.map { $0.words(column) }.filter { !$0.isEmpty }
    }

    /// The names in a cell, one to a line or behind a dash.
    private func items(of row: PlanTable.Row, _ column: Int) -> [String] {
        (row.cells[column] ?? []).flatMap { line in
            line.text.split { $0.isNewline || $0 == ";" }.flatMap { part in
                String(part).split(separator: " - ").map { item in
                    var item = item[...]
                    while let first = item.first, first == "-" || first.isWhitespace || first == "•" {
                        item.removeFirst()
                    }
                    return String(item)
                }
            }
        }
        .filter { item in
            let words = PlanLine.words(of: item)
            return words.count { !PlanLine.isDigits($0) } >= 2 && !Self.general.contains(words.first ?? "")
        }
    }

    /// Words that begin what is no name.
    private static let general: Set<String> = [
        "semua", "seluruh", "setiap", "tidak", "belum", "nihil", "lihat",
    ]

    /// Domain, domain that it depends on, and the header of the column that says so.
    private static let relations: [(String, String, [[String]])] = [
        (
            "aplikasi", "layanan",
            phrases("layanan yang didukung", "layanan dependency", "layanan spbe yang didukung")
        ),
        ("aplikasi", "data-informasi", phrases("data yang digunakan", "data dependency")),
    ]
}

extension PlanTable {
    /// Words of a column's header without those of a cell that spans it.
    func ownHeader(_ column: Int) -> [String] {
        rows.prefix(headerCount).flatMap { $0.words(column) }
    }
}
