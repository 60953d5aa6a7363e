/// The attributes of one element, as libxml2 hands them over; valid only during the callback.
struct XMLAttributes {
    /// Five pointers for each attribute: local name, prefix, namespace, start and end of the value.
    private let base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    private let count: Int

    init(_ base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
        self.base = base
        self.count = count
    }

    /// The value of the attribute with this local name, in whatever namespace.
    func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        guard let base else { return nil }
        for index in 0..<count {
            let entry = base + 5 * index
            if Self.equal(entry[0], name) { return Self.value(entry) }
        }
        return nil
    }

    /// The values of the attributes with these local names.
    func values(_ names: Set<String>) -> [String: String] {
        guard let base else { return [:] }
        var values: [String: String] = [:]
        for index in 0..<count {
            let entry = base + 5 * index
            guard let local = entry[0] else { continue }
            let name = String(cString: local)
            if names.contains(name) { values[name] = String(decoding: Self.value(entry), as: UTF8.self) }
        }
        return values
    }

    func string(_ name: StaticString) -> String? {
        bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A whole number of at most nine digits, which is more than any OOXML property needs.
    func integer(_ name: StaticString) -> Int? {
        guard var digits = bytes(name)?[...] else { return nil }
        let negative = digits.first == UInt8(ascii: "-")
        if negative { digits = digits.dropFirst() }
        guard !digits.isEmpty, digits.count <= 9 else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return negative ? -value : value
    }

    /// The value of an on/off property: an element without `val` is on (ECMA-376 part 1, 17.17.4).
    var isOn: Bool {
        guard let value = bytes("val") else { return true }
        return !["0", "false", "off"].contains(String(decoding: value, as: UTF8.self))
    }

    /// `r:id`, told from `w:id` by its namespace.
    var relationshipID: String? {
        guard let base else { return nil }
        for index in 0..<count {
            let entry = base + 5 * index
            if Self.equal(entry[0], "id"), let namespace = entry[2],
                String(cString: namespace).hasSuffix("/relationships")
            {
                return String(decoding: Self.value(entry), as: UTF8.self)
            }
        }
        return nil
    }

    private static func value(_ entry: UnsafeMutablePointer<UnsafePointer<UInt8>?>) -> UnsafeBufferPointer<
        UInt8
    > {
        guard let start = entry[3], let end = entry[4] else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(start: start, count: end - start)
    }

    private static func equal(_ pointer: UnsafePointer<UInt8>?, _ name: StaticString) -> Bool {
        guard let pointer else { return false }
        let length = name.utf8CodeUnitCount
        for index in 0..<length where pointer[index] != name.utf8Start[index] { return false }
        return pointer[length] == 0
    }
}
