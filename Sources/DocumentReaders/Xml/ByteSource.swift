/// Something that bytes come from bit by bit, so that a large part is never in memory as a whole.
protocol ByteSource: AnyObject {
    /// Fills the buffer as far as bytes are at hand.
    /// - Returns: number of bytes, 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int
}

extension ByteSource {
    /// The first bytes, at most `limit`.
    func prefix(_ limit: Int) throws(ReadError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit)
        var length = 0
        while length < limit {
            let count = try bytes.withUnsafeMutableBufferPointer { (buffer) throws(ReadError) in
                try read(
                    into: UnsafeMutableRawBufferPointer(
                        rebasing: UnsafeMutableRawBufferPointer(buffer)[length...]))
            }
            if count == 0 { break }
            length += count
        }
        return Array(bytes.prefix(length))
    }
}
