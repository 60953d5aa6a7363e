import DocumentModel

/// Finds units by their address: a hash table that holds nothing but their numbers. A dictionary would hash a
/// text's many thousand addresses in a safer way than is needed, at four times the cost.
struct AddressTable {
    private var slots: [Slot]

    private struct Slot {
        /// -1 where the slot is free.
        var unit: Int32
        /// Half of the address's hash: other addresses need not be looked at.
        var hash: UInt32
    }

    /// The first unit of each address; those of the explanation are left out.
    init(_ units: [Unit]) {
        var size = 64
        while size < units.count * 2 { size *= 2 }
        slots = Array(repeating: Slot(unit: -1, hash: 0), count: size)
        // By index: to take a unit out of the list copies it.
        for index in units.indices where units[index].zone != .penjelasan {
            let (slot, hash) = slot(of: units[index].address, units)
            if slots[slot].unit < 0 { slots[slot] = Slot(unit: Int32(index), hash: hash) }
        }
    }

    /// - Parameter units: the same as before.
    func unit(at address: String, _ units: [Unit]) -> Int? {
        let unit = slots[slot(of: address, units).slot].unit
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
    private func slot(of address: String, _ units: [Unit]) -> (slot: Int, hash: UInt32) {
        let mask = slots.count - 1
        let hash = address.withBytes(Self.hash)
        let half = UInt32(truncatingIfNeeded: hash >> 32)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot].unit >= 0,
            slots[slot].hash != half || units[Int(slots[slot].unit)].address != address
        { slot = (slot + 1) & mask }
        return (slot, half)
    }
}
