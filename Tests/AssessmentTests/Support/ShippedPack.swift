import Assessment
import DocumentModel
import DocumentReaders
import RuleModel
import Rules

/// The pack that is built into the program, decoded and compiled once for all tests.
enum ShippedPack {
    static let pack: RulePack = {
        do { return try PackDecoder.decode(RulePacks.permenpan592020) } catch { fatalError("\(error)") }
    }()

    static let assessor = Assessor(pack: pack)
}

extension DocumentAssessment {
    func verdict(_ number: Int) -> IndicatorVerdict? { indicators.first { $0.number == number } }
}

extension IndicatorVerdict {
    /// Ids of the elements that are met; "topik" where the topic is regulated at all.
    var met: Set<String> {
        Set(elements.filter { $0.state == .terpenuhi }.map(\.id)).union(evidence.isEmpty ? [] : ["topik"])
    }

    func element(_ id: String) -> ElementVerdict? { elements.first { $0.id == id } }
}
