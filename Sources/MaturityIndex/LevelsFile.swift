import RuleModel

/// Levels that people have given, read from a YAML file (docs/indeks.md).
public struct LevelsFile: Sendable, Equatable {
    /// Whose levels they are.
    public enum Source: String, Sendable, CaseIterable {
        /// The agency's own assessment, the external assessor's, and last year's result.
        case mandiri, asesor
        case tahunLalu = "tahun_lalu"
    }

    public var agency: String?
    public var year: Int?
    /// Level 1–5 by indicator.
    public var levels: [Source: [Int: Int]]
    /// The index as it was published, in hundredths.
    public var publishedIndex: [Source: Int]

    /// - Parameter indicators: the numbers of the instrument.
    /// - Throws: the first mistake, with file, line and column.
    public static func decode(
        _ text: String, path: String, indicators: Set<Int>
    ) throws(PackError) -> LevelsFile {
        let reader = try YamlReader(file: path, text: text)
        let fields = try reader.fields(["instansi", "tahun"] + Source.allCases.map(\.rawValue))
        var file = LevelsFile(
            agency: try fields["instansi"]?.string(), year: try fields["tahun"]?.int(), levels: [:],
            publishedIndex: [:])
        for source in Source.allCases {
            guard let value = fields[source.rawValue] else { continue }
            let part = try value.fields(["tingkat", "indeks"])
            guard let levels = part["tingkat"] else {
                throw value.error("kunci \"tingkat\" wajib ada", "the key \"tingkat\" is needed")
            }
            var given: [Int: Int] = [:]
            for (number, level) in try levels.byIndicator() {
                guard indicators.contains(number) else {
                    throw level.error(
                        "indikator \(number) tidak ada dalam instrumen",
                        "indicator \(number) is not in the instrument")
                }
                given[number] = try level.level()
            }
            file.levels[source] = given
            if let index = part["indeks"] { file.publishedIndex[source] = try index.hundredths() }
        }
        guard !file.levels.isEmpty else {
            let names = Source.allCases.map(\.rawValue).joined(separator: ", ")
            throw reader.error(
                "tidak ada nilai; isi salah satu dari \(names)", "there are no levels; give one of \(names)")
        }
        return file
    }
}
