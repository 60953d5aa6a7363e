import DocumentModel

/// Arsitektur SPBE: six domains in the present and the wanted state, the reference models, the guidance by the
/// national architecture (Perpres 95/2018 Pasal 7 and 12, SE Menteri PANRB 18/2022).
struct ArchitectureReader {
    let lines: [PlanLine]
    let tables: [PlanTable]
    /// Of the document; nil where it does not tell.
    let year: Int?

    private struct Section {
        var domain: String
        var isReference: Bool
        var heading: PlanLine
        var body: Range<Int>
    }

    func read(into plan: inout Plan) {
        plan.period = RoadmapReader.period(in: Array(lines.prefix(15)))
        let sections = sections(&plan)
        let byHeader = tables.compactMap { table in domain(of: table).map { (table, $0) } }
        plan.parts = PlanParts.domains.map { domain in
            let own = sections.filter { $0.domain == domain && !$0.isReference }
            let filled = own.filter { isFilled($0) }.map { $0.heading.place() }
            let inTables = byHeader.filter { $0.1 == domain && !$0.0.body.isEmpty }.compactMap { table, _ in
                table.rows.first?.firstLine.map {
                    PlanPlace(address: "Tabel \(table.ordinal)", range: $0.range)
                }
            }
            let places = filled.isEmpty ? inTables : filled
            if !places.isEmpty { return PlanPart(id: domain, state: .filled, places: places) }
            return PlanPart(
                id: domain, state: own.isEmpty ? .missing : .empty, places: own.map { $0.heading.place() })
        }
        let references = sections.filter { $0.isReference && isFilled($0) }
        let codes = readReferences(references, into: &plan)
        plan.parts.append(
            part("referensi-arsitektur", references.map { $0.heading.place() } + codes.prefix(3)))
        plan.parts.append(part("selaras-arsitektur-nasional", Guidance.places(of: nationalNames, in: lines)))
    }

    /// What the reference architecture says of codes and tables.
    /// - Returns: codes that exist.
    private func readReferences(_ sections: [Section], into plan: inout Plan) -> [PlanPlace] {
        let begin = plan.period?.first ?? year
        guard let reference = References.version(for: begin) else { return [] }
        func referenceDomain(_ table: PlanTable) -> String? {
            sections.last { $0.body.contains(table.lines.lowerBound) }?.domain
        }
        func ownDomain(_ table: PlanTable) -> String? {
            referenceDomain(table) == nil ? domain(of: table) : nil
        }
        let codes = ReferenceCodeReader(
            lines: lines, tables: tables, reference: reference, domain: ownDomain,
            referenceDomain: referenceDomain
        ).read()
        plan.codeDefects = codes.defects
        if let begin, begin < reference.since {
            for index in plan.codeDefects.indices { plan.codeDefects[index].isOlder = true }
        }
        plan.models = reference.models.filter { model in
            codes.models.contains(model.id) || sections.contains { $0.domain == model.domain }
        }.map(\.id)
        let reader = MetadataReader(tables: tables, reference: reference, domain: ownDomain)
        plan.metadata = reader.metadata()
        plan.unresolved = reader.unresolved()
        return codes.known
    }

    private func part(_ id: String, _ places: [PlanPlace]) -> PlanPart {
        PlanPart(id: id, state: places.isEmpty ? .missing : .filled, places: places)
    }

    // MARK: Sections

