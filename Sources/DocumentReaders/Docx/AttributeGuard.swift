/// libxml2 compares every attribute of an element with all before it. An element with so many that this
/// takes noticeable time is found by a look at the bytes before they are parsed.
enum AttributeGuard {
    /// Attributes of one element; OOXML uses at most some dozens.
    static let limit = 1_000
    /// Smaller parts cannot hold enough attributes to matter, bytes.
    private static let smallPart = 256 << 10

    /// Whether between two `<` there are more equals signs and pairs of quotes than `limit`: text holds
    /// plenty of either, but not of both.
    static func isExceeded(by bytes: [UInt8]) -> Bool {
        guard bytes.count > smallPart else { return false }
        return bytes.withUnsafeBufferPointer { buffer in
            var equals = 0
            var quotes = 0
            for byte in buffer {
                switch byte {
                case UInt8(ascii: "<"):
                    if equals > limit, quotes > 2 * limit { return true }
                    equals = 0
                    quotes = 0
                case UInt8(ascii: "="): equals += 1
                case UInt8(ascii: "\""), UInt8(ascii: "'"): quotes += 1
                default: break
                }
            }
            return equals > limit && quotes > 2 * limit
        }
    }
}
