import DocumentModel
import LegalStructure

/// Above every pasal: which indicators it speaks to, and which level they have.
extension Session {
    func codeLenses(_ parameters: JSON) throws(RPCError) -> JSON {
        let document = try document(parameters)
        guard let snapshot = snapshot(of: document) else { return [] }
        var numbers: [Int: [Int]] = [:]
        let pasal = PasalFinder(snapshot.naskah)
        for verdict in snapshot.judgement.assessment.indicators {
            let ranges = (verdict.evidence + verdict.elements.flatMap(\.evidence)).map(\.range)
            for index in Set(ranges.compactMap(pasal.around)) {
                numbers[index, default: []].append(verdict.number)
            }
        }
        let verdicts = snapshot.judgement.assessment.indicators
        let lenses = numbers.sorted { $0.key < $1.key }.compactMap { index, numbers -> JSON? in
            guard let name = snapshot.name(of: snapshot.naskah.units[index]) else { return nil }
            let titles = verdicts.filter { numbers.contains($0.number) }.map {
                ServerTexts.lens($0.number, content: $0.contentLevel, proven: $0.provenLevel)[language]
            }
            return [
                "range": snapshot.range(of: name, unit: unit).json,
                "command": [
                    "title": .string(titles.joined(separator: " · ")),
                    "command": .string(ServerCommand.explain.rawValue),
                    "arguments": [.string(document.uri), .array(numbers.map { .integer($0) })],
                ],
            ]
        }
        return .array(lenses)
    }
}

/// The pasal in whose text a place stands.
struct PasalFinder {
    /// Passages by their blocks, with the pasal around them.
    private var passages: [Int: [(bytes: Range<Int>, pasal: Int)]] = [:]

    init(_ naskah: Naskah) {
        for unit in naskah.units where unit.level == .pasal {
            for inner in naskah.units[unit.index..<max(unit.end, unit.index + 1)] {
                for passage in inner.passages {
                    passages[passage.block, default: []].append((passage.bytes, unit.index))
                }
            }
        }
    }

    func around(_ range: TextRange) -> Int? {
        passages[range.block]?.first {
            $0.bytes.lowerBound <= range.bytes.lowerBound
                && range.bytes.lowerBound < max($0.bytes.upperBound, 1)
        }?.pasal
    }
}
