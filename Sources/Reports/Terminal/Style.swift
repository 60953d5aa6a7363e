/// How text for people is set: whether colours may be used and how wide a line may be.
public struct Style: Sendable, Equatable {
    /// ANSI colours; only ever true on a terminal.
    public var colour: Bool
    /// Characters per line.
    public var width: Int

    public init(colour: Bool = false, width: Int = 100) {
        self.colour = colour
        self.width = width
    }

    func paint(_ text: String, _ paint: Paint) -> String {
        guard !text.isEmpty else { return text }
        let (opening, closing) = signs(of: paint)
        return opening + text + closing
    }

    /// What stands before and behind painted text.
    func signs(of paint: Paint) -> (opening: String, closing: String) {
        colour && paint != .plain ? ("\u{1B}[\(paint.rawValue)m", "\u{1B}[0m") : ("", "")
    }
}

/// What a piece of text looks like: the parameters of the ANSI sequence "select graphic rendition".
enum Paint: String, Sendable {
    case plain = ""
    case strong = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case magenta = "35"
    case cyan = "36"
}
