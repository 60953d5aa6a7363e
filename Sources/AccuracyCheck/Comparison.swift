import Assessment

/// Compares the verdicts on one document with its reading; collects the score and every disagreement.
struct Comparison {
    private(set) var score = Score()
    private(set) var disagreements: [String] = []
    /// "1:3 2:2≠4 …".
    private(set) var levels: [String] = []

    init(_ assessment: DocumentAssessment, _ reading: Reading) {
        for verdict in assessment.indicators {
            guard let cell = reading.indicators[String(verdict.number)] else { continue }
            compare(verdict, cell)
        }
    }

    private mutating func compare(_ verdict: IndicatorVerdict, _ cell: Reading.Cell) {
        let level = verdict.contentLevel
        let isExact = cell.accepted.contains(level)
        let read = isExact ? level : (cell.accepted.first ?? cell.level)
        score.cells[verdict.number, default: (0, 0)].all += 1
        if isExact { score.cells[verdict.number, default: (0, 0)].exact += 1 }
        score.confusion[min(read, 4)][min(level, 4)] += 1
        countRegulated(level, cell)
        levels.append(
            isExact
                ? "\(verdict.number):\(level)"
                : "\(verdict.number):\(level)≠\(cell.accepted.map(String.init).joined(separator: ","))")
        if !isExact {
            disagreements.append(
                "✗ indikator \(verdict.number): pemeriksa \(level), dibaca \(cell.accepted.map(String.init).joined(separator: " atau "))"
                    + (cell.note.map { " – " + $0 } ?? ""))
            for evidence in verdict.evidence.prefix(3) {
                disagreements.append(
                    "    diatur menurut pemeriksa: \(evidence.address) \"\(evidence.quote)\" [\(evidence.explanation)]"
                )
            }
        }
        compareElements(verdict, cell)
    }

    private mutating func countRegulated(_ level: Int, _ cell: Reading.Cell) {
        let mayBe = cell.accepted.contains { $0 >= 2 }
        let mayNotBe = cell.accepted.contains { $0 < 2 }
        if level >= 2 {
            if mayBe { score.regulated.hits += 1 } else { score.regulated.falseAlarms += 1 }
        } else if !mayNotBe {
            score.regulated.misses += 1
        }
    }

    private mutating func compareElements(_ verdict: IndicatorVerdict, _ cell: Reading.Cell) {
        for element in verdict.elements where cell.disputed?.contains(element.id) != true {
            let addresses = cell.elements[element.id] ?? []
            let found = element.state == .terpenuhi
            switch (found, addresses.isEmpty) {
            case (true, false):
                score.elements.hits += 1
                compareAddresses(verdict, element, addresses)
            case (true, true):
                score.elements.falseAlarms += 1
                let place =
                    element.evidence.first.map { "\($0.address) \"\($0.quote)\" [\($0.explanation)]" } ?? ""
                disagreements.append("+ indikator \(verdict.number) \(element.id): \(place)")
            case (false, false):
                score.elements.misses += 1
                disagreements.append(
                    "- indikator \(verdict.number) \(element.id): dibaca di \(addresses.joined(separator: "; "))"
                )
            case (false, true): break
            }
        }
    }

    private mutating func compareAddresses(
        _ verdict: IndicatorVerdict, _ element: ElementVerdict, _ addresses: [String]
    ) {
        let agreeing = element.evidence.filter { evidence in
            addresses.contains { Self.agree(evidence.address, $0) }
        }
        score.evidence += element.evidence.count
        score.agreeingEvidence += agreeing.count
        if !agreeing.isEmpty {
            score.agreeingElements += 1
        } else {
            let ours = element.evidence.map(\.address).joined(separator: "; ")
            disagreements.append(
                "@ indikator \(verdict.number) \(element.id): \(ours) – dibaca di \(addresses.joined(separator: "; "))"
            )
        }
    }

    /// Equal, inside, or the parent.
    static func agree(_ ours: String, _ read: String) -> Bool {
        ours == read || ours.hasPrefix(read + " ") || read.hasPrefix(ours + " ")
    }
}
