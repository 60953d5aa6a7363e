import DocumentModel
import LegalStructure

/// Finds the planning documents in a document. Costs next to nothing where there are none.
public enum PlanReader {
    /// In reading order; empty for ordinary regulations, decrees and everything else.
    public static func plans(in document: Document, _ naskah: Naskah) -> [Plan] {
        spans(document, naskah).flatMap { read($0, document, year: naskah.year) }
    }

    /// The part of a document that is a planning document.
    struct Span {
        var kind: Plan.Kind
        var address: String
        var blocks: Range<Int>
        var formality: Plan.Formality
    }

    // MARK: Finding

    private static func spans(_ document: Document, _ naskah: Naskah) -> [Span] {
        guard !document.blocks.isEmpty else { return [] }
        let all = 0..<document.blocks.count
        switch naskah.kind {
        case .arsitektur, .petaRencana:
            let kind: Plan.Kind = naskah.kind == .arsitektur ? .architecture : .roadmap
            return [Span(kind: kind, address: "", blocks: all, formality: formality(document, naskah))]
        case .sop:
            return [Span(kind: .procedure, address: "", blocks: all, formality: .unknown)]
        case .lainnya:
            guard titleKind(document, 0..<min(12, all.count)) == .processMap else { return [] }
            return [Span(kind: .processMap, address: "", blocks: all, formality: formality(document, naskah))]
        // Acts of the whole state have national plans as annexes, not plans of an institution.
        case .uu, .pp, .perpres, .keppres, .inpres, .suratEdaran, .instruksi, .laporan: return []
        default: return annexes(document, naskah)
        }
    }

    private static func annexes(_ document: Document, _ naskah: Naskah) -> [Span] {
        // By index: to take a unit out of the list copies it.
        var starts: [(address: String, block: Int)] = naskah.units.indices.compactMap { index in
            guard naskah.units[index].level == .lampiran else { return nil }
            return firstBlock(of: naskah.units[index], naskah).map { (naskah.units[index].address, $0) }
        }
        let opensAsAnnex = document.blocks[0].text.uppercased().hasPrefix("LAMPIRAN")
        if starts.isEmpty, opensAsAnnex { starts = [("Lampiran", 0)] }
        guard !starts.isEmpty else { return [] }
        let formality: Plan.Formality =
            naskah.status == .ditetapkan ? .set : naskah.status == .rancangan ? .draft : .unknown
        var spans: [Span] = []
        for (index, start) in starts.enumerated() {
            let end =
                index + 1 < starts.count ? max(start.block, starts[index + 1].block) : document.blocks.count
            guard start.block < end else { continue }
            let head = start.block..<min(end, start.block + 12)
            guard let kind = titleKind(document, head) ?? titleKind(naskah.title, starts.count) else {
                continue
            }
            let address = start.address.isEmpty ? "Lampiran" : start.address
            if spans.last?.address == address, spans.last?.kind == kind {
                spans[spans.count - 1].blocks = spans[spans.count - 1].blocks.lowerBound..<end
                continue
            }
            spans.append(Span(kind: kind, address: address, blocks: start.block..<end, formality: formality))
        }
        return spans
    }

    private static func firstBlock(of unit: Unit, _ naskah: Naskah) -> Int? {
        if let heading = unit.headingRange { return heading.block }
        return (unit.index..<unit.end).lazy.compactMap { naskah.units[$0].passages.first?.block }.first
    }

    /// The kind that the title of an annex names, in its first lines.
    private static func titleKind(_ document: Document, _ head: Range<Int>) -> Plan.Kind? {
        for block in document.blocks[head] where block.text.utf8.count < 160 {
            if let kind = kind(of: PlanLine.words(of: block.text)) { return kind }
        }
        return nil
    }

    /// What an act with one annex sets is that annex.
    private static func titleKind(_ title: String?, _ annexes: Int) -> Plan.Kind? {
        guard annexes == 1, let title else { return nil }
        return kind(of: PlanLine.words(of: title))
    }

    private static func kind(of words: [String]) -> Plan.Kind? {
        // Guidelines on how to write a plan, and teams that write it, are none.
        guard words.count <= 20, words.first != "contoh", !words.contains(where: notPlans.contains) else {
            return nil
        }
        if words.holdsAny(processMapTitles) { return .processMap }
        if words.holdsAny(procedureTitles) { return .procedure }
        let isDigital = words.contains(where: digital.contains) || words.holdsAny(digitalPhrases)
        guard isDigital else { return nil }
        if words.holdsAny(roadmapTitles) { return .roadmap }
        return words.contains("arsitektur") ? .architecture : nil
    }

    private static let notPlans: Set<String> = [
        "pedoman", "petunjuk", "cara", "format", "templat", "tim", "penyusunan", "penyelenggaraan",
        "kebijakan", "manajemen", "tugas", "peraturan", "keputusan", "lampiran",
    ]
    private static let digital: Set<String> = ["spbe", "elektronik", "tik", "digital", "egovernment"]
    private static let digitalPhrases = phrases("teknologi informasi", "e government", "smart city")
    private static let roadmapTitles = phrases(
        "peta rencana", "rencana induk", "peta jalan", "roadmap", "road map", "cetak biru", "master plan")
    private static let procedureTitles = phrases(
        "nomor sop", "nama sop", "standar operasional prosedur", "prosedur operasional standar",
        "standard operating procedure")
    private static let processMapTitles = phrases("peta proses bisnis")

