import Assessment
import Messages
import Testing

@testable import LegalStructure
@testable import Reports

/// Every case of every enumeration that reports name has its words in both languages, and words that differ
/// from those of the other cases.
@Suite struct CatalogueTests {
    @Test func `states have words`() { check(VerdictState.allCases.map(\.word)) }

    @Test func `reasons have words and an explanation`() {
        check(Mention.Reason.allCases.map(\.word))
        check(Mention.Reason.allCases.map(\.explanation))
    }

    @Test func `kinds have names`() { check(NaskahKind.allCases.map(\.name)) }

    @Test func `status and relation have words`() {
        check([NaskahStatus.ditetapkan, .rancangan, .tidakBerlaku].map(\.word))
        check(
            [NaskahRelation.Kind.perubahan, .pencabutan].map { NaskahRelation(kind: $0, act: "X").sentence })
    }

    @Test func `states can be told apart without colour`() {
        #expect(Set(VerdictState.allCases.map(\.symbol)).count == VerdictState.allCases.count)
    }

    private func check(_ messages: [Message], sourceLocation: SourceLocation = #_sourceLocation) {
        for language in Language.allCases {
            let texts = messages.map { $0[language] }
            #expect(!texts.contains(""), sourceLocation: sourceLocation)
            #expect(Set(texts).count == texts.count, sourceLocation: sourceLocation)
        }
    }
}
