import Assessment
import LegalStructure
import TestTools
import Testing

@testable import Reports

/// The published schema names every value that a report can have; whole reports are checked against it by
/// Tools/check-report.py.
@Suite struct SchemaTests {
    private static let schema = contents(of: "\(packageRoot)/docs/patuh-laporan-1.schema.json") ?? ""

    @Test func `the schema names all states, kinds and reasons`() {
        let values =
            VerdictState.allCases.map(\.rawValue) + NaskahKind.allCases.map(\.rawValue)
            + Mention.Reason.allCases.map(\.rawValue)
            + [NaskahStatus.ditetapkan, .rancangan, .tidakBerlaku].map(\.rawValue)
        for value in values { #expect(Self.schema.contains("\"\(value)\""), "\(value) is not in the schema") }
    }

    @Test func `the schema is the one that reports name`() {
        #expect(Self.schema.contains("\"const\": \"\(JSONReporter.schema)\""))
    }
}
