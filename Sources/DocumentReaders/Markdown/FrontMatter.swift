/// Metadata before the text: YAML between "---" lines (closed by "---" or "...") or TOML between "+++"
/// lines, at the very start of a file.
enum FrontMatter {
    /// Bytes up to the end of the closing line; 0 where there is none. A thematic break ("---") at the
    /// start of a text is told apart by what follows: the next line must look like an entry.
    static func length(in source: [UInt8]) -> Int {
        guard let first = source.first, first == 0x2D || first == 0x2B else { return 0 }
        let fence = [UInt8](repeating: first, count: 3)
        let lines = SourceLines(source, from: 0)
        guard isFence(source[lines.line(1)], fence), isEntry(source[lines.line(2)], isYAML: first == 0x2D)
        else {
            return 0
        }
        for number in 2...max(lines.count, 2) {
            let line = source[lines.line(number)]
            if isFence(line, fence) || (first == 0x2D && isFence(line, [0x2E, 0x2E, 0x2E])) {
                return number < lines.count ? lines.line(number + 1).lowerBound : source.count
            }
        }
        return 0
    }

    private static func isFence(_ line: ArraySlice<UInt8>, _ fence: [UInt8]) -> Bool {
        line.starts(with: fence) && line.dropFirst(3).allSatisfy(ASCII.isBlank)
    }

    /// "key: value" or "key = value", a comment or a TOML table.
    private static func isEntry(_ line: ArraySlice<UInt8>, isYAML: Bool) -> Bool {
        guard let first = line.first(where: { !ASCII.isBlank($0) }) else { return false }
        if first == 0x23 { return true }
        return isYAML ? line.contains(0x3A) : line.contains(0x3D) || first == 0x5B
    }
}
