import Testing

/// Every module says in one paragraph, beginning with "Charter:", what is in it and what is not.
@Suite struct CharterTests {
    @Test(arguments: SourceTree.modules.filter { $0 != "Rules" })
    func `a module has one charter, and it names the module`(module: String) throws {
        let charters = SourceTree.files.filter { $0.module == module && $0.text.contains("// Charter: ") }
        #expect(charters.count == 1, "\(module) has \(charters.count) charters")
        let text = try #require(charters.first?.text)
        let charter = try #require(text.split(separator: "// Charter: ").last)
        #expect(charter.hasPrefix(module))
        #expect(charter.count > 40)
    }
}
