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
        colour && paint != .plain && !text.isEmpty ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Puts it behind other text.
    func paint(_ text: Substring, _ paint: Paint, onto line: inout String) {
        if colour, paint != .plain { line += self.paint(String(text), paint) } else { line += text }
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
