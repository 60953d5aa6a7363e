/// A value that can be kept between runs.
public protocol Archivable {
    func write(to archive: inout ArchiveWriter)
    /// - Throws: `ArchiveError` when the bytes are not those of such a value.
    init(from archive: inout ArchiveReader) throws(ArchiveError)
}

/// The bytes are not what was written.
public struct ArchiveError: Error, Sendable, Equatable {
    public init() {}
}

/// Puts values one behind the other.
public struct ArchiveWriter {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func write(_ value: some Archivable) { value.write(to: &self) }

    /// A value that is one of few, by its name.
    public mutating func write<Value: RawRepresentable>(name value: Value) where Value.RawValue == String {
        write(value.rawValue)
    }

    /// Eight bytes, the lowest first.
    mutating func append(_ number: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    mutating func append(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }
}

/// Takes values out again, in the order in which they were put in.
public struct ArchiveReader {
    private var rest: ArraySlice<UInt8>

    public init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// Whether everything was taken out.
    public var isAtEnd: Bool { rest.isEmpty }

    public mutating func read<Value: Archivable>() throws(ArchiveError) -> Value {
        try Value(from: &self)
    }

    public mutating func read<Value: RawRepresentable>(named: Value.Type = Value.self) throws(ArchiveError)
        -> Value where Value.RawValue == String
    {
        guard let value = Value(rawValue: try read()) else { throw ArchiveError() }
        return value
    }

    mutating func number() throws(ArchiveError) -> UInt64 {
        var number: UInt64 = 0
        for (index, byte) in try take(8).enumerated() { number |= UInt64(byte) << UInt64(8 * index) }
        return number
    }

    mutating func take(_ count: Int) throws(ArchiveError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= rest.count else { throw ArchiveError() }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    /// How many bytes are left: no list can have more members.
    var count: Int { rest.count }
}

extension Int: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.append(UInt64(bitPattern: Int64(self)))
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self = Int(Int64(bitPattern: try archive.number()))
    }
}

extension Bool: Archivable {
    public func write(to archive: inout ArchiveWriter) { archive.append(self ? 1 : 0 as UInt8) }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        switch try archive.take(1).first {
        case 0: self = false
        case 1: self = true
        default: throw ArchiveError()
        }
    }
}

extension String: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(utf8.count)
        archive.append(utf8)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        guard let text = String(validating: try archive.take(try archive.read()), as: UTF8.self) else {
            throw ArchiveError()
        }
        self = text
    }
}

extension Optional: Archivable where Wrapped: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(self != nil)
        if let value = self { archive.write(value) }
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self = try archive.read() as Bool ? .some(try archive.read()) : .none
    }
}

extension Array: Archivable where Element: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(count)
        for element in self { archive.write(element) }
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        let count: Int = try archive.read()
        guard (0...archive.count).contains(count) else { throw ArchiveError() }
        self = []
        reserveCapacity(count)
        for _ in 0..<count { append(try archive.read()) }
    }
}

/// Many bytes, faster than as a list.
public struct ArchivedBytes: Archivable {
    public var bytes: [UInt8]

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    public func write(to archive: inout ArchiveWriter) {
        archive.write(bytes.count)
        archive.append(bytes)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        bytes = Array(try archive.take(try archive.read()))
    }
}
