import ArgumentParser
import DocumentReaders
import Messages

/// How documents are read: within which limits, and whether scans are recognised and legacy files converted.
struct ReadingChoice: ParsableArguments {
    @Flag(name: .customLong("ocr"), help: HelpTexts.ocr.help())
    var recognisesScans = false

    @Flag(name: [.customLong("konversi"), .customLong("convert")], help: HelpTexts.convert.help())
    var convertsLegacy = false

    @Flag(name: [.customLong("terpisah"), .customLong("apart")], help: HelpTexts.apart.help())
    var readsApart = false

    @Option(
        name: [.customLong("batas"), .customLong("limit")], help: HelpTexts.limit.help(HelpTexts.limitName))
    var limits: [LimitChange] = []

    var reader: DocumentReader {
        var changed = ReaderLimits()
        for limit in limits { changed[keyPath: limit.limit.path] = limit.value }
        return DocumentReader(
            limits: changed, recognisesScans: recognisesScans, convertsLegacy: convertsLegacy,
            readsApart: readsApart)
    }
}

/// One limit given another value: "waktu=30".
struct LimitChange: ExpressibleByArgument, Sendable {
    /// A limit as people give it.
    struct Limit: Sendable {
        var name: String
        /// Bytes, or whatever the limit counts, in one unit of the value given.
        var unit: Int
        let path: WritableKeyPath<ReaderLimits, Int> & Sendable
    }

    var limit: Limit
    /// In the unit of `ReaderLimits`.
    var value: Int

    private static let mebibyte = 1 << 20

    static let all = [
        Limit(name: "ukuran", unit: mebibyte, path: \.fileSize),
        Limit(name: "entri", unit: mebibyte, path: \.entrySize),
        Limit(name: "isi", unit: mebibyte, path: \.totalSize),
        Limit(name: "rasio", unit: 1, path: \.compressionRatio),
        Limit(name: "tingkat", unit: 1, path: \.nestingDepth),
        Limit(name: "paragraf", unit: 1, path: \.paragraphCount),
        Limit(name: "waktu", unit: 1, path: \.seconds),
        Limit(name: "memori", unit: mebibyte, path: \.helperMemory),
        Limit(name: "waktu-ocr", unit: 1, path: \.recognitionSeconds),
        Limit(name: "memori-ocr", unit: mebibyte, path: \.recognitionMemory),
        Limit(name: "waktu-konversi", unit: 1, path: \.conversionSeconds),
        Limit(name: "memori-konversi", unit: mebibyte, path: \.conversionMemory),
    ]

    static var names: String { all.map(\.name).joined(separator: ", ") }

    /// Far beyond any file, and small enough that no sum of limits overflows.
    private static let largest = 1 << 30

    /// Nil when the text names no limit or gives it no positive number.
    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let limit = Self.all.first(where: { $0.name == parts[0] }),
            let number = Int(parts[1]), (1...Self.largest / min(limit.unit, 1 << 10)).contains(number)
        else { return nil }
        self.limit = limit
        value = number * limit.unit
    }
}
