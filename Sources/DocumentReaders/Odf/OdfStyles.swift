/// The styles of an OpenDocument text as far as they decide about text and numbering.
struct OdfStyles {
    struct Style {
        var parent: String?
        /// Name of the list style, "" for none.
        var list: String?
        var isHidden: Bool?
    }

    enum Family { case paragraph, text }

    /// Named or automatic styles.
    struct Sheet {
        var paragraph: [String: Style] = [:]
        var text: [String: Style] = [:]
        var lists: [String: [ListLevel?]] = [:]
    }

    /// OpenDocument 1.3 part 3, 19.880: lists have up to ten levels.
    static let levelCount = 10
    /// Longest chain of parents that counts; it also ends circular chains.
    private static let longestChain = 32

    var named = Sheet()
    /// The styles that a program makes for single paragraphs. Each file of a package has its own.
    var automatic = Sheet()
    /// The numbering of headings that stand in no list.
    var outline: [ListLevel?] = []

    func list(_ name: String) -> [ListLevel?]? { automatic.lists[name] ?? named.lists[name] }

    /// The list style that a paragraph style names, itself or through its parents.
    func listOfParagraph(_ style: String?) -> String? {
        let name = inherited(\.paragraph, style) { $0.list }
        return name == "" ? nil : name
    }

    func isHidden(paragraph style: String?) -> Bool {
        inherited(\.paragraph, style) { $0.isHidden } ?? false
    }

    func isHidden(text style: String?) -> Bool { inherited(\.text, style) { $0.isHidden } ?? false }

    private func inherited<Value>(
        _ family: KeyPath<Sheet, [String: Style]>, _ name: String?, _ value: (Style) -> Value?
    ) -> Value? {
        var name = name
        for _ in 0..<Self.longestChain {
            guard let current = name,
                let style = automatic[keyPath: family][current] ?? named[keyPath: family][current]
            else { return nil }
            if let value = value(style) { return value }
            name = style.parent
        }
        return nil
    }
}

/// Reads the styles of one file; elements of a style's content come between `start` and `end` of the style.
struct OdfStyleReader {
    var styles = OdfStyles()
    private var isAutomatic = false
    private var style: (family: OdfStyles.Family, name: String, value: OdfStyles.Style)?
    private var list: (name: String?, levels: [OdfListLevel?])?

    /// Forgets the automatic styles of the file before.
    mutating func beginFile() { styles.automatic = OdfStyles.Sheet() }

    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case .odfStyles: isAutomatic = false
        case .odfAutomaticStyles: isAutomatic = true
        case .odfStyle:
            let family: OdfStyles.Family? =
                switch attributes.string("family") {
                case "paragraph": .paragraph
                case "text": .text
                default: nil
                }
            guard let family, let name = attributes.string("name") else { return }
            style = (
                family, name,
                OdfStyles.Style(
                    parent: attributes.string("parent-style-name"),
                    list: attributes.string("list-style-name"))
            )
        case .odfTextProperties:
            // "true" and "condition" are other values of this attribute.
            if let display = attributes.string("display") { style?.value.isHidden = display == "none" }
        case .odfListStyle: list = (attributes.string("name"), Self.noLevels)
        case .odfOutlineStyle: list = (nil, Self.noLevels)
        case .odfNumberLevel, .odfBulletLevel, .odfImageLevel, .odfOutlineLevel:
            guard let level = attributes.integer("level"), (1...OdfStyles.levelCount).contains(level) else {
                return
            }
            list?.levels[level - 1] = OdfListLevel(name, attributes)
        default: break
        }
    }

    mutating func end(_ name: XMLName) {
        switch name {
        case .odfStyle:
            guard let style else { return }
            let family: WritableKeyPath<OdfStyles.Sheet, [String: OdfStyles.Style]> =
                style.family == .paragraph ? \.paragraph : \.text
            styles[keyPath: sheet][keyPath: family][style.name] = style.value
            self.style = nil
        case .odfListStyle:
            if let list, let name = list.name {
                styles[keyPath: sheet].lists[name] = OdfListLevel.resolved(list.levels)
            }
            list = nil
        case .odfOutlineStyle:
            if let list { styles.outline = OdfListLevel.resolved(list.levels) }
            list = nil
        default: break
        }
    }

    private var sheet: WritableKeyPath<OdfStyles, OdfStyles.Sheet> { isAutomatic ? \.automatic : \.named }

    private static let noLevels = [OdfListLevel?](repeating: nil, count: OdfStyles.levelCount)
}