    private func sections(_ plan: inout Plan) -> [Section] {
        var sections: [Section] = []
        var state: WritableKeyPath<Plan, [String]>?
        for (index, line) in lines.enumerated() where !line.isContentsEntry && !line.isCell {
            let isTitle = line.level != nil || line.isShort && line.words.count <= 8
            guard isTitle else { continue }
            let words = line.words
            if let level = line.level, level <= 3, words.count <= 10,
                words.contains("arsitektur") || words.contains("kondisi")
            {
                let (isPresent, isWanted) = (words.holdsAny(present), words.holdsAny(wanted))
                if isPresent { plan.presentState = plan.presentState ?? line.place() }
                if isWanted { plan.wantedState = plan.wantedState ?? line.place() }
                // A heading of both is of neither.
                if isPresent != isWanted { state = isPresent ? \.presentDomains : \.wantedDomains }
            }
            guard line.level != nil || line.isHeading, let (domain, isReference) = Self.domain(of: words)
            else { continue }
            if let state, !isReference, !plan[keyPath: state].contains(domain) {
                plan[keyPath: state].append(domain)
            }
            sections.append(
                Section(
                    domain: domain, isReference: isReference, heading: line,
                    body: body(behind: index, line.level)))
        }
        return sections
    }

    /// Up to the next heading that is not deeper.
    private func body(behind index: Int, _ level: Int?) -> Range<Int> {
        var end = index + 1
        while end < lines.count {
            if let other = lines[end].level, other <= level ?? 9, isBoundary(lines[end], level ?? 9) { break }
            end += 1
        }
        return index + 1..<end
    }

    /// Items of a list ("1. Visi") look like headings of the second depth: they end nothing that lies deeper.
    private func isBoundary(_ line: PlanLine, _ level: Int) -> Bool {
        if line.isHeading || line.text.hasPrefix("BAB ") || line.number.contains(".") { return true }
        return level <= 2 || line.words.contains("arsitektur")
            || line.words.starts(with: ["peta", "rencana"])
            || line.words.starts(with: ["penutup"])
    }

    /// Words enough to say something, and nobody who says that there is nothing.
    private func isFilled(_ section: Section) -> Bool {
        var count = 0
        for line in lines[section.body] {
            let words = line.allWords
            if words.count <= 12, words.contains("nihil") || words.holdsAny(absent),
                !isAbout(words, another: section.domain)
            {
                return false
            }
            count += words.count
        }
        return count >= 8
    }

    /// "Domain arsitektur keamanan belum ada" in a section of applications is of the next one, whose heading was lost.
    private func isAbout(_ words: [String], another domain: String) -> Bool {
        guard let at = words.firstIndex(of: "arsitektur") else { return false }
        let named = Self.domain(of: Array(words[at...]))?.domain
        return named != nil && named != domain
    }

    /// The domain that a heading names, and whether it is about the reference model.
    static func domain(of words: [String]) -> (domain: String, isReference: Bool)? {
        var rest = words[...]
        var isExplicit = false
        while let word = rest.first, leading.contains(word) {
            if word == "domain" || word == "arsitektur" { isExplicit = true }
            rest.removeFirst()
        }
        for (domain, names) in names {
            for name in names where rest.starts(with: name) {
                let behind = rest.dropFirst(name.count)
                // "Data" and "Layanan" by themselves are headings of anything.
                if name.count == 1, !isExplicit, behind.isEmpty ? name == ["data"] : !behind.contains("spbe")
                {
                    continue
                }
                guard behind.allSatisfy(trailing.contains) || isExplicit && behind.count <= 6 else {
                    continue
                }
                return (domain, words.contains("referensi"))
            }
        }
        return nil
    }

    /// How many words of a paragraph are the heading of a domain that was run into it ("3.4 Domain Arsitektur Aplikasi
    /// SPBE Aplikasi yang dipakai …"); 0 where none is.
    static func headingLength(_ line: PlanLine) -> Int {
        guard !line.isCell, line.number.contains("."), !line.isContentsEntry,
            !line.isShort || domain(of: line.words) == nil
        else { return 0 }
        let words = Array(line.words.prefix(12))
        guard let first = words.first, first == "domain" || first == "arsitektur",
            var length = (2...5).first(where: {
                $0 <= words.count && domain(of: Array(words.prefix($0))) != nil
            })
        else { return 0 }
        while length < words.count, trailing.contains(words[length]) { length += 1 }
        return length
    }

