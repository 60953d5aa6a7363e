import DocumentReaders

/// How our own marks are told from everything else in a file, and how they are taken out again.
///
/// Comments and insertions carry our name as author. Runs that we divided, and paragraphs that we inserted,
/// carry revision identifiers (`w:rsidR`) that nobody else has; Word itself uses these only to compare
/// versions of a document.
enum OwnMarks {
    static let author = "Patuh SPBE"
    static let initials = "PATUH"
    /// The id of our relationship, and with it the mark that the comments part is ours.
    static let relationship = "rIdPatuh"

    /// Values of `w:rsidR`.
    enum Revision: String {
        /// The part of a run behind a cut in its text.
        case textCut = "00A70001"
        /// The part of a run behind a cut between two of its elements.
        case elementCut = "00A70002"
        /// The run of a comment's reference.
        case reference = "00A70003"
        /// An inserted paragraph.
        case paragraph = "00A70004"
    }

    /// The changes that take our marks out of a file, none when there are none; and what our comments said.
    static func removal(
        from word: WordFile, path: String
    ) throws(ReadError) -> (changes: [EntryChange], former: FormerComments) {
        let former = try FormerComments(word.surroundings.comments, path: path)
        let main = WordFile.Part(name: word.mainPart, bytes: word.main)
        var changes: [EntryChange] = []
        let cuts = try removals(from: main, comments: former.ids, path: path)
        if !cuts.isEmpty { changes.append(EntryChange(name: main.name, bytes: cuts.applied(to: main.bytes))) }
        guard !former.isEmpty, let comments = word.surroundings.comments else { return (changes, former) }
        if !former.hasOthers, let ties = CommentsPart.Ties.removal(from: word, comments: comments) {
            changes.append(EntryChange(name: comments.name, bytes: nil))
            changes += ties
        } else {
            changes.append(
                EntryChange(name: comments.name, bytes: former.removals.applied(to: comments.bytes)))
        }
        return (changes, former)
    }

    private static func removals(
        from part: WordFile.Part, comments: Set<String>, path: String
    ) throws(ReadError) -> Splices {
        var splices = Splices()
        let names: Set<String> = [
            "p", "r", "rPr", "t", "ins", "del", "moveFrom", "moveTo", "commentRangeStart", "commentRangeEnd",
            "commentReference",
        ]
        let elements = try PartElement.all(
            in: part, named: names, attributes: ["id", "author", "rsidR"], path: path)
        let tree = MarkedElements(elements, part: part.bytes)
        /// Where a removed mark begins, by where it ends.
        var marks: [Int: Int] = [:]
        func remove(_ range: Range<Int>) {
            splices.remove(range)
            marks[range.upperBound] = range.lowerBound
        }
        for element in elements where element.attributes["id"].map(comments.contains) ?? false {
            switch element.name {
            case "commentRangeStart", "commentRangeEnd": remove(element.place.start..<element.place.end)
            case "commentReference":
                remove(tree.run(ofReference: element) ?? element.place.start..<element.place.end)
            default: break
            }
        }
        for element in elements {
            switch element.attributes["rsidR"].flatMap(Revision.init) {
            case .textCut: tree.join(element, over: marks, inText: true).map { splices.remove($0) }
            case .elementCut: tree.join(element, over: marks, inText: false).map { splices.remove($0) }
            case .paragraph where element.name == "p" && tree.isOnlyOurs(element):
                splices.remove(element.place.start..<element.place.end)
            default: break
            }
        }
        return splices
    }
}

/// The elements of a main part among which our marks stand.
private struct MarkedElements {
    private let elements: [PartElement]
    private let part: [UInt8]
    private let runsByEnd: [Int: PartElement]
    private let propertiesByStart: [Int: Range<Int>]

    init(_ elements: [PartElement], part: [UInt8]) {
        self.elements = elements
        self.part = part
        var runsByEnd: [Int: PartElement] = [:]
        var properties: [Int: Range<Int>] = [:]
        for element in elements {
            if element.name == "r" { runsByEnd[element.place.end] = element }
            if element.name == "rPr" {
                properties[element.place.start] = element.place.start..<element.place.end
            }
        }
        self.runsByEnd = runsByEnd
        propertiesByStart = properties
    }

