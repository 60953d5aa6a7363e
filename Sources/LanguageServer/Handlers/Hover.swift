import Assessment
import DocumentModel
import Reports
import Results

/// What is known of the words under the pointer: the meaning of a term, the text that a reference points to, and
/// what the words prove.
extension Session {
    func hover(_ parameters: JSON) throws(RPCError) -> JSON {
        guard let (_, snapshot, offset) = try place(parameters) else { return .null }
        var parts: [String] = []
        var range: TextRange?
        if let reference = snapshot.reference(at: offset) {
            range = reference.range
            if let target = reference.target {
                let unit = snapshot.naskah.units[target]
                parts.append(
                    "**\(unit.address)**\n\n\(shortened(text(of: unit.index, in: snapshot), to: 600))")
            }
        } else if let term = snapshot.term(at: offset) {
            range = term.range
            let address = snapshot.naskah.units[term.definition.unit].address
            let names = [term.definition.term, term.definition.short].compactMap { $0 }
            parts.append("**\(names.joined(separator: " / "))** – \(term.definition.meaning)\n\n*\(address)*")
        }
        parts += verdicts(at: offset, in: snapshot)
        guard !parts.isEmpty else { return .null }
        var members: [JSON.Member] = [
            .init(
                name: "contents",
                value: ["kind": "markdown", "value": .string(parts.joined(separator: "\n\n---\n\n"))])
        ]
        if let range {
            members.append(.init(name: "range", value: snapshot.range(of: range, unit: unit).json))
        }
        return .object(members)
    }

    /// A unit's words and those of everything in it.
    private func text(of index: Int, in snapshot: Snapshot) -> String {
        let end = max(snapshot.naskah.units[index].end, index + 1)
        return snapshot.naskah.units[index..<end].map(snapshot.words).filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }

    private func verdicts(at offset: Int, in snapshot: Snapshot) -> [String] {
        snapshot.judgement.assessment.indicators.compactMap { verdict in
            let facts = facts(of: verdict, at: offset, in: snapshot)
            let result = snapshot.results.first { $0.verdict?.number == verdict.number }
            let isHere = result.map { $0.isOpen && contains($0.place.range, offset, in: snapshot) } ?? false
            guard !facts.isEmpty || isHere, let known = result?.verdict else { return nil }
            return ([heading(of: verdict, asked: known.askedLevel)] + facts).joined(separator: "\n")
        }
    }

    private func heading(of verdict: IndicatorVerdict, asked: Int) -> String {
        let levels = ServerTexts.levels(
            content: verdict.contentLevel, proven: verdict.provenLevel, asked: asked)
        let name = ServerTexts.indicator(verdict.number, name: verdict.name)
        let criterion = engine?.rules.first { $0.number == verdict.number }?.ladder.first {
            $0.level == asked
        }
        let lines = [
            "**\(name[language])** – \(verdict.state.word[language])",
            levels[language],
            criterion.map { ServerTexts.criterion($0.level, $0.criterion)[language] },
        ]
        return lines.compactMap { $0 }.joined(separator: "  \n") + "\n"
    }

    /// What the words at the place do for the elements of an indicator.
    private func facts(of verdict: IndicatorVerdict, at offset: Int, in snapshot: Snapshot) -> [String] {
        var facts: [String] = []
        for element in verdict.elements {
            let name = ServerTexts.element(element.name, level: element.level)[language]
            if let evidence = element.evidence.first(where: { contains($0.range, offset, in: snapshot) }) {
                facts.append("- ✔ \(name): \(ServerTexts.evidence[language]), \(evidence.address)")
            } else if element.state != .terpenuhi,
                let mention = element.mentions.first(where: { contains($0.range, offset, in: snapshot) })
            {
                facts.append(
                    "- \(name): \(ServerTexts.mention[language]) (\(mention.reason.word[language])). "
                        + mention.reason.explanation[language])
            }
        }
        for gap in verdict.gap {
            guard let range = gap.range, contains(range, offset, in: snapshot) else { continue }
            facts.append("- ✘ \(ServerTexts.missing[language]): \(gap.message[language])")
        }
        return facts
    }

    private func contains(_ range: TextRange?, _ offset: Int, in snapshot: Snapshot) -> Bool {
        guard let range, let source = snapshot.converter.sourceRange(of: range) else { return false }
        return source.lowerBound <= offset && offset <= source.upperBound
    }
}
