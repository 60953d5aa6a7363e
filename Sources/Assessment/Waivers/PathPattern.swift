/// A pattern of paths as in .gitignore: `*` and `?` stay within a name, `**` goes through folders, a pattern
/// without a slash means a name in any folder. Letters count as they are.
public struct PathPattern: Sendable, Equatable {
    public let text: String
    private let segments: [[Character]]

    public init(_ text: String) {
        self.text = text
        let parts = text.split(separator: "/").map(Array.init)
        segments = text.contains("/") ? parts : [Array("**")] + parts
    }

    /// Whether the pattern is the name of one path, without signs that stand for others.
    public var isLiteral: Bool { text.contains("/") && !text.contains { "*?".contains($0) } }

    /// - Parameter path: relative, with slashes.
    public func matches(_ path: String) -> Bool {
        Self.match(segments[...], path.split(separator: "/").map(Array.init)[...])
    }

    private static func match(_ pattern: ArraySlice<[Character]>, _ path: ArraySlice<[Character]>) -> Bool {
        guard let first = pattern.first else { return path.isEmpty }
        if first == ["*", "*"] {
            let rest = pattern.dropFirst()
            return (path.startIndex...path.endIndex).contains { match(rest, path[$0...]) }
        }
        guard let name = path.first, matchName(first[...], name[...]) else { return false }
        return match(pattern.dropFirst(), path.dropFirst())
    }

    /// Goes back to the last `*` when what follows does not fit, so that the time stays quadratic.
    private static func matchName(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
        var (at, position) = (pattern.startIndex, name.startIndex)
        var star: (pattern: Int, name: Int)?
        while position < name.endIndex {
            if at < pattern.endIndex, pattern[at] == "*" {
                star = (at, position)
                at += 1
            } else if at < pattern.endIndex, pattern[at] == "?" || pattern[at] == name[position] {
                at += 1
                position += 1
            } else if let last = star {
                star = (last.pattern, last.name + 1)
                at = last.pattern + 1
                position = last.name + 1
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == "*" }
    }
}
