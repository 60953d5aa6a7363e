import DocumentModel

/// A range as clients write it: lines and columns from 0, the end behind the last character.
struct LSPRange: Equatable {
    /// Both counted from 1, as everywhere in the house; columns in the unit agreed on with the client.
    var start: Position
    var end: Position

    init(_ start: Position, _ end: Position) {
        self.start = start
        self.end = end
    }

    /// Nil when the value is no range.
    init?(_ value: JSON) {
        guard let start = Position(lsp: value["start"]), let end = Position(lsp: value["end"]) else {
            return nil
        }
        self.init(start, end)
    }

    var json: JSON { ["start": start.lsp, "end": end.lsp] }
}

extension Position {
    /// Nil when the value is no position.
    init?(lsp value: JSON) {
        guard let line = value["line"].integer, let column = value["character"].integer, line >= 0,
            column >= 0,
            line < Int.max, column < Int.max
        else { return nil }
        self.init(line: line + 1, column: column + 1)
    }

    var lsp: JSON { ["line": .integer(line - 1), "character": .integer(column - 1)] }
}
