/// libxml2 compares every attribute of an element with all before it. An element with so many that this
/// takes noticeable time is found by a look at the bytes before they are parsed.
struct AttributeGuard {
    /// Attributes of one element; OOXML uses at most some dozens.
    static let limit = 1_000

    /// Signs since the last `<`.
    private var equals = 0
    private var quotes = 0

    /// Looks at the next bytes of a part.
    /// - Returns: whether between two `<` there were more equals signs and pairs of quotes than `limit`: text
    ///   holds plenty of either, but not of both.
    mutating func isExceeded(by bytes: UnsafeRawBufferPointer) -> Bool {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"):
                if isExceeded { return true }
                equals = 0
                quotes = 0
            case UInt8(ascii: "="): equals += 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quotes += 1
            default: break
            }
        }
        return isExceeded
    }

    private var isExceeded: Bool { equals > Self.limit && quotes > 2 * Self.limit }
}
