/// Writes JSON (RFC 8259) as UTF-8 with two spaces of indentation, or on one line; keys come in the order they are given.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    /// Nesting of the value being written.
    private var depth: Int
    /// Whether the innermost object or array has a member already.
    private var hasMember = false

    private let isCompact: Bool

    /// - Parameters:
    ///   - depth: the nesting at which the text will stand in the whole file.
    ///   - isCompact: whether everything stands on one line.
    package init(depth: Int = 0, isCompact: Bool = false) {
        self.depth = depth
        self.isCompact = isCompact
    }

    package mutating func object(_ members: (inout JSONWriter) -> Void) {
        nest(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), members)
    }

    package mutating func array<Items: Sequence>(
        _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
    ) {
        nest(open: UInt8(ascii: "["), close: UInt8(ascii: "]")) { writer in
            for item in items {
                writer.startMember()
                write(&writer, item)
            }
        }
    }

    package mutating func key(_ name: String) {
        startMember()
        string(name)
        raw(": ")
    }

    package mutating func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { for byte in $0 { escape(byte) } }
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func integer(_ value: Int) { raw(String(value)) }

    package mutating func null() { raw("null") }

    mutating func member(_ name: String, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    mutating func member(_ name: String, _ value: Int?) {
        key(name)
        if let value { integer(value) } else { null() }
    }

    mutating func member(_ name: String, _ value: Bool) {
        key(name)
        raw(value ? "true" : "false")
    }

    mutating func member(_ name: String, _ values: [String]) {
        key(name)
        array(values) { $0.string($1) }
    }

    mutating func member<Items: Sequence>(
        _ name: String, objects items: Items, _ members: (inout JSONWriter, Items.Element) -> Void
    ) {
        key(name)
        array(items) { writer, item in writer.object { members(&$0, item) } }
    }

    package mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func nest(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
        let outer = hasMember
        bytes.append(open)
        depth += 1
        hasMember = false
        body(&self)
        depth -= 1
        if hasMember { newLine() }
        bytes.append(close)
        hasMember = outer
    }

    private mutating func startMember() {
        if hasMember { bytes.append(UInt8(ascii: ",")) }
        hasMember = true
        newLine()
    }

    private mutating func newLine() {
        guard !isCompact else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): raw("\\\"")
        case UInt8(ascii: "\\"): raw("\\\\")
        case 0x0A: raw("\\n")
        case 0x0D: raw("\\r")
        case 0x09: raw("\\t")
        case 0..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            raw("\\u00")
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        default: bytes.append(byte)
        }
    }
}
