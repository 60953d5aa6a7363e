import Testing

@testable import LanguageServer

@Suite struct JSONReaderTests {
    private static let good: [(String, JSON)] = [
        ("null", JSON.null), (" true ", true), ("-12", -12), ("0", 0), ("1.5e2", .number(150)),
        ("9223372036854775807", .integer(.max)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
        (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"), (#""\u00e9\ud83d\ude00""#, "é😀"),
        (#""\ud83d""#, "\u{FFFD}"), (#""\ud83dA""#, "\u{FFFD}A"), ("[]", []), ("{}", .object([])),
        (#"{"a":[1,{"b":null}],"c":""}"#, ["a": [1, ["b": nil]], "c": ""]),
    ]

    @Test(arguments: good)
    func `what is JSON is read`(text: String, expected: JSON) throws {
        #expect(try JSONReader.read(Array(text.utf8)) == expected)
    }

    @Test(arguments: [
        ("", 0), ("nul", 3), ("01", 1), ("1.", 2), ("+1", 0), ("[1,]", 3), ("{\"a\"}", 4), ("{a:1}", 1),
        ("\"a", 2), ("\"\\x\"", 2), ("\"\u{1}\"", 1), ("1 2", 2), ("[1 2]", 3), ("\"\\u12g4\"", 5),
    ])
    func `what is none is an error with its place`(text: String, offset: Int) {
        #expect(throws: JSONReader.Mistake(offset: offset)) { try JSONReader.read(Array(text.utf8)) }
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        #expect(throws: JSONReader.Mistake.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
    }

    @Test func `deep nesting is refused before the stack ends`() {
        let text = [UInt8](repeating: UInt8(ascii: "["), count: 1 << 20)
        #expect(throws: JSONReader.Mistake.self) { try JSONReader.read(text) }
    }

    @Test func `what is written reads the same`() throws {
        let value: JSON = ["a": [1, nil, true, .number(0.5)], "b": "\"\u{1}\n😀\\", "c": .object([])]
        #expect(try JSONReader.read(value.bytes) == value)
        #expect(!value.bytes.contains(0x0A))
    }
}
