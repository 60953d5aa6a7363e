import CLibXML2

/// What a part's parser does with the events of an `XMLStream`.
protocol XMLHandler: AnyObject {
    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream)
    func end(_ name: XMLName, _ stream: XMLStream)
    /// Character data, possibly in several pieces; pieces never split a character. The place is known where
    /// the stream follows its source.
    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?)
}

/// Streams one XML part through libxml2's SAX2 interface to a handler.
///
/// Resolves namespaces, chooses one branch of every `mc:AlternateContent`, skips what the handler does not
/// want, and enforces the limits. Document type declarations end the parse before a single entity is
/// declared, so neither external entities nor entity expansion exist here.
final class XMLStream {
    private let part: String
    private let limits: ReaderLimits
    private let errors: OfficeErrors
    private let handler: any XMLHandler
    private let context: xmlParserCtxtPtr
    private let source: any ByteSource
    private var attributes = AttributeGuard()
    private var cursor: SourceCursor?
    /// Offset of the start tag last reported; nil where the source is not followed.
    private(set) var tagOffset: Int?

    private var open: [OpenElement] = []
    /// While `open` is deeper than this nothing reaches the handler.
    private var visibleDepth = Int.max
    private var branches: [AlternateContent] = []
    private var prefixes: [DeclaredPrefix] = []
    private var names = [CachedName](repeating: CachedName(), count: 512)
    private var failure: ReadError?
    private var isStopped = false

    private struct OpenElement {
        var name: XMLName
        /// The nearest element around it, itself included, that is no markup-compatibility wrapper.
        var context: XMLName
    }

    private struct AlternateContent {
        var depth: Int
        var isDecided = false
    }

    /// A namespace declaration in force. libxml2 keeps both texts as long as it parses.
    private struct DeclaredPrefix {
        var prefix: UnsafePointer<UInt8>
        var namespace: UnsafePointer<UInt8>
        var depth: Int
    }

    /// libxml2 searches all declarations in force for every name; documents have some dozens.
    private static let mostPrefixes = 1_000
    /// libxml2's table of names becomes slow with very many; all of OOXML has some thousands.
    private static let mostNames: Int32 = 20_000

    /// libxml2 interns names, so that a pair of pointers stands for a qualified name.
    private struct CachedName {
        var local: UnsafePointer<UInt8>?
        var namespace: UnsafePointer<UInt8>?
        var name = XMLName.other
    }

    /// - Parameters:
    ///   - part: name of the part, for messages; empty for a file that is one XML document.
    ///   - followed: the same bytes as a whole, where text is to come with its place in them. They must be
    ///     UTF-8 and are read as such whatever the XML declaration says.
    ///   - shift: added to the offsets of all places.
    /// - Throws: `ReadError` when the bytes cannot be read, are no well-formed XML or beyond the limits.
    static func parse(
        _ source: any ByteSource, part: String, limits: ReaderLimits, errors: OfficeErrors,
        following followed: [UInt8]? = nil, offsetBy shift: Int = 0, handler: any XMLHandler
    ) throws(ReadError) {
        _ = initializeLibrary
        guard let context = xmlNewParserCtxt() else {
            throw errors.malformed(part, line: 1, detail: "memory")
        }
        defer { xmlFreeParserCtxt(context) }
        let stream = XMLStream(context, source, part: part, limits: limits, errors: errors, handler: handler)
        stream.cursor = followed.map { SourceCursor($0, offsetBy: shift) }
        try stream.run()
    }

    /// The element around the current one, seen through markup-compatibility wrappers.
    var parent: XMLName { open.count > 1 ? open[open.count - 2].context : .other }

    /// The element around `parent`.
    var grandparent: XMLName { open.count > 2 ? open[open.count - 3].context : .other }

    /// Number of open elements, the current one included.
    var depth: Int { open.count }

    /// Keeps everything inside the element that was just started from the handler; its end still arrives.
    func skipContent() { visibleDepth = open.count }

    /// Ends the parse; what was read so far is all that was wanted.
    func stop() {
        isStopped = true
        xmlStopParser(context)
    }

    /// Ends the parse with an error.
    func fail(_ error: ReadError) {
        if failure == nil { failure = error }
        xmlStopParser(context)
    }

    private init(
        _ context: xmlParserCtxtPtr, _ source: any ByteSource, part: String, limits: ReaderLimits,
        errors: OfficeErrors, handler: any XMLHandler
    ) {
        self.context = context
        self.source = source
        self.part = part
        self.limits = limits
        self.errors = errors
        self.handler = handler
    }

