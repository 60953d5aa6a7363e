import Testing

@testable import Reports

@Suite struct JSONWriterTests {
    @Test func `strings are escaped as RFC 8259 asks`() {
        var writer = JSONWriter()
        writer.string("\"\\\n\r\t\u{01}\u{1F}é😀")
        #expect(String(decoding: writer.bytes, as: UTF8.self) == #""\"\\\n\r\t\u0001\u001fé😀""#)
    }

    @Test func `objects and arrays nest with commas only between members`() {
        var writer = JSONWriter()
        writer.object {
            $0.member("a", 1)
            $0.member("b", nil as String?)
            $0.member("c", ["x", "y"])
            $0.member("d", [])
            $0.key("e")
            $0.object { _ in }
            $0.member("f", objects: [1, 2]) { $0.member("g", $1) }
        }
        let expected = """
            {
              "a": 1,
              "b": null,
              "c": [
                "x",
                "y"
              ],
              "d": [],
              "e": {},
              "f": [
                {
                  "g": 1
                },
                {
                  "g": 2
                }
              ]
            }
            """
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }
}