    /// What a document that stands alone says of its own standing.
    private static func formality(_ document: Document, _ naskah: Naskah) -> Plan.Formality {
        var isDraft = false
        for block in document.blocks.prefix(12) where block.text.utf8.count < 160 {
            let words = PlanLine.words(of: block.text)
            if words.contains(where: ["rancangan", "draf", "draft"].contains) { isDraft = true }
        }
        if isDraft { return .draft }
        // "Ditetapkan dengan Keputusan Bupati Contoh Nomor 5 Tahun 2024", "Ditetapkan di … pada tanggal 3 Mei 2024".
        for (index, block) in document.blocks.enumerated() {
            guard block.text.utf8.count < 400 else { continue }
            let start = block.text.utf8.prefix(12)
            guard start.contains(0x69) || start.contains(0x49) else { continue }
            let words = PlanLine.words(of: block.text)
            guard let at = words.firstIndex(where: { $0 == "ditetapkan" || $0 == "disahkan" }) else {
                continue
            }
            let next =
                index + 1 < document.blocks.count ? PlanLine.words(of: document.blocks[index + 1].text) : []
            let behind = Array(words[at...].prefix(16)) + next.prefix(8)
            let hasYear = behind.contains { PlanYears.year($0) != nil }
            if behind.contains("nomor"), hasYear, behind.contains("keputusan") || behind.contains("peraturan")
            {
                return .set
            }
            if at == 0, behind.contains("tanggal"), hasYear { return .set }
        }
        return .unknown
    }

    // MARK: Reading

    private static func read(_ span: Span, _ document: Document, year: Int?) -> [Plan] {
        var lines = lines(document, span.blocks)
        if span.kind == .architecture {
            lines = lines.flatMap { line in
                line.split(behind: ArchitectureReader.headingLength(line), of: document.blocks[line.block])
                    ?? [line]
            }
        }
        guard let first = lines.first else { return [] }
        let heads = lines.prefix(12)
        let title =
            heads.first { !$0.isContentsEntry && kind(of: $0.allWords) == span.kind }
            ?? heads.first { !$0.isContentsEntry && $0.words.count > 1 } ?? first
        let place = title.place(in: span.address.isEmpty ? "Judul" : span.address)
        var plan = Plan(
            kind: span.kind, address: span.address, blocks: span.blocks, title: place,
            formality: span.formality)
        switch span.kind {
        case .architecture:
            let tables = PlanTable.tables(in: lines, of: document)
            ArchitectureReader(lines: lines, tables: tables, year: year).read(into: &plan)
            readCommon(lines, tables, document, into: &plan)
            guard let start = roadmapChapter(lines) else { return [plan] }
            // An architecture may have its roadmap as a chapter.
            let chapter = Array(lines[start...])
            var roadmap = Plan(
                kind: .roadmap, address: span.address, blocks: chapter[0].block..<span.blocks.upperBound,
                title: chapter[0].place(), formality: span.formality)
            RoadmapReader(
                lines: chapter, tables: tables.filter { $0.lines.lowerBound >= start },
                titleLines: Array(heads),
                architecture: (place, lines)
            )
            .read(into: &roadmap)
            roadmap.hasRows = document.format != .pdf || !roadmap.activities.isEmpty
            return [plan, roadmap]
        case .roadmap:
            // The title of the act names the years, too, where the annex does not.
            let front = document.blocks.prefix(min(40, span.blocks.lowerBound)).prefix { !opensBody($0) }
                .enumerated().map { PlanLine(block: $0.offset, $0.element) }
            let tables = PlanTable.tables(in: lines, of: document)
            RoadmapReader(lines: lines, tables: tables, titleLines: lines.prefix(15) + front).read(
                into: &plan)
            readCommon(lines, tables, document, into: &plan)
            return [plan]
        case .procedure:
            return ProcedureReader.procedures(lines, in: plan)
        case .processMap:
            ProcessMapReader(lines: lines).read(into: &plan)
            return [plan]
        }
    }

    /// Where the title of an act ends.
    private static func opensBody(_ block: Block) -> Bool {
        let word = PlanLine.words(of: block.label.isEmpty ? block.text : block.label).first ?? ""
        return ["menimbang", "mengingat", "memutuskan", "pasal", "bab", "lampiran"].contains(word)
    }

    private static func lines(_ document: Document, _ blocks: Range<Int>) -> [PlanLine] {
        let headings = Dictionary(grouping: document.headingLines, by: \.block)
        return blocks.flatMap { index in
            PlanLine.lines(
                block: index, document.blocks[index],
                headings: (headings[index] ?? []).map(\.bytes).sorted { $0.lowerBound < $1.lowerBound })
        }
    }

    /// What is asked of architectures and roadmaps alike.
    private static func readCommon(
        _ lines: [PlanLine], _ tables: [PlanTable], _ document: Document, into plan: inout Plan
    ) {
        plan.leftovers = Leftovers.find(in: lines)
        plan.links = PlanLinks.find(in: lines)
        plan.review = PlanReview.place(in: lines)
        plan.outlineBreaks = PlanOutline(lines: lines, tables: tables).breaks()
        plan.hasRows = document.format != .pdf || !tables.isEmpty
    }

    /// The chapter of an architecture that is its roadmap.
    private static func roadmapChapter(_ lines: [PlanLine]) -> Int? {
        lines.indices.first { index in
            let line = lines[index]
            guard index > 12, let level = line.level, level <= 2, line.words.count <= 6 else { return false }
            return line.words.starts(with: ["peta", "rencana"])
                || line.words.isEmpty && index + 1 < lines.count
                    && lines[index + 1].words.starts(with: ["peta", "rencana"])
                    && lines[index + 1].words.count <= 6
        }
    }
}
