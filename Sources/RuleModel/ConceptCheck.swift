/// Checks, once all files of a pack are read, that every concept is declared once and that no rule names another. Only
/// a mistake costs: its place is then looked up in the files.
struct ConceptCheck {
    /// In the order in which concepts are declared.
    let files: [(name: String, text: String)]

    func check(_ pack: RulePack) throws(PackError) {
        guard pack.concepts.count <= RulePack.conceptLimit else {
            throw PackError(
                file: files[0].name, line: 0, column: 0,
                message: "\(pack.concepts.count) istilah, paling banyak \(RulePack.conceptLimit)")
        }
        var known: Set<String> = []
        for concept in pack.concepts where !known.insert(concept.id).inserted {
            throw mistake("istilah \"\(concept.id)\" dinyatakan dua kali", declarations(of: concept.id).last)
        }
        for concept in pack.concepts {
            let others = [
                concept.ownConcept, concept.otherConcept, concept.quantified, concept.unlimited,
            ]
            try check(concept.implies + others.compactMap { $0 }, among: known, in: files)
        }
        for indicator in pack.indicators {
            let file = files.filter { $0.name == indicator.file }
            try check(
                indicator.topic + indicator.nationalTopic + indicator.headingTopic + indicator.field,
                among: known, in: file)
            for pattern in indicator.regulated + indicator.elements.flatMap(\.evidence) {
                let alternatives = (pattern.mentions + pattern.inPasal + pattern.context).joined()
                try check(
                    alternatives + pattern.without + pattern.withoutInPasal + pattern.group, among: known,
                    in: file)
            }
        }
    }

    private func check(
        _ ids: [String], among known: Set<String>, in files: [(name: String, text: String)]
    ) throws(PackError) {
        guard let id = ids.first(where: { !known.contains($0) }) else { return }
        let hint = nearest(id, among: known.sorted()).map { "; mungkin maksud Anda \"\($0)\"" } ?? ""
        throw mistake("istilah \"\(id)\" tidak dinyatakan\(hint)", uses(of: id, in: files).first)
    }

    private func mistake(_ message: String, _ place: Place?) -> PackError {
        PackError(
            file: place?.file ?? files[0].name, line: place?.line ?? 0, column: place?.column ?? 0,
            message: message)
    }

    // MARK: Places

    private struct Place {
        let file: String
        let line: Int
        let column: Int
    }

    /// Where concepts are declared.
    private static let declaring = "istilah"
    /// The keys whose values are names of concepts.
    private static let naming: Set<String> = [
        "topik", "topik_nasional", "topik_judul", "bidang", "sebut", "konteks", "tanpa", "kelompok",
        "tanpa_pasal", "pasal", "termasuk", "sendiri", "lain", "setiap", "tanpa_pembatas",
    ]

    private func declarations(of id: String) -> [Place] {
        pairs(in: files).filter { $0.key.scalar == Self.declaring }.flatMap { file, _, value in
            (value.mapping ?? []).filter { $0.key.scalar == id }.map { place($0.key, file) }
        }
    }

    private func uses(of id: String, in files: [(name: String, text: String)]) -> [Place] {
        pairs(in: files).filter { Self.naming.contains($0.key.scalar ?? "") }.flatMap { file, _, value in
            (value.sequence ?? [value]).filter { node in
                let alternatives = node.scalar?.split(separator: "|") ?? []
                return alternatives.contains { $0.split(separator: " ").contains { $0 == id } }
            }.map { place($0, file) }
        }
    }

    private func place(_ node: YamlNode, _ file: String) -> Place {
        Place(file: file, line: node.line, column: node.column)
    }

    /// All keys with their values, at any depth.
    private func pairs(
        in files: [(name: String, text: String)]
    ) -> [(file: String, key: YamlNode, value: YamlNode)] {
        var found: [(file: String, key: YamlNode, value: YamlNode)] = []
        func gather(_ node: YamlNode, _ file: String) {
            for (key, value) in node.mapping ?? [] {
                found.append((file, key, value))
                gather(value, file)
            }
            for item in node.sequence ?? [] { gather(item, file) }
        }
        for file in files {
            if let reader = try? YamlReader(file: file.name, text: file.text) {
                gather(reader.node, file.name)
            }
        }
        return found
    }
}