    /// The elements inside another one, which start behind it.
    private func inside(_ outer: WordElement) -> some Sequence<PartElement> {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].place.start < outer.contentStart { low = middle + 1 } else { high = middle }
        }
        return elements[low...].prefix { $0.place.start < outer.end }
    }

    /// The run that holds nothing but a comment's reference.
    func run(ofReference reference: PartElement) -> Range<Int>? {
        let run = elements.last {
            $0.name == "r" && $0.place.start < reference.place.start && $0.place.end >= reference.place.end
        }
        guard let run, !inside(run.place).contains(where: { $0.name == "t" }) else { return nil }
        return run.place.start..<run.place.end
    }

    /// What has to go for the part of a run behind a cut to be one with the part before it; nil when they are
    /// no longer alike.
    /// - Parameter marks: start of each removed mark by its end.
    func join(_ second: PartElement, over marks: [Int: Int], inText: Bool) -> Range<Int>? {
        var end = second.place.start
        while let start = marks[end] { end = start }
        guard second.name == "r", let first = runsByEnd[end], properties(of: first) == properties(of: second)
        else { return nil }
        let contentStart =
            propertiesByStart[second.place.contentStart]?.upperBound ?? second.place.contentStart
        let tagStart = first.place.contentEnd(in: part)
        guard inText else { return tagStart..<contentStart }
        guard let text = inside(second.place).first(where: { $0.name == "t" }),
            text.place.start == contentStart,
            let last = inside(first.place).filter({ $0.name == "t" }).last, last.place.end == tagStart
        else { return nil }
        return last.place.contentEnd(in: part)..<text.place.contentStart
    }

    private func properties(of run: PartElement) -> ArraySlice<UInt8>? {
        propertiesByStart[run.place.contentStart].map { part[$0] }
    }

    /// Whether an inserted paragraph is still as we left it: all its words in insertions of ours.
    func isOnlyOurs(_ paragraph: PartElement) -> Bool {
        let inner = Array(inside(paragraph.place))
        let changes = inner.filter { ["ins", "del", "moveFrom", "moveTo"].contains($0.name) }
        guard !changes.isEmpty,
            changes.allSatisfy({ $0.name == "ins" && $0.attributes["author"] == OwnMarks.author })
        else { return false }
        return inner.filter { $0.name == "t" }.allSatisfy { text in
            changes.contains { $0.place.start < text.place.start && $0.place.end >= text.place.end }
        }
    }
}

/// What our comments said before, so that what is said again keeps its identity.
struct FormerComments: Sendable {
    /// The ids of our comments.
    private(set) var ids: Set<String> = []
    private(set) var highestID = -1
    /// Whether there are comments of others.
    private(set) var hasOthers = false
    /// Takes our comments out of the part.
    private(set) var removals = Splices()
    /// Id and bytes of each of our comments, by its words.
    private var byWords: [String: [(id: String, element: String)]] = [:]

    var isEmpty: Bool { ids.isEmpty }

    init(_ part: WordFile.Part?, path: String) throws(ReadError) {
        guard let part else { return }
        let elements = try PartElement.all(
            in: part, named: ["comment", "t"], attributes: ["id", "author"], path: path)
        for (index, comment) in elements.enumerated() where comment.name == "comment" {
            let id = comment.attributes["id"] ?? ""
            highestID = max(highestID, Int(id) ?? -1)
            guard comment.attributes["author"] == OwnMarks.author else {
                hasOthers = true
                continue
            }
            let range = comment.place.start..<comment.place.end
            ids.insert(id)
            removals.remove(range)
            let words = elements[(index + 1)...].prefix { $0.place.start < comment.place.end }
                .map { part.bytes[$0.place.contentStart..<$0.place.contentEnd(in: part.bytes)] }
            byWords[String(decoding: words.joined(), as: UTF8.self), default: []].append(
                (id, String(decoding: part.bytes[range], as: UTF8.self)))
        }
    }

    /// Takes a former comment with these words (as they stand in the part).
    mutating func take(_ words: String) -> (id: String, element: String)? {
        guard let found = byWords[words]?.first else { return nil }
        byWords[words]?.removeFirst()
        return found
    }
}
