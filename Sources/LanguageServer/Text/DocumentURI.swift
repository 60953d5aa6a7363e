import DocumentReaders

/// Names of documents as clients give them ("file:///home/x/draf%20baru.md"), and the paths they mean.
enum DocumentURI {
    /// The path of a file; nil for a document that is none ("untitled:Untitled-1").
    static func path(_ uri: String) -> String? {
        guard uri.hasPrefix("file://") else { return nil }
        let rest = uri.dropFirst("file://".count)
        // Behind the name of the machine, which is empty or "localhost".
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        return PercentEncoding.decoded(rest[slash...])
    }

    static func uri(_ path: String) -> String {
        var uri = "file://"
        for byte in path.utf8 {
            if isPlain(byte) {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return uri
    }

    /// One form for all ways to write the same file, so that a document is known again.
    static func key(_ uri: String) -> String { path(uri).map(Self.uri) ?? uri }

    /// RFC 3986, section 2.3, and the slash.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