    private static let leading: Set<String> = [
        "domain", "arsitektur", "referensi", "metadata", "model", "tabel", "daftar", "spbe", "gambaran",
        "kondisi",
    ]
    private static let trailing: Set<String> = [
        "spbe", "as", "is", "to", "be", "saat", "ini", "target", "pemerintah", "daerah", "kabupaten", "kota",
        "provinsi", "eksisting", "informasi", "dan", "tik",
    ]
    private static let names: [(String, [[String]])] = [
        ("proses-bisnis", phrases("proses bisnis", "probis", "bisnis")),
        ("data-informasi", phrases("data dan informasi", "data informasi", "data")),
        ("layanan", phrases("layanan")), ("aplikasi", phrases("aplikasi")),
        ("infrastruktur", phrases("infrastruktur")), ("keamanan", phrases("keamanan")),
    ]

    // MARK: Tables

    private func domain(of table: PlanTable) -> String? {
        let words = table.rows.prefix(table.headerCount).flatMap { row in
            row.cells.sorted { $0.key < $1.key }.flatMap { $0.value.flatMap(\.allWords) + ["|"] }
        }
        return Self.headers.first { words.holdsAny($0.1) }?.0
    }

    /// Columns that SE Menteri PANRB 18/2022 has in the metadata of one domain only.
    private static let headers: [(String, [[String]])] = [
        ("aplikasi", phrases("nama aplikasi", "fungsi aplikasi", "basis aplikasi")),
        ("layanan", phrases("nama layanan", "fungsi layanan", "tujuan layanan")),
        ("data-informasi", phrases("nama data", "sifat data", "wali data", "produsen data")),
        ("proses-bisnis", phrases("nama bisnis", "nama proses bisnis", "nama urusan", "bisnis urusan")),
        (
            "infrastruktur",
            phrases(
                "nama server", "nama perangkat", "nama infrastruktur", "nama fasilitas", "status kepemilikan",
                "jenis infrastruktur", "nama jaringan")
        ),
        (
            "keamanan",
            phrases(
                "standar keamanan", "nama standar", "penerapan keamanan", "kelaikan keamanan",
                "nama keamanan",
                "nama kontrol")
        ),
    ]

    // MARK: Vocabulary

    private let present = phrases("as is", "saat ini", "eksisting", "existing", "kondisi awal")
    private let wanted = phrases("to be", "target", "masa depan", "yang diharapkan", "yang diinginkan")
    private let absent = phrases("belum ada", "tidak ada", "belum tersedia", "tidak tersedia")
    private let nationalNames = phrases(
        "arsitektur spbe nasional", "arsitektur nasional",
        "arsitektur sistem pemerintahan berbasis elektronik nasional")
}

/// Sentences by which a plan follows another one.
enum Guidance {
    private static let signs = [
        "pedoman", "selaras", "acu", "perhati", "sesuai", "turunan", "jabaran", "rujuk", "padu",
    ]

    static func places(of names: [[String]], in lines: [PlanLine]) -> [PlanPlace] {
        lines.compactMap { line in
            guard !line.isContentsEntry else { return nil }
            let words = line.words
            guard let name = names.first(where: { words.holds($0) }) else { return nil }
            // The verb stands near the name.
            let around = words.indices.filter { words[$0...].starts(with: name) }.flatMap { at in
                words[max(0, at - 14)..<min(words.count, at + name.count + 8)]
            }
            let isGuided = around.contains { word in signs.contains { word.contains($0) } }
            guard isGuided else { return nil }
            return PlanPlace(
                address: line.isShort ? line.address : "baris \"\(line.opening)\"",
                range: line.range(of: name) ?? line.range)
        }
    }
}

extension PlanLine {
    /// The first words of a sentence.
    var opening: String {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.prefix(5).joined(separator: " ") + (words.count > 5 ? " …" : "")
    }
}
