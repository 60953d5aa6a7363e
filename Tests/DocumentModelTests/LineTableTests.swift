import Testing

@testable import DocumentModel

@Suite struct LineTableTests {
    @Test func `positions count scalars and every kind of line end`() {
        let table = LineTable(Array("satu\r\ndüa\rtiga\nempat".utf8))
        #expect(table.count == 4)
        #expect(table.position(at: 0) == Position(line: 1, column: 1))
        #expect(table.position(at: 6) == Position(line: 2, column: 1))
        // "ü" is two bytes and one column.
        #expect(table.position(at: 9) == Position(line: 2, column: 3))
        #expect(table.position(at: 11) == Position(line: 3, column: 1))
        #expect(table.position(at: 999) == Position(line: 4, column: 6))
    }

    @Test func `columns count in the unit asked for`() {
        let table = LineTable(Array("a–😀b".utf8))
        #expect(table.position(at: 8, unit: .scalar).column == 4)
        #expect(table.position(at: 8, unit: .utf16).column == 5)
        #expect(table.position(at: 8, unit: .utf8).column == 9)
    }

    @Test func `an empty text has one line`() {
        let table = LineTable([])
        #expect(table.count == 1)
        #expect(table.position(at: 0) == Position(line: 1, column: 1))
        #expect(table.position(at: 7) == Position(line: 1, column: 1))
    }

    @Test func `columns far out in long lines are those of counting`() {
        let text = "a\n" + String(repeating: "é𝔸b–", count: 3_000) + "\nakhir"
        let bytes = Array(text.utf8)
        let table = LineTable(bytes)
        for unit in [ColumnUnit.scalar, .utf16, .utf8] {
            for offset in stride(from: 2, to: bytes.count - 6, by: 509) + [
                1024, 2048, 10_240, bytes.count - 6,
            ] {
                let expected = 1 + unit.count(bytes[2..<offset])
                #expect(table.position(at: offset, unit: unit) == Position(line: 2, column: expected))
            }
        }
    }
}
