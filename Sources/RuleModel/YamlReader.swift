/// Reads typed values out of YAML nodes; every mistake names its place and the nearest valid key.
struct YamlReader {
    let file: String
    let node: YamlNode

    init(file: String, text: String) throws(PackError) {
        self.file = file
        let root: YamlNode?
        do throws(YamlMistake) {
            root = try YamlComposer.compose(text)
        } catch {
            throw PackError(
                file: file, line: error.line, column: error.column, message: "YAML salah: \(error.problem)")
        }
        guard let root else { throw PackError(file: file, line: 1, column: 1, message: "berkas kosong") }
        node = root
    }

    private init(file: String, node: YamlNode) {
        self.file = file
        self.node = node
    }

    var line: Int { node.line }

    func error(_ message: String) -> PackError {
        PackError(file: file, line: node.line, column: node.column, message: message)
    }

    /// The values of a mapping by key; a key outside `allowed` is an error.
    func fields(_ allowed: [String]) throws(PackError) -> [String: YamlReader] {
        guard let mapping = node.mapping else { throw error("di sini diharapkan pasangan kunci: nilai") }
        var result: [String: YamlReader] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar else { throw error("kunci harus berupa kata") }
            guard allowed.contains(name) else {
                let hint = nearest(name, among: allowed).map { "; mungkin maksud Anda \"\($0)\"" } ?? ""
                throw PackError(
                    file: file, line: key.line, column: key.column,
                    message:
                        "kunci \"\(name)\" tidak dikenal\(hint) (yang sah: \(allowed.joined(separator: ", ")))"
                )
            }
            guard result[name] == nil else { throw error("kunci \"\(name)\" ditulis dua kali") }
            result[name] = YamlReader(file: file, node: value)
        }
        return result
    }

    /// Key–value pairs of a mapping with free keys, in order.
    func entries() throws(PackError) -> [(String, YamlReader)] {
        guard let mapping = node.mapping else { throw error("di sini diharapkan pasangan kunci: nilai") }
        var result: [(String, YamlReader)] = []
        for (key, value) in mapping {
            result.append((key.scalar ?? "", YamlReader(file: file, node: value)))
        }
        return result
    }

    func string() throws(PackError) -> String {
        guard let scalar = node.scalar else { throw error("di sini diharapkan teks") }
        return scalar
    }

    func int() throws(PackError) -> Int {
        guard let value = Int(try string()) else { throw error("di sini diharapkan bilangan bulat") }
        return value
    }

    func double() throws(PackError) -> Double {
        guard let value = Double(try string()) else { throw error("di sini diharapkan bilangan") }
        return value
    }

    func bool() throws(PackError) -> Bool {
        switch try string() {
        case "ya", "true": return true
        case "tidak", "false": return false
        default: throw error("di sini diharapkan ya atau tidak")
        }
    }

    func list() throws(PackError) -> [YamlReader] {
        guard let sequence = node.sequence else { throw error("di sini diharapkan daftar") }
        return sequence.map { YamlReader(file: file, node: $0) }
    }

    func strings() throws(PackError) -> [String] {
        if node.scalar != nil { return [try string()] }
        var result: [String] = []
        for entry in try list() { result.append(try entry.string()) }
        return result
    }

    func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) throws(PackError) -> Value
    where Value.RawValue == String {
        let text = try string()
        if let value = Value(rawValue: text) { return value }
        let all = Value.allCases.map(\.rawValue)
        let hint = nearest(text, among: all).map { "; mungkin maksud Anda \"\($0)\"" } ?? ""
        throw error("\"\(text)\" tidak dikenal\(hint) (yang sah: \(all.joined(separator: ", ")))")
    }
}
