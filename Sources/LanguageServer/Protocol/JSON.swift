import Reports

/// A value of JSON (RFC 8259).
package enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    /// A number with a fraction, an exponent, or beyond 64 bits.
    case number(Double)
    case string(String)
    case array([JSON])
    /// In the order of the source; of members with one name the last one counts.
    case object([Member])

    package struct Member: Sendable, Equatable {
        package var name: String
        package var value: JSON
    }

    /// The member of that name; null where there is none, or where the value is no object.
    package subscript(name: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.last { $0.name == name }?.value ?? .null
    }

    package var string: String? { if case .string(let value) = self { value } else { nil } }
    package var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    package var array: [JSON] { if case .array(let items) = self { items } else { [] } }
    package var isNull: Bool { self == .null }
    /// Whether it is there at all, as capabilities of clients are told by being there.
    var isTrue: Bool { bool ?? !isNull }

    /// On one line.
    var bytes: [UInt8] {
        var writer = JSONWriter(isCompact: true)
        write(to: &writer)
        return writer.bytes
    }

    private func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let value): writer.raw(value ? "true" : "false")
        case .integer(let value): writer.integer(value)
        case .number(let value): writer.raw(value.isFinite ? String(value) : "null")
        case .string(let value): writer.string(value)
        case .array(let items): writer.array(items) { $1.write(to: &$0) }
        case .object(let members):
            writer.object { writer in
                for member in members {
                    writer.key(member.name)
                    member.value.write(to: &writer)
                }
            }
        }
    }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringInterpolation,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member(name: $0.0, value: $0.1) })
    }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(nilLiteral: ()) { self = .null }
}
