import Testing

@testable import RuleModel

/// What packs seldom use of YAML, and what no pack may do.
@Suite struct YamlComposerTests {
    @Test func `nodes know where they begin`() throws {
        let root = try #require(try YamlComposer.compose("a: 1\nb:\n  - {c: é d}\n"))
        let pairs = try #require(root.mapping)
        #expect(pairs.map(\.key.scalar) == ["a", "b"])
        let item = try #require(pairs[1].value.sequence?.first)
        #expect(item.line == 3 && item.column == 5)
        let value = try #require(item.mapping?.first?.value)
        #expect(value.scalar == "é d" && value.line == 3 && value.column == 9)
    }

    @Test func `an alias stands for what it names`() throws {
        let root = try #require(try YamlComposer.compose("a: &x [p, q]\nb: *x\n"))
        #expect(root.mapping?.last?.value.sequence?.map(\.scalar) == ["p", "q"])
    }

    @Test func `texts without a document have no node`() throws {
        for text in ["", "# catatan\n"] { #expect(try YamlComposer.compose(text) == nil) }
    }

    @Test(arguments: [
        ("a: *x", 1, 4), ("a: 1\n---\nb: 2\n", 2, 1), ("a: [1", 2, 1), ("a: 1\nb: é\u{1}\n", 2, 5),
        (String(repeating: "[", count: 900) + String(repeating: "]", count: 900), 1, 65),
    ])
    func `a mistake has its place`(text: String, line: Int, column: Int) throws {
        let mistake = try #require(throws: YamlMistake.self) { try YamlComposer.compose(text) }
        #expect(mistake.line == line && mistake.column == column, "\(mistake)")
        #expect(!mistake.problem.isEmpty)
    }
}
