/// Numbering as a paragraph or style states it. Either half may come from elsewhere.
struct NumberingProperty: Equatable {
    /// Numbering instance; 0 takes numbering away.
    var instance: Int?
    /// Level, counted from 0.
    var level: Int?
    /// The value that the item is to have (ODF only).
    var start: Int?
}

/// The styles of a document as far as they decide about text, headings and numbering.
struct StyleSheet {
    enum Family { case paragraph, character, numbering, other }

    struct Style {
        var id = ""
        var family = Family.paragraph
        var name = ""
        var basedOn: String?
        var numbering = NumberingProperty()
        /// 0–8 for headings, 9 for body text.
        var outlineLevel: Int?
        var isHidden: Bool?
        var isUppercase: Bool?
    }

    /// What a style means with everything it inherits.
    struct Effective {
        /// The style and its ancestors, nearest first.
        var chain: [Int] = []
        /// Level of heading counted from 1, nil for body text.
        var headingLevel: Int?
        var isHidden = false
        var isUppercase = false
    }

    private(set) var styles: [Style] = []
    private var indices: [String: Int] = [:]
    private var defaultParagraphStyle: Int?
    private var effective: [Effective] = []

    /// Longest chain of ancestors that counts, far above what Word allows; it also ends circular chains.
    private static let longestChain = 32

    init() {}

    init(_ styles: [Style], defaultParagraphStyle: Int?) {
        self.styles = styles
        self.defaultParagraphStyle = defaultParagraphStyle
        for (index, style) in styles.enumerated() where indices[style.id] == nil { indices[style.id] = index }
        let bases = styles.map { $0.basedOn.flatMap { indices[$0] } }
        effective = styles.indices.map { resolve($0, bases: bases) }
    }

    func index(of id: String) -> Int? { indices[id] }

    /// The style of a paragraph that names `id`, or the default style where it names none or an unknown one.
    func paragraphStyle(_ id: String?) -> Int? {
        if let id, let index = indices[id], styles[index].family == .paragraph { return index }
        return defaultParagraphStyle
    }

    subscript(style: Int?) -> Effective {
        guard let style else { return Effective() }
        return effective[style]
    }

    private func resolve(_ index: Int, bases: [Int?]) -> Effective {
        var result = Effective()
        var hidden: Bool?
        var uppercase: Bool?
        var isOutlineKnown = false
        var next: Int? = index
        while let current = next, result.chain.count < Self.longestChain {
            let style = styles[current]
            result.chain.append(current)
            hidden = hidden ?? style.isHidden
            uppercase = uppercase ?? style.isUppercase
            if !isOutlineKnown, let level = style.outlineLevel ?? Self.headingLevel(named: style.name) {
                isOutlineKnown = true
                result.headingLevel = (0...8).contains(level) ? level + 1 : nil
            }
            next = bases[current]
        }
        result.isHidden = hidden ?? false
        result.isUppercase = uppercase ?? false
        return result
    }

    /// Built-in heading styles keep their English name in files of every language. Counts from 0.
    private static func headingLevel(named name: String) -> Int? {
        let words = name.lowercased().split(separator: " ")
        guard words.count == 2, words[0] == "heading", let level = Int(words[1]), (1...9).contains(level)
        else {
            return nil
        }
        return level - 1
    }
}

/// Reads the styles part.
final class StyleSheetParser: XMLHandler {
    private var styles: [StyleSheet.Style] = []
    private var current: StyleSheet.Style?
    private var defaultParagraphStyle: Int?

    var styleSheet: StyleSheet { StyleSheet(styles, defaultParagraphStyle: defaultParagraphStyle) }

    func start(_ name: XMLName, _ attributes: XMLAttributes, _ stream: XMLStream) {
        switch name {
        case .style:
            var style = StyleSheet.Style()
            style.id = attributes.string("styleId") ?? ""
            style.family =
                switch attributes.string("type") ?? "paragraph" {
                case "paragraph": .paragraph
                case "character": .character
                case "numbering": .numbering
                default: .other
                }
            if style.family == .paragraph, attributes.bytes("default") != nil,
                attributes.string("default") != "0", attributes.string("default") != "false"
            {
                defaultParagraphStyle = styles.count
            }
            current = style
        case .docDefaults, .latentStyles, .tblStylePr, .pPrChange, .rPrChange, .p: stream.skipContent()
        case .name: current?.name = attributes.string("val") ?? ""
        case .basedOn: current?.basedOn = attributes.string("val")
        case .numId, .ilfo: current?.numbering.instance = attributes.integer("val")
        case .ilvl: current?.numbering.level = attributes.integer("val")
        case .outlineLvl: current?.outlineLevel = attributes.integer("val")
        case .vanish: current?.isHidden = attributes.isOn
        case .caps: current?.isUppercase = attributes.isOn
        default: break
        }
    }

    func end(_ name: XMLName, _ stream: XMLStream) {
        if name == .style, let style = current {
            styles.append(style)
            current = nil
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: SourcePlace?) {}
}
