/// The contents and initiatives of a roadmap in the rows of its tables, where these come from the pages of a PDF: the
/// text layer may run rows together, and narrow columns break words.
struct PageContents {
    /// A row that opens one of the contents, or an initiative.
    private struct Mark {
        /// Nil for an initiative.
        var id: String?
        var place: PlanPlace
        var isFilled = false
    }

    private var marks: [Mark] = []

    init(_ tables: [PlanTable]) {
        for table in tables where table.isFromPage {
            for row in table.body {
                let cells = row.filledColumns.filter { !row.inherited.contains($0) }.flatMap {
                    row.cells[$0] ?? []
                }
                if let line = cells.first(where: { Self.content(of: $0) != nil }),
                    row.filledColumns.count <= 3
                {
                    marks.append(Mark(id: Self.content(of: line), place: line.place(in: table.address(row))))
                } else if let line = cells.first(where: { Self.opens($0, ["inisiatif"]) }) {
                    marks.append(Mark(id: nil, place: line.place(in: table.address(row))))
                } else if !marks.isEmpty, cells.flatMap(\.allWords).count >= 3,
                    !cells.contains(where: { $0.allWords == ["nihil"] })
                {
                    marks[marks.count - 1].isFilled = true
                }
            }
        }
    }

    /// What the tables say of a content; nil when they do not have it.
    func part(_ id: String) -> PlanPart? {
        let own = marks.filter { $0.id == id }
        guard !own.isEmpty else { return nil }
        let filled = own.filter(\.isFilled)
        return PlanPart(
            id: id, state: filled.isEmpty ? .empty : .filled,
            places: (filled.isEmpty ? own : filled).map(\.place))
    }

    /// Where a content or a group of the Rencana Induk opens.
    func place(of id: String) -> PlanPlace? { marks.first { $0.id == id }?.place }

    var initiatives: [PlanInitiative] {
        marks.indices.filter { marks[$0].id == nil }.compactMap { start in
            let own = marks[(start + 1)...].prefix { $0.id != nil }.compactMap(\.id)
            let contents = PlanParts.contents.filter(own.contains)
            return contents.count >= 3 ? PlanInitiative(place: marks[start].place, contents: contents) : nil
        }
    }

    /// The content that a cell names, also with its words broken.
    static func content(of line: PlanLine) -> String? {
        guard line.words.count <= 12 else { return nil }
        return RoadmapReader.content(of: line.words) ?? RoadmapReader.content(joined: line.words.joined())
    }

    /// Whether a cell begins with one of these words, also broken.
    static func opens(_ line: PlanLine, _ words: [String]) -> Bool {
        let joined = line.words.prefix(6).joined()
        return words.contains(where: joined.hasPrefix)
    }
}
