import TestTools
import Testing

@testable import DocumentReaders

struct TextDecodingTests {
    private func decode(_ bytes: [UInt8]) throws -> (text: String, notices: [String]) {
        let result = try TextDecoding.decode(bytes, path: "uji.txt")
        return (String(decoding: result.utf8, as: UTF8.self), result.notices.map(\.message))
    }

    private func cause(_ bytes: [UInt8]) throws -> String {
        try #require(throws: ReadError.self) { try decode(bytes) }.cause.en
    }

    private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return littleEndian ? pair : pair.reversed()
        }
    }

    @Test func `UTF-8 stays as it is, without its mark`() throws {
        #expect(try decode(Array("Pasal – “satu” 😀".utf8)) == ("Pasal – “satu” 😀", []))
        #expect(try decode([0xEF, 0xBB, 0xBF] + Array("é".utf8)) == ("é", []))
        #expect(try decode([]) == ("", []))
    }

    @Test func `UTF-16 is known by its mark or by its zeros`() throws {
        let text = "Pasal 1 – “satu” 😀\r\n(1) dua"
        for littleEndian in [true, false] {
            #expect(try decode(utf16("\u{FEFF}" + text, littleEndian: littleEndian)) == (text, []))
            #expect(try decode(utf16(text, littleEndian: littleEndian)) == (text, []))
        }
    }

    @Test func `office text in Windows-1252 is read with a notice`() throws {
        let bytes =
            Array("Pasal 1 ".utf8) + [0x93] + Array("unit".utf8) + [0x94, 0x20, 0x96, 0x20]
            + Array("caf".utf8) + [0xE9]
        let result = try decode(bytes + Array(" dan ".utf8) + [0x85])
        #expect(result.text == "Pasal 1 “unit” – café dan …")
        #expect(result.notices.count == 1)
    }

    @Test func `text that ends within a character loses only that`() throws {
        let bytes = Array("“Pasal” satu –".utf8)
        for length in [bytes.count - 1, bytes.count - 2] {
            let result = try decode(Array(bytes[..<length]))
            #expect(result.text == "“Pasal” satu ")
            #expect(result.notices.count == 1)
        }
        let result = try decode(utf16("\u{FEFF}satu😀", littleEndian: true).dropLast(2))
        #expect(result.text == "satu")
        #expect(result.notices.count == 1)
        #expect(try decode(utf16("\u{FEFF}satu", littleEndian: true) + [0x64]).notices.count == 1)
    }

    @Test func `damaged text is an error that names byte and line`() throws {
        // Overlong form, surrogate, value too big, lone continuation, lead without continuation; among UTF-8.
        for bad: [UInt8] in [
            [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x28, 0xA1],
        ] {
            #expect(try cause(Array("é\nab".utf8) + bad + Array(" x".utf8)).contains("byte 6 (line 2)"))
        }
        #expect(try cause([0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0x62]).contains("byte 5 (line 1)"))
        #expect(try cause([0x61, 0xFF, 0xFE, 0x62]).contains("byte 2"))
        #expect(
            try cause([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x00, 0xDC, 0x62, 0]).contains("UTF-16: byte 7 (line 2)")
        )
    }

    @Test func `zeros are binary data`() throws {
        #expect(try cause(Array("satu\ndua".utf8) + [0, 0x61]).contains("line 2"))
        #expect(try cause([0xFF, 0xFE, 0x61, 0, 0, 0]).contains("not text"))
    }

    @Test func `what is decoded is well-formed, and well-formed text is left alone`() throws {
        for seed in 0..<3000 {
            var generator = SeededGenerator(seed)
            let alphabet: [UInt8] = [
                0x20, 0x61, 0x0A, 0x80, 0x93, 0xA0, 0xC3, 0xA9, 0xE2, 0xED, 0xF0, 0x9F, 0x98, 0xF4, 0xFF,
            ]
            let bytes = (0..<(seed % 12)).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            #expect((UTF8Validation.firstInvalid(in: bytes).offset == nil) == isValid, "\(bytes)")
            guard let decoded = try? TextDecoding.decode(bytes, path: "uji") else {
                #expect(!isValid, "\(bytes)")
                continue
            }
            #expect(String(validating: decoded.utf8, as: UTF8.self) != nil, "\(bytes)")
            if isValid, decoded.notices.isEmpty, !bytes.starts(with: [0xFF, 0xFE]) {
                #expect(decoded.utf8 == bytes)
            }
        }
    }
}
