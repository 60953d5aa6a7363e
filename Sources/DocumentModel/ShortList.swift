/// A list that mostly has one element, which then stands inside it. A long text has such a list for every block and
/// every unit; as arrays they alone would take as much memory as the text. Inlinable, for a generic type of
/// another module is asked for its layout at every access otherwise: a tenth of the time of a whole run.
public struct ShortList<Element: Sendable & Equatable>: Sendable, Equatable {
    @usableFromInline enum Storage: Sendable, Equatable {
        case one(Element)
        case many([Element])
    }

    @usableFromInline var storage: Storage

    @inlinable public init(_ elements: [Element] = []) {
        storage = elements.count == 1 ? .one(elements[0]) : .many(elements)
    }

    @inlinable public init(_ element: Element) { storage = .one(element) }

    @inlinable public mutating func append(_ element: Element) {
        switch storage {
        case .one(let first): storage = .many([first, element])
        case .many(var list):
            if list.isEmpty {
                storage = .one(element)
            } else {
                // Given up first, so that the array has one owner and is not copied.
                storage = .many([])
                list.append(element)
                storage = .many(list)
            }
        }
    }
}

extension ShortList: RandomAccessCollection {
    @inlinable public var startIndex: Int { 0 }

    @inlinable public var endIndex: Int {
        switch storage {
        case .one: 1
        case .many(let list): list.count
        }
    }

    @inlinable public subscript(position: Int) -> Element {
        switch storage {
        case .one(let element):
            precondition(position == 0, "index out of range")
            return element
        case .many(let list): return list[position]
        }
    }
}

extension ShortList: ExpressibleByArrayLiteral {
    @inlinable public init(arrayLiteral elements: Element...) { self.init(elements) }
}
