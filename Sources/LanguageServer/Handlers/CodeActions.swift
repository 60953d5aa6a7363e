import Assessment
import DocumentModel
import DocumentReaders
import Results

/// What can be done about the problems at a place.
extension Session {
    func codeActions(_ parameters: JSON) throws(RPCError) -> JSON {
        let document = try document(parameters)
        guard let range = LSPRange(parameters["range"]) else {
            throw RPCError(code: .invalidParams, message: "no range")
        }
        let kinds = parameters["context"]["only"].array.compactMap(\.string)
        guard kinds.isEmpty || kinds.contains(where: { "quickfix".hasPrefix($0) }),
            let snapshot = snapshot(of: document)
        else { return [] }
        let problems = snapshot.problems.filter {
            let place = snapshot.range(of: $0.place, unit: unit)
            return place.start.line <= range.end.line && range.start.line <= place.end.line
        }
        let actions =
            problems.compactMap { fix($0, in: snapshot) }
            + problems.compactMap { insertion($0, in: document, snapshot) }
            + problems.compactMap { waiver($0, in: snapshot) }
        let form = DiagnosticForm(
            uri: document.uri, unit: unit, language: language, showsRelated: client.showsRelatedInformation)
        return .array(
            actions.map { action in
                [
                    "title": .string(action.title), "kind": "quickfix",
                    "isPreferred": .bool(action.isPreferred),
                    "diagnostics": [form.diagnostic(action.problem, in: snapshot)],
                    "edit": edit(action.edits, in: document, snapshot),
                ]
            })
    }

    private struct Action {
        var title: String
        var problem: CheckResult
        var edits: [SourceEdit]
        var isPreferred = false
    }

    // MARK: Kinds of actions

    /// The change that a drafting rule knows to be safe.
    private func fix(_ problem: CheckResult, in snapshot: Snapshot) -> Action? {
        guard let fix = problem.fix, !fix.edits.isEmpty else { return nil }
        var edits: [SourceEdit] = []
        for edit in fix.edits {
            guard let range = snapshot.converter.sourceRange(of: edit.range) else { return nil }
            edits.append(SourceEdit(range: range, text: edit.replacement))
        }
        return Action(title: fix.title[language], problem: problem, edits: edits, isPreferred: true)
    }

    /// The missing elements of an indicator; offered only when the engine says that they help.
    private func insertion(_ problem: CheckResult, in document: OpenDocument, _ snapshot: Snapshot) -> Action?
    {
        guard let facts = problem.verdict, let engine else { return nil }
        if snapshot.insertions[facts.number] == nil {
            let verdict = snapshot.judgement.assessment.indicators.first { $0.number == facts.number }
            let candidates =
                verdict.map {
                    Insertion.candidates(for: $0, asked: facts.askedLevel, in: snapshot, engine: engine)
                } ?? []
            snapshot.insertions[facts.number] = .some(
                candidates.first { Self.helps($0, facts, document: document, snapshot, engine) })
        }
        guard let found = snapshot.insertions[facts.number], let insertion = found else { return nil }
        return Action(title: insertion.title[language], problem: problem, edits: insertion.edits)
    }

    /// Whether the indicator gains a level by it, and nothing becomes wrong.
    private static func helps(
        _ insertion: Insertion, _ facts: VerdictFacts, document: OpenDocument, _ snapshot: Snapshot,
        _ engine: Engine
    ) -> Bool {
        let text = SourceEdit.apply(insertion.edits, to: snapshot.document.source)
        do throws(ReadError) {
            let after = engine.judge(try engine.read(text, document.path))
            let verdict = after.assessment.indicators.first { $0.number == facts.number }
            let findings = { (results: [CheckResult]) in results.count { $0.verdict == nil && $0.isOpen } }
            return (verdict?.contentLevel ?? 0) > facts.contentLevel
                && findings(after.results.results) <= findings(snapshot.results)
        } catch {
            return false
        }
    }

    /// A comment in front of the pasal, in which the reason, who approved and the last day are to be filled in.
    private func waiver(_ problem: CheckResult, in snapshot: Snapshot) -> Action? {
        guard snapshot.document.format == .markdown, let lines = snapshot.converter.lines,
            let range = problem.place.range,
            let offset = snapshot.converter.sourceRange(of: range)?.lowerBound
        else { return nil }
        let unit = snapshot.unit(at: offset)
        let around = unit.flatMap(snapshot.pasal).flatMap { snapshot.extents[$0.index]?.lowerBound }
        let start = lines.start(ofLine: lines.line(at: around ?? offset))
        let isWhole = unit == nil || snapshot.naskah.units.contains { $0.address == problem.address } == false
        let address = isWhole ? "*" : problem.address
        let comment =
            "<!-- patuh: abaikan \(problem.rule); alamat: \(address); alasan: ; disetujui: ; sampai:  -->\n\n"
        return Action(
            title: ServerTexts.waive(problem.rule, at: problem.address)[language], problem: problem,
            edits: [SourceEdit(range: start..<start, text: comment)])
    }

    // MARK: Form

    private func edit(_ edits: [SourceEdit], in document: OpenDocument, _ snapshot: Snapshot) -> JSON {
        let changes = JSON.array(
            edits.map {
                [
                    "range": snapshot.range(ofSource: $0.range, unit: unit).json, "newText": .string($0.text),
                ]
            })
        guard client.takesVersionedEdits else {
            return ["changes": .object([.init(name: document.uri, value: changes)])]
        }
        let version = document.version.map { JSON.integer($0) } ?? .null
        return [
            "documentChanges": [
                ["textDocument": ["uri": .string(document.uri), "version": version], "edits": changes]
            ]
        ]
    }
}
