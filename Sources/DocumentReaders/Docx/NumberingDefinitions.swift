/// One level of a list (`w:lvl`).
struct ListLevel {
    /// A piece of the label: fixed text, or the number of a level counted from 0.
    enum Piece: Equatable {
        case literal(String)
        case number(level: Int)
    }

    /// Value of the first item. The standard's default is 0 (ECMA-376 part 1, 17.9.25).
    var start = 0
    var format = NumberFormat.decimal
    var label: [Piece] = []
    /// All numbers in the label are decimal whatever their levels' formats.
    var isLegal = false
    /// Count of the outer levels whose use restarts this one; nil: all of them, 0: none.
    var restart: Int?
    /// The paragraph style that this level belongs to.
    var style: String?
    /// The label is hidden text.
    var isHidden = false
    /// The label is shown in capitals; nil leaves it to the paragraph.
    var isUppercase: Bool?

    /// Word shortens longer label texts itself, and `text` comes from the file. In characters.
    private static let longestText = 255

    /// Splits `w:lvlText` ("%1.%2") into its pieces.
    static func pieces(_ text: String, isBullet: Bool) -> [Piece] {
        if isBullet { return [.literal(SymbolFont.bullet(text))] }
        var pieces: [Piece] = []
        var literal = ""
        var rest = text.prefix(longestText)
        while let character = rest.popFirst() {
            if character == "%", let digit = rest.first?.wholeNumberValue, (1...9).contains(digit) {
                rest.removeFirst()
                if !literal.isEmpty { pieces.append(.literal(literal)) }
                literal = ""
                pieces.append(.number(level: digit - 1))
            } else {
                literal.append(character)
            }
        }
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        return pieces
    }
}

/// The lists of a document: what `numbering.xml` says.
struct NumberingDefinitions {
    static let levelCount = 9
    /// Most links that are followed to a definition; files have one, circles end here.
    private static let longestChain = 8

    /// `w:abstractNum`: the definition of a list.
    struct Abstract {
        var levels: [Int: ListLevel] = [:]
        /// Name of the numbering style that holds the real definition.
        var numberingStyle: String?
    }

    /// `w:num`: an instance of a list, which may change levels or their start.
    struct Instance {
        var abstract: Int?
        var levels: [Int: ListLevel] = [:]
        var starts: [Int: Int] = [:]
    }

    /// An instance with all links followed.
    struct List {
        /// The list whose counters it uses: instances of one definition continue each other.
        var abstract: Int
        var levels: [ListLevel?]
        var starts: [Int: Int]
    }

    var abstracts: [Int: Abstract] = [:]
    var instances: [Int: Instance] = [:]
    /// The definitions that numbering styles stand for.
    var abstractsByStyle: [String: Int] = [:]

    /// Follows an instance to its definition, through numbering styles where it points to one.
    func list(_ instance: Int, styles: StyleSheet) -> List? {
        guard let first = instances[instance], var id = first.abstract, var abstract = abstracts[id] else {
            return nil
        }
        for _ in 0..<Self.longestChain {
            guard let style = abstract.numberingStyle, let target = definition(ofStyle: style, styles),
                let next = abstracts[target]
            else { break }
            id = target
            abstract = next
        }
        let levels = abstract.levels.merging(first.levels) { $1 }
        return List(abstract: id, levels: (0..<Self.levelCount).map { levels[$0] }, starts: first.starts)
    }

    private func definition(ofStyle style: String, _ styles: StyleSheet) -> Int? {
        if let index = styles.index(of: style), let instance = styles.styles[index].numbering.instance,
            let abstract = instances[instance]?.abstract
        {
            return abstract
        }
        return abstractsByStyle[style]
    }
}

/// Reads the numbering part.
final class NumberingParser: XMLHandler {
    private(set) var definitions = NumberingDefinitions()

    private var abstract: (id: Int, value: NumberingDefinitions.Abstract)?
    private var instance: (id: Int, value: NumberingDefinitions.Instance)?
    private var overriddenLevel: Int?
    private var level: (index: Int, value: ListLevel, text: String)?

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        switch name {
        // In a file of Word 2003 the text follows.
        case .numPicBullet, .rPrChange, .p: stream.skipContent()
        case .abstractNum, .listDef:
            let id = attributes.integer("abstractNumId") ?? attributes.integer("listDefId")
            abstract = id.map { ($0, NumberingDefinitions.Abstract()) }
        case .numStyleLink: abstract?.value.numberingStyle = attributes.string("val")
        case .styleLink:
            if let abstract, let style = attributes.string("val"), definitions.abstractsByStyle[style] == nil
            {
                definitions.abstractsByStyle[style] = abstract.id
            }
        case .num, .list:
            let id = attributes.integer("numId") ?? attributes.integer("ilfo")
            instance = id.map { ($0, NumberingDefinitions.Instance()) }
        case .abstractNumId, .ilst: instance?.value.abstract = attributes.integer("val")
        case .lvlOverride: overriddenLevel = Self.level(attributes)
        case .startOverride:
            if let overriddenLevel { instance?.value.starts[overriddenLevel] = attributes.integer("val") }
        case .lvl:
            level = (overriddenLevel ?? Self.level(attributes)).map { ($0, ListLevel(), "") }
        default: if level != nil { startLevelProperty(name, attributes) }
        }
    }

    private func startLevelProperty(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case .start: level?.value.start = attributes.integer("val") ?? 0
        case .numFmt:
            level?.value.format = NumberFormat(
                attributes.string("val") ?? "decimal", pattern: attributes.string("format"))
        case .nfc: level?.value.format = NumberFormat(code2003: attributes.integer("val") ?? 0)
        case .lvlText: level?.text = attributes.string("val") ?? ""
        case .isLgl: level?.value.isLegal = attributes.isOn
        case .lvlRestart: level?.value.restart = attributes.integer("val")
        case .pStyle: level?.value.style = attributes.string("val")
        case .vanish: level?.value.isHidden = attributes.isOn
        case .caps: level?.value.isUppercase = attributes.isOn
        default: break
        }
    }

    func end(_ name: XMLName, _ stream: XMLStream) {
        switch name {
        case .lvl: endLevel()
        case .lvlOverride: overriddenLevel = nil
        case .abstractNum, .listDef:
            if let abstract, definitions.abstracts[abstract.id] == nil {
                definitions.abstracts[abstract.id] = abstract.value
            }
            abstract = nil
        case .num, .list:
            if let instance, definitions.instances[instance.id] == nil {
                definitions.instances[instance.id] = instance.value
            }
            instance = nil
        default: break
        }
    }

    private func endLevel() {
        guard case (let index, var value, let text)? = level else { return }
        value.label = ListLevel.pieces(text, isBullet: value.format == .bullet)
        if abstract != nil {
            abstract?.value.levels[index] = value
        } else {
            instance?.value.levels[index] = value
        }
        level = nil
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {}

    private static func level(_ attributes: XMLAttributes) -> Int? {
        attributes.integer("ilvl").flatMap { (0..<NumberingDefinitions.levelCount).contains($0) ? $0 : nil }
    }
}