    private func run() throws(ReadError) {
        let user = Unmanaged.passUnretained(self).toOpaque()
        context.pointee.sax.pointee = Self.callbacks()
        context.pointee.userData = user
        // HUGE lifts libxml2's own limits (depth 256, text nodes of 10 MB); ours stand instead.
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
        // No tree is built, so there is no document to free.
        // Errors of conversion know no parser and would be printed.
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        _ = xmlCtxtReadIO(
            context,
            { user, buffer, count in
                Int32(
                    XMLStream.from(user)?.read(
                        UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))) ?? -1)
            }, nil, user, nil, cursor == nil ? nil : "UTF-8", Int32(options))
        if let failure { throw failure }
        if context.pointee.wellFormed == 0, !isStopped {
            let error = xmlCtxtGetLastError(context)
            throw errors.malformed(
                part, line: Int(error?.pointee.line ?? 0), detail: Self.detail(error?.pointee.message))
        }
    }

    /// Serves libxml2 with bytes: 0 at the end, -1 after a failure.
    private func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard failure == nil else { return -1 }
        do throws(ReadError) {
            try limits.time?.check()
            let count = try source.read(into: buffer)
            if attributes.isExceeded(by: UnsafeRawBufferPointer(rebasing: buffer[..<count])) {
                throw errors.tooManyAttributes(part, limit: AttributeGuard.limit)
            }
            if xmlDictSize(context.pointee.dict) > Self.mostNames {
                throw errors.tooManyNames(part, limit: Int(Self.mostNames))
            }
            return count
        } catch {
            failure = error
            return -1
        }
    }

    /// Offset behind the tag last reported; 0 where the source is not followed.
    var offset: Int { cursor?.place ?? 0 }

    private var line: Int { Int(context.pointee.input?.pointee.line ?? 0) }

    /// The first line of libxml2's message, without its final line break.
    private static func detail(_ message: UnsafeMutablePointer<CChar>?) -> String {
        guard let message else { return "XML" }
        let line = String(cString: message).prefix { $0 != "\n" }
        return String(line.prefix(120))
    }

    // MARK: Events

    private func start(
        _ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?,
        declared: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, declaredCount: Int,
        _ attributes: XMLAttributes
    ) {
        tagOffset = cursor?.passStartTag()
        let name = resolve(local, namespace)
        let isWrapper = name == .alternateContent || name == .choice || name == .fallback
        open.append(OpenElement(name: name, context: isWrapper ? open.last?.context ?? .other : name))
        if open.count > limits.nestingDepth {
            return fail(errors.tooDeep(part, line: line, limit: limits.nestingDepth))
        }
        for index in 0..<declaredCount { declare(declared?[2 * index], declared?[2 * index + 1]) }
        if prefixes.count > Self.mostPrefixes {
            return fail(errors.tooManyNamespaces(part, limit: Self.mostPrefixes))
        }
        if open.count > visibleDepth { return }
        if isWrapper {
            startBranch(name, attributes)
        } else {
            handler.start(name, attributes, self)
        }
    }

    private func end() {
        cursor?.passEndTag()
        guard let element = open.last else { return }
        if open.count <= visibleDepth {
            visibleDepth = Int.max
            switch element.name {
            case .alternateContent: branches.removeLast()
            case .choice, .fallback: break
            default: handler.end(element.name, self)
            }
        }
        while prefixes.last?.depth == open.count { prefixes.removeLast() }
        open.removeLast()
    }

    private func text(_ start: UnsafePointer<UInt8>, _ count: Int) {
        guard open.count < visibleDepth else { return }
        let text = UnsafeBufferPointer(start: start, count: count)
        guard cursor != nil else { return handler.text(text, at: nil) }
        cursor?.pass(text) { handler.text(UnsafeBufferPointer(rebasing: text[$0]), at: $1) }
    }

    // MARK: Markup compatibility

    private func startBranch(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == .alternateContent {
            branches.append(AlternateContent(depth: open.count))
            return
        }
        guard let last = branches.indices.last, branches[last].depth == open.count - 1 else { return }
        let isChosen = !branches[last].isDecided && (name == .fallback || requirementsAreMet(attributes))
        if isChosen { branches[last].isDecided = true } else { skipContent() }
    }

    private func requirementsAreMet(_ attributes: XMLAttributes) -> Bool {
        let required = attributes.string("Requires")?.split(whereSeparator: \.isWhitespace) ?? []
        return !required.isEmpty
            && required.allSatisfy { prefix in
                guard let declared = prefixes.last(where: { String(cString: $0.prefix) == prefix }) else {
                    return false
                }
                return XMLVocabulary.isUnderstood(String(cString: declared.namespace))
            }
    }

    private func declare(_ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?) {
        guard let prefix, let namespace else { return }
        prefixes.append(DeclaredPrefix(prefix: prefix, namespace: namespace, depth: open.count))
    }

    // MARK: Names

    private func resolve(_ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> XMLName {
        let bits = UInt(bitPattern: local) ^ (UInt(bitPattern: namespace) << 3)
        let slot = Int((bits >> 1 ^ bits >> 10) & 511)
        let cached = names[slot]
        if cached.local == local, cached.namespace == namespace { return cached.name }
        var name = XMLName.other
        if let namespace, let prefix = XMLVocabulary.prefix(of: String(cString: namespace)) {
            name = XMLName.named(prefix + String(cString: local))
        }
        names[slot] = CachedName(local: local, namespace: namespace, name: name)
        return name
    }

    // MARK: libxml2

    private static let initializeLibrary: Void = xmlInitParser()

    private static func callbacks() -> xmlSAXHandler {
        var sax = xmlSAXHandler()
        sax.initialized = UInt32(XML_SAX2_MAGIC)
        sax.startElementNs = { user, local, _, namespace, declaredCount, declared, count, _, attributes in
            guard let local else { return }
            XMLStream.from(user)?.start(
                local, namespace, declared: declared, declaredCount: Int(declaredCount),
                XMLAttributes(attributes, count: Int(count)))
        }
        sax.endElementNs = { user, _, _, _ in XMLStream.from(user)?.end() }
        let characters: charactersSAXFunc = { user, start, count in
            guard let start else { return }
            XMLStream.from(user)?.text(start, Int(count))
        }
        sax.characters = characters
        sax.ignorableWhitespace = characters
        sax.cdataBlock = characters
        sax.internalSubset = { user, _, _, _ in
            guard let stream = XMLStream.from(user) else { return }
            stream.fail(stream.errors.documentType(stream.part, line: stream.line))
        }
        // Keeps libxml2 from printing; the last error is asked for after the parse.
        sax.serror = { _, _ in }
        return sax
    }

    private static func from(_ user: UnsafeMutableRawPointer?) -> XMLStream? {
        user.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
    }
}
