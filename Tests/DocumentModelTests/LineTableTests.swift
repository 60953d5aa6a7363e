import DocumentModel
import Testing

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
}
