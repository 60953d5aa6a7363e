/// An element of a part, with where it stands.
package struct PartElement: Sendable {
    /// Its name in WordprocessingML ("commentRangeStart").
    package var name: String
    /// Values by local names, as far as they were asked for.
    package var attributes: [String: String]
    package var place: WordElement
}

extension PartElement {
    /// The elements of a part that have one of these names, in the order of their start.
    /// - Parameters:
    ///   - names: names that the DOCX reader knows, see `XMLName`.
    ///   - attributes: local names of the attributes to keep.
    /// - Throws: `ReadError` when the part is no well-formed XML.
    package static func all(
        in part: WordFile.Part, named names: Set<String>, attributes: Set<String>, path: String
    ) throws(ReadError) -> [PartElement] {
        let collector = ElementCollector(names: names, attributes: attributes)
        try XMLStream.parse(
            MemorySource(part.bytes), part: part.name, limits: ReaderLimits(),
            errors: OfficeErrors(path: path), following: part.bytes, handler: collector)
        return collector.elements
    }
}

private final class ElementCollector: XMLHandler {
    private let names: Set<String>
    private let wanted: Set<String>
    private(set) var elements: [PartElement] = []
    /// Indices of the elements that are open.
    private var open: [Int] = []

    init(names: Set<String>, attributes: Set<String>) {
        self.names = names
        wanted = attributes
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        guard names.contains(name.rawValue) else { return }
        open.append(elements.count)
        elements.append(
            PartElement(
                name: name.rawValue, attributes: attributes.values(wanted),
                place: WordElement(startedIn: stream)))
    }

    func end(_ name: XMLName, _ stream: XMLStream) {
        guard names.contains(name.rawValue), let index = open.popLast() else { return }
        elements[index].place.end = stream.offset
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {}
}
