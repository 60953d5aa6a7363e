import DocumentModel

/// Finds units by their address: a hash table that holds nothing but their numbers. A dictionary would hash a
/// text's many thousand addresses in a safer way than is needed, at four times the cost.
struct AddressTable {
    /// -1 where the slot is free.
    private var slots: [Int32]

    /// The first unit of each address; those of the explanation are left out.
    init(_ units: [Unit]) {
        var size = 64
        while size < units.count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        // By index: to take a unit out of the list copies it.
        for index in units.indices where units[index].zone != .penjelasan {
            let slot = slot(of: units[index].address, units)
            if slots[slot] < 0 { slots[slot] = Int32(index) }
        }
    }

    /// - Parameter units: the same as before.
    func unit(at address: String, _ units: [Unit]) -> Int? {
        let unit = slots[slot(of: address, units)]
        return unit < 0 ? nil : Int(unit)
    }

    /// Eight bytes at a time.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(text)
        var hash = UInt64(bytes.count)
        func add(_ word: UInt64) {
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        var at = 0
        while at + 8 <= bytes.count {
            add(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        var rest: UInt64 = 0
        for byte in bytes[at...] { rest = rest << 8 | UInt64(byte) }
        add(rest)
        return hash
    }

    /// Where the address stands, or the free slot where it would.
    private func slot(of address: String, _ units: [Unit]) -> Int {
        let mask = slots.count - 1
        let hash = address.withBytes(Self.hash)
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while slots[slot] >= 0, units[Int(slots[slot])].address != address { slot = (slot + 1) & mask }
        return slot
    }
}
