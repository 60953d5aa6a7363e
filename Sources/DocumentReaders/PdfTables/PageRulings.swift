import DocumentModel

/// The straight lines that a page draws, in points from its upper left corner.
struct PageRulings {
    /// A line along one axis.
    struct Line {
        /// Where it lies on the other axis.
        var at: Double
        var from: Double
        var to: Double
    }

    private(set) var horizontal: [Line] = []
    private(set) var vertical: [Line] = []

    /// Pages with more are drawings.
    private static let most = 6_000
    /// What is thicker is a surface.
    private static let thickness = 3.0

    /// - Parameter svg: what `pdftocairo -svg` writes of one page: glyphs among the definitions, and one path for
    ///   each line or surface behind them.
    init(svg: [UInt8]) {
        guard var at = svg.offset(of: Array("</defs>".utf8)) else { return }
        let key = Array("<path ".utf8)
        var open: Int?
        while at < svg.count, horizontal.count + vertical.count < Self.most {
            if svg[at] == 0x3C {
                open = svg[at...].starts(with: key) ? at : nil
            } else if svg[at] == 0x3E, let start = open {
                path(svg[start..<at])
                open = nil
            }
            at += 1
        }
        if horizontal.count + vertical.count >= Self.most {
            horizontal = []
            vertical = []
        }
        horizontal = Self.joined(horizontal)
        vertical = Self.joined(vertical)
    }

    // MARK: Paths

    private mutating func path(_ element: ArraySlice<UInt8>) {
        let isStroke = Self.value(of: "stroke-width", in: element) != nil
        guard Self.value(of: "clip-rule", in: element) == nil,
            let data = Self.value(of: " d=\"", in: element), !data.contains("C")
        else {
            return
        }
        if !isStroke {
            let fill = Self.value(of: "fill:", in: element) ?? Self.value(of: "fill=\"", in: element) ?? ""
            let colour = fill.filter { $0 != " " }
            guard colour.hasPrefix("rgb"), !colour.hasPrefix("rgb(100%,100%,100%)") else { return }
        }
        let matrix = Self.matrix(element)
        for points in Self.shapes(data) {
            let points = points.map {
                (
                    $0.x * matrix[0] + $0.y * matrix[2] + matrix[4],
                    $0.x * matrix[1] + $0.y * matrix[3] + matrix[5]
                )
            }
            if isStroke {
                for (one, two) in zip(points, points.dropFirst()) { add(one, two) }
            } else {
                surface(points)
            }
        }
    }

    private mutating func surface(_ points: [(Double, Double)]) {
        guard let left = points.map(\.0).min(), let right = points.map(\.0).max(),
            let top = points.map(\.1).min(), let bottom = points.map(\.1).max()
        else { return }
        if right - left <= Self.thickness, bottom - top > right - left {
            add(((left + right) / 2, top), ((left + right) / 2, bottom))
        } else if bottom - top <= Self.thickness, right - left > bottom - top {
            add((left, (top + bottom) / 2), (right, (top + bottom) / 2))
        }
    }

    private mutating func add(_ one: (Double, Double), _ two: (Double, Double)) {
        if abs(one.0 - two.0) < 0.8 {
            vertical.append(Line(at: (one.0 + two.0) / 2, from: min(one.1, two.1), to: max(one.1, two.1)))
        } else if abs(one.1 - two.1) < 0.8 {
            horizontal.append(Line(at: (one.1 + two.1) / 2, from: min(one.0, two.0), to: max(one.0, two.0)))
        }
    }

    /// The value behind a key, up to the quotation mark or semicolon that ends it.
    private static func value(of key: String, in element: ArraySlice<UInt8>) -> String? {
        let key = Array(key.utf8)
        guard let start = element.offset(of: key) else { return nil }
        let value = element.dropFirst(start + key.count).prefix { $0 != 0x22 && $0 != 0x3B }
        return String(decoding: value, as: UTF8.self)
    }

    private static func matrix(_ element: ArraySlice<UInt8>) -> [Double] {
        let values = value(of: "matrix(", in: element)?.split { $0 == "," || $0 == ")" || $0 == " " }
            .compactMap { Double($0) }
        guard let values, values.count == 6 else { return [1, 0, 0, 1, 0, 0] }
        return values
    }

    /// The points of each part of a path; one that is closed ends where it began.
    private static func shapes(_ data: String) -> [[(x: Double, y: Double)]] {
        var shapes: [[(x: Double, y: Double)]] = []
        var first: Double?
        for token in data.split(separator: " ") {
            switch token {
            case "M": shapes.append([])
            case "L": break
            case "Z":
                if let start = shapes.last?.first { shapes[shapes.count - 1].append(start) }
            default:
                guard let value = Double(token), !shapes.isEmpty else { continue }
                guard let x = first else {
                    first = value
                    continue
                }
                shapes[shapes.count - 1].append((x, value))
                first = nil
            }
        }
        return shapes.filter { $0.count > 1 }
    }

    // MARK: Joining

    /// Borders of cells, each drawn by itself, as the long lines that they are.
    private static func joined(_ lines: [Line]) -> [Line] {
        var result: [Line] = []
        for group in clusters(lines.sorted { $0.at < $1.at }) {
            let at = group.reduce(0) { $0 + $1.at } / Double(group.count)
            var open: Line?
            for line in group.sorted(by: { $0.from < $1.from }) {
                guard var current = open else {
                    open = Line(at: at, from: line.from, to: line.to)
                    continue
                }
                if line.from <= current.to + 2.5 {
                    current.to = max(current.to, line.to)
                    open = current
                } else {
                    result.append(current)
                    open = Line(at: at, from: line.from, to: line.to)
                }
            }
            if let open { result.append(open) }
        }
        return result.filter { $0.to - $0.from > 4 }
    }

    /// Lines that lie within two points of one another.
    private static func clusters(_ lines: [Line]) -> [[Line]] {
        var groups: [[Line]] = []
        for line in lines {
            if let last = groups.last?.first, line.at - last.at <= 2 {
                groups[groups.count - 1].append(line)
            } else {
                groups.append([line])
            }
        }
        return groups
    }
}
