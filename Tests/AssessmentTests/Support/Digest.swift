import Assessment
import Testing

/// What must stay the same of a verdict when the text says the same: levels, and per element where and by which
/// words it is met.
struct Digest: Equatable, CustomStringConvertible {
    struct Place: Equatable, Hashable, Comparable {
        var address: String
        var quote: String

        static func < (left: Place, right: Place) -> Bool {
            (left.address, left.quote) < (right.address, right.quote)
        }
    }

    var number: Int
    var contentLevel: Int
    var provenLevel: Int
    /// By element id, with "topik" for the topic itself.
    var places: [String: [Place]]

    init(_ verdict: IndicatorVerdict) {
        number = verdict.number
        contentLevel = verdict.contentLevel
        provenLevel = verdict.provenLevel
        places = ["topik": verdict.evidence.map { Place(address: $0.address, quote: String($0.quote)) }]
        for element in verdict.elements where element.state == .terpenuhi {
            places[element.id] = element.evidence.map { Place(address: $0.address, quote: String($0.quote)) }
        }
        places = places.filter { !$0.value.isEmpty }
    }

    /// Levels, elements and addresses without the words, sorted; addresses may be renamed.
    func addresses(_ rename: (String) -> String = { $0 }) -> [String] {
        ["\(number): level \(contentLevel), proven \(provenLevel)"]
            + places.flatMap { id, places in places.map { "\(number) \(id): \(rename($0.address))" } }
            .sorted()
    }

    var description: String { addresses().joined(separator: "\n") }
}

extension DocumentAssessment {
    var digests: [Digest] { indicators.map(Digest.init) }
}

/// Fails with what is lost and what is new.
func expectSame(
    _ after: [String], _ before: [String], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    guard after != before else { return }
    let lost = before.filter { !after.contains($0) }.map { "- " + $0 }
    let new = after.filter { !before.contains($0) }.map { "+ " + $0 }
    Issue.record("\(name)\n\((lost + new).joined(separator: "\n"))", sourceLocation: sourceLocation)
}
