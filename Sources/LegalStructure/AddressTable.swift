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

    /// Where the address stands, or the free slot where it would.
    private func slot(of address: String, _ units: [Unit]) -> Int {
        let mask = slots.count - 1
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        address.withBytes { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while slots[slot] >= 0, units[Int(slots[slot])].address != address { slot = (slot + 1) & mask }
        return slot
    }
}
