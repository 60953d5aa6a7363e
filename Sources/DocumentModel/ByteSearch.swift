import Glibc

/// Searching in bytes of text: without making strings of them, and without comparing strings character by
/// character, which takes twenty times as long.
extension UnsafeBufferPointer<UInt8> {
    /// Offset of the first occurrence; nil when there is none.
    package func offset(of needle: [UInt8]) -> Int? {
        guard let base = baseAddress, let first = needle.first else { return nil }
        var at = 0
        while count - at >= needle.count,
            let found = memchr(base + at, Int32(first), count - at - needle.count + 1)
        {
            if memcmp(found, needle, needle.count) == 0 {
                return UnsafeRawPointer(found) - UnsafeRawPointer(base)
            }
            at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
        }
        return nil
    }
}

extension [UInt8] {
    package func offset(of needle: [UInt8]) -> Int? { withUnsafeBufferPointer { $0.offset(of: needle) } }
}

extension ArraySlice<UInt8> {
    /// Offset of the first occurrence, counted from the slice's start; nil when there is none.
    package func offset(of needle: [UInt8]) -> Int? { withUnsafeBufferPointer { $0.offset(of: needle) } }
}
