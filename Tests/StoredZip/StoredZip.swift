/// Writes a ZIP archive without compression (APPNOTE.TXT 6.3, methods 0), enough for a package made by a test.
public enum StoredZip {
    public static func archive(_ entries: [(name: String, content: String)]) -> [UInt8] {
        archive(entries.map { (name: $0.name, content: Array($0.content.utf8)) })
    }

    public static func archive(_ entries: [(name: String, content: [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let content = entry.content
            let name = Array(entry.name.utf8)
            let fields: [UInt8] =
                u16(20) + u16(0x0800) + u16(0) + u16(0) + u16(0x21) + u32(crc32(content))
                + u32(UInt32(content.count))
                + u32(UInt32(content.count)) + u16(UInt16(name.count)) + u16(0)
            directory += u32(0x0201_4B50) + u16(20) + fields + u16(0) + u16(0) + u16(0) + u32(0)
            directory += u32(UInt32(bytes.count)) + name
            bytes += u32(0x0403_4B50) + fields + name + content
        }
        let start = UInt32(bytes.count)
        let count = UInt16(entries.count)
        return bytes + directory + u32(0x0605_4B50) + u16(0) + u16(0) + u16(count) + u16(count)
            + u32(UInt32(directory.count)) + u32(start) + u16(0)
    }

    private static func u16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

    private static func u32(_ value: UInt32) -> [UInt8] {
        u16(UInt16(value & 0xFFFF)) + u16(UInt16(value >> 16))
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
