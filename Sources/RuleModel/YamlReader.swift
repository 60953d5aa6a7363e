import Messages

/// Reads typed values out of YAML nodes; every mistake names its place and the nearest valid key.
public struct YamlReader {
    let file: String
    let node: YamlNode

    public init(file: String, text: String) throws(PackError) {
        self.file = file
        let root: YamlNode?
        do throws(YamlMistake) {
            root = try YamlComposer.compose(text)
        } catch {
            throw PackError(
                file: file, line: error.line, column: error.column, message: "YAML salah: \(error.problem)",
                english: "wrong YAML: \(error.problem)")
        }
        guard let root else {
            throw PackError(
                file: file, line: 1, column: 1, message: "berkas kosong", english: "the file is empty")
        }
        node = root
    }

    private init(file: String, node: YamlNode) {
        self.file = file
        self.node = node
    }

    /// Line and column of the value, from 1.
    public var line: Int { node.line }
    public var column: Int { node.column }

    /// A mistake at this value; without English words the Indonesian ones stand for both.
    public func error(_ message: String, _ english: String? = nil) -> PackError {
        PackError(
            file: file, line: node.line, column: node.column, message: message, english: english ?? message)
    }

    /// The values of a mapping by key; a key outside `allowed` is an error.
    public func fields(_ allowed: [String]) throws(PackError) -> [String: YamlReader] {
        guard let mapping = node.mapping else {
            throw error("di sini diharapkan pasangan kunci: nilai", "key: value pairs are expected here")
        }
        var result: [String: YamlReader] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar else {
                throw error("kunci harus berupa kata", "a key has to be a word")
            }
            guard allowed.contains(name) else {
                throw PackError(
                    file: file, line: key.line, column: key.column,
                    unknown: Message(id: "kunci \"\(name)\"", en: "key \"\(name)\""), name, allowed: allowed)
            }
            guard result[name] == nil else {
                throw error("kunci \"\(name)\" ditulis dua kali", "the key \"\(name)\" is written twice")
            }
            result[name] = YamlReader(file: file, node: value)
        }
        return result
    }

    /// Key–value pairs of a mapping with free keys, in order.
    public func entries() throws(PackError) -> [(String, YamlReader)] {
        guard let mapping = node.mapping else {
            throw error("di sini diharapkan pasangan kunci: nilai", "key: value pairs are expected here")
        }
        var result: [(String, YamlReader)] = []
        for (key, value) in mapping {
            result.append((key.scalar ?? "", YamlReader(file: file, node: value)))
        }
        return result
    }

    public func string() throws(PackError) -> String {
        guard let scalar = node.scalar else {
            throw error("di sini diharapkan teks", "text is expected here")
        }
        return scalar
    }

    public func int() throws(PackError) -> Int {
        guard let value = Int(try string()) else {
            throw error("di sini diharapkan bilangan bulat", "a whole number is expected here")
        }
        return value
    }

    func double() throws(PackError) -> Double {
        guard let value = Double(try string()) else {
            throw error("di sini diharapkan bilangan", "a number is expected here")
        }
        return value
    }

    public func bool() throws(PackError) -> Bool {
        switch try string() {
        case "ya", "true": return true
        case "tidak", "false": return false
        default: throw error("di sini diharapkan ya atau tidak", "ya or tidak is expected here")
        }
    }

    public func list() throws(PackError) -> [YamlReader] {
        guard let sequence = node.sequence else {
            throw error("di sini diharapkan daftar", "a list is expected here")
        }
        return sequence.map { YamlReader(file: file, node: $0) }
    }

    public func strings() throws(PackError) -> [String] {
        if node.scalar != nil { return [try string()] }
        var result: [String] = []
        for entry in try list() { result.append(try entry.string()) }
        return result
    }

    public func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) throws(PackError) -> Value
    where Value.RawValue == String {
        let text = try string()
        if let value = Value(rawValue: text) { return value }
        let all = Value.allCases.map(\.rawValue)
        throw unknown(text, allowed: all)
    }

    /// That a word is none of those allowed, with the nearest of them.
    public func unknown(_ word: String, allowed: [String]) -> PackError {
        PackError(
            file: file, line: node.line, column: node.column,
            unknown: Message(id: "\"\(word)\"", en: "\"\(word)\""), word, allowed: allowed)
    }
}
