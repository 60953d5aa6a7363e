import Testing

@testable import Assessment

/// "d" that text recognition took for "cl".
@Suite struct MisreadWordTests {
    private func restored(_ text: String) -> [UInt64?] {
        Tokenizer.tokens(text).map { token in
            Array(text.utf8).withUnsafeBufferPointer { token.restored(in: $0)?.word }
        }
    }

    @Test func `a word is read with the letter that was meant`() {
        #expect(restored("clan PECLOMAN cliatur") == ["dan", "pedoman", "diatur"].map(WordHash.of))
    }

    @Test func `a verb is one again`() throws {
        let text = Array("clilaksanakan".utf8)
        let token = try #require(Tokenizer.tokens("clilaksanakan").first)
        #expect(text.withUnsafeBufferPointer { token.restored(in: $0)?.flags.contains(.passive) } == true)
    }

    @Test func `loan words stay as they are`() { #expect(restored("cloud Client") == [nil, nil]) }
}
