import Assessment
import Configuration
import Messages
import Reports

/// Every effective value as a line of YAML, with where it comes from as a comment.
struct ConfigurationListing {
    private let configuration: Configuration
    private var language: Language { configuration.language.value }

    init(_ configuration: Configuration) {
        self.configuration = configuration
    }

    var text: String {
        let file = configuration.path.map { "# \($0)" } ?? "# \(ConfigurationTexts.noFile[language])"
        let lines = rows
        let width = lines.map(\.value.count).max() ?? 0
        let body = lines.map { line in
            guard let origin = line.origin else { return line.value }
            let padding = String(
                repeating: " ", count: min(width, 48) - min(line.value.count, min(width, 48)))
            return "\(line.value)\(padding)  # \(ConfigurationTexts.origin(origin)[language])"
        }
        return ([file] + body).joined(separator: "\n") + "\n"
    }

    private struct Row {
        var value: String
        var origin: Origin?
    }

    private var rows: [Row] {
        let c = configuration
        var rows = [
            row(.instansi, c.agency) { $0.map(Self.quoted) ?? "~" },
            row(.paket, c.pack) { $0.map(Self.quoted) ?? "~" }, row(.tingkat, c.level) { String($0) },
        ]
        rows += map(.tingkatIndikator, c.indicatorLevels.sorted { $0.key < $1.key }) { ("\($0)", "\($1)") }
        rows.append(
            row(.indikator, c.indicators) {
                $0.map { "[\($0.map(String.init).joined(separator: ", "))]" } ?? "~"
            })
        rows += map(.keparahan, c.severities.sorted { $0.key < $1.key }) { name, setting in
            if case .severity(let severity) = setting { (name, severity.rawValue) } else { (name, "mati") }
        }
        rows += [row(.berkas, c.files, Self.list), row(.kecualikan, c.excluded, Self.list)]
        rows.append(row(.himpunan, c.sets, Self.list))
        rows += map(.peran, c.roles.map { ($0.pattern, $0.role) }) { (Self.quoted($0), $1.rawValue) }
        rows += [
            row(.teknik, c.drafting) { $0 ? "ya" : "tidak" }, row(.tampilkan, c.shown) { $0.rawValue },
            row(.gagalPada, c.failLevel) { $0?.rawValue ?? "tidak" },
            row(.bahasa, c.language) { $0.rawValue },
            row(.baseline, c.baseline) { $0.map(Self.quoted) ?? "~" },
        ]
        return rows + waivers
    }

    private var waivers: [Row] {
        guard !configuration.waivers.isEmpty else {
            return [Row(value: "\(ConfigurationKey.pengecualian.rawValue): []", origin: .builtIn)]
        }
        let items = configuration.waivers.flatMap { waiver -> [Row] in
            var origin = Origin.builtIn
            if case .file(let path, let line, let column) = waiver.origin {
                origin = .file(path: path, line: line, column: column)
            }
            var rows = [
                Row(value: "  - aturan: \(waiver.rule)", origin: origin),
                Row(value: "    berkas: \(Self.quoted(waiver.files ?? ""))", origin: nil),
            ]
            if let address = waiver.address { rows.append(Row(value: "    alamat: \(address)", origin: nil)) }
            return rows + [
                Row(value: "    alasan: \(Self.quoted(waiver.reason))", origin: nil),
                Row(value: "    disetujui: \(Self.quoted(waiver.approver))", origin: nil),
                Row(value: "    sampai: \(waiver.expires)", origin: nil),
            ]
        }
        return [Row(value: "\(ConfigurationKey.pengecualian.rawValue):", origin: nil)] + items
    }

    private func row<Value>(
        _ key: ConfigurationKey, _ setting: Setting<Value>, _ text: (Value) -> String
    ) -> Row {
        Row(value: "\(key.rawValue): \(text(setting.value))", origin: setting.origin)
    }

    private func map<Key, Value>(
        _ key: ConfigurationKey, _ entries: [(Key, Setting<Value>)], _ text: (Key, Value) -> (String, String)
    ) -> [Row] {
        guard !entries.isEmpty else { return [Row(value: "\(key.rawValue): {}", origin: .builtIn)] }
        return [Row(value: "\(key.rawValue):", origin: nil)]
            + entries.map { name, setting in
                let (name, value) = text(name, setting.value)
                return Row(value: "  \(name): \(value)", origin: setting.origin)
            }
    }

    private static func list(_ items: [String]) -> String {
        "[\(items.map(quoted).joined(separator: ", "))]"
    }

    private static func quoted(_ text: String) -> String {
        "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}

/// The words of the listing.
enum ConfigurationTexts {
    static let noFile = Message(
        id: "tanpa patuh.yaml: semua nilai bawaan", en: "without patuh.yaml: all values are defaults")

    static func origin(_ origin: Origin) -> Message {
        switch origin {
        case .builtIn: Message(id: "bawaan", en: "default")
        case .file(let path, let line, let column):
            Message(id: "\(path):\(line):\(column)", en: "\(path):\(line):\(column)")
        case .option(let name): Message(id: "opsi \(name)", en: "option \(name)")
        }
    }

    static func written(_ path: String) -> Message {
        Message(id: "\(path): ditulis", en: "\(path): written")
    }
}
