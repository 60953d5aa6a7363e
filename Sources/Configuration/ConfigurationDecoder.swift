import Assessment
import DraftingRules
import Messages
import Results
import RuleModel

/// Decodes the text of `patuh.yaml`. Every mistake names its place and the nearest valid word.
public struct ConfigurationDecoder: Sendable {
    private let path: String
    private let root: String
    private let rules: [String]
    private let indicators: [Int]

    /// - Parameters:
    ///   - path: the file, for messages and origins.
    ///   - root: its folder.
    ///   - rules: every rule that can be named; empty to take any.
    ///   - indicators: every number that can be named; empty to take any.
    public init(path: String, root: String, rules: [String] = [], indicators: [Int] = []) {
        self.path = path
        self.root = root
        self.rules = rules
        self.indicators = indicators
    }

    /// - Throws: the first mistake, with line and column.
    public func decode(_ text: String) throws(PackError) -> Configuration {
        var configuration = Configuration(path: path, root: root)
        // Nothing but comments is a configuration that changes nothing.
        guard text.split(separator: "\n").contains(where: { !Self.isBlank($0) }) else { return configuration }
        let reader = try YamlReader(file: path, text: text)
        let fields = try reader.fields(ConfigurationKey.allCases.map(\.rawValue))
        for key in ConfigurationKey.allCases {
            if let value = fields[key.rawValue] { try decode(key, value, into: &configuration) }
        }
        return configuration
    }

    private static func isBlank(_ line: Substring) -> Bool {
        let content = line.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
        return content.isEmpty || content.hasPrefix("#") || content.hasPrefix("---")
    }

    private func decode(
        _ key: ConfigurationKey, _ value: YamlReader, into result: inout Configuration
    ) throws(PackError) {
        switch key {
        case .instansi: result.agency = Setting(try value.string(), origin(value))
        case .paket: result.pack = Setting(try value.string(), origin(value))
        case .tingkat: result.level = Setting(try level(value), origin(value))
        case .tingkatIndikator:
            for (name, value) in try value.entries() {
                result.indicatorLevels[try indicator(name, value)] = Setting(try level(value), origin(value))
            }
        case .indikator:
            var numbers: [Int] = []
            for entry in try value.list() { numbers.append(try indicator(try entry.string(), entry)) }
            result.indicators = Setting(numbers.sorted(), origin(value))
        case .keparahan:
            for (name, value) in try value.entries() {
                let severity = try value.choice(SeverityWord.self)
                result.severities[try rule(name, value)] = Setting(severity.setting, origin(value))
            }
        case .berkas: result.files = Setting(try value.strings(), origin(value))
        case .kecualikan: result.excluded = Setting(try value.strings(), origin(value))
        case .himpunan: result.sets = Setting(try value.strings(), origin(value))
        case .peran:
            for (pattern, value) in try value.entries() {
                let role = Setting(try value.choice(DocumentRole.self), origin(value))
                result.roles.append(Configuration.Role(pattern: pattern, role: role))
            }
        case .teknik: result.drafting = Setting(try value.bool(), origin(value))
        case .tampilkan: result.shown = Setting(try value.choice(Severity.self), origin(value))
        case .gagalPada:
            result.failLevel = Setting(try value.choice(FailWord.self).severity, origin(value))
        case .bahasa: result.language = Setting(try value.choice(Language.self), origin(value))
        case .baseline: result.baseline = Setting(try value.string(), origin(value))
        case .pengecualian:
            for entry in try value.list() { result.waivers.append(try waiver(entry)) }
        }
    }

    private func waiver(_ reader: YamlReader) throws(PackError) -> Waiver {
        let fields = try reader.fields(ConfigurationKey.WaiverKey.allCases.map(\.rawValue))
        func required(_ key: ConfigurationKey.WaiverKey) throws(PackError) -> (
            value: YamlReader, text: String
        ) {
            guard let value = fields[key.rawValue], !(try value.string()).isEmpty else {
                let missing = WaiverTexts.missing(key.rawValue)
                throw reader.error(missing.id, missing.en)
            }
            return (value, try value.string())
        }
        let named = try required(.aturan)
        let files = try required(.berkas).text
        let reason = try required(.alasan).text
        let approver = try required(.disetujui).text
        let end = try required(.sampai)
        guard let day = Day(end.text) else {
            let text = WaiverTexts.noDay(end.text)
            throw end.value.error(text.id, text.en)
        }
        let address = try fields[ConfigurationKey.WaiverKey.alamat.rawValue]?.string()
        return Waiver(
            rule: try rule(named.text, named.value), address: address, files: files, reason: reason,
            approver: approver, expires: day,
            origin: .file(path: path, line: reader.line, column: reader.column))
    }

    // MARK: Values

    private func origin(_ value: YamlReader) -> Origin {
        .file(path: path, line: value.line, column: value.column)
    }

    private func level(_ value: YamlReader) throws(PackError) -> Int {
        let level = try value.int()
        guard (1...5).contains(level) else {
            throw value.error("tingkat ada dari 1 sampai 5", "levels go from 1 to 5")
        }
        return level
    }

    private func indicator(_ name: String, _ value: YamlReader) throws(PackError) -> Int {
        guard let number = Int(name), indicators.isEmpty || indicators.contains(number) else {
            throw value.unknown(name, allowed: indicators.map(String.init))
        }
        return number
    }

    private func rule(_ name: String, _ value: YamlReader) throws(PackError) -> String {
        guard rules.isEmpty || rules.contains(name) else { throw value.unknown(name, allowed: rules) }
        return name
    }

    /// A severity, or that a rule is off.
    enum SeverityWord: String, CaseIterable {
        case pasti, tandai, usul, mati

        var setting: CheckPolicy.RuleSetting { Severity(rawValue: rawValue).map { .severity($0) } ?? .off }
    }

    /// A severity, or that nothing fails a run.
    enum FailWord: String, CaseIterable {
        case pasti, tandai, usul, tidak

        var severity: Severity? { Severity(rawValue: rawValue) }
    }
}
