/// A version of the national reference architecture: the codes of its models, two levels deep, and the attributes
/// that it asks for in the tables of each domain.
public struct ReferenceArchitecture: Sendable {
    /// "SE Menteri PANRB 18/2022".
    public var name: String
    /// First year of the plans that it is for.
    public var since: Int
    public var models: [Model]
    public var records: [Record]

    /// RAB, RAD, RAL, RAA, RAI or RAK.
    public struct Model: Sendable {
        public var id: String
        /// Family of the codes of what an institution has: "DAB".
        public var objects: String
        /// "proses-bisnis": as planning documents are read.
        public var domain: String
        /// Names of the first level by number ("04").
        public var groups: [String: String]
        /// Names of the second level by number ("04.01").
        public var areas: [String: String]
    }

    /// The attributes of one kind of thing in a domain, each a column of its table.
    public struct Record: Sendable {
        /// Number among the metadata of the source.
        public var number: Int
        public var name: String
        public var domain: String
        /// Words in the header of a table that only this one has.
        public var signs: [String]
        public var attributes: [Attribute]
    }

    public struct Attribute: Sendable {
        public var name: String
        /// Words in the header of its column; "=" before them says that the header has no others.
        public var headers: [String]
    }

    /// The model that a family of codes belongs to ("RAB" as well as "DAB"), whatever its case.
    public func model(of family: String) -> Model? {
        let family = family.uppercased()
        return models.first { $0.id == family || $0.objects == family }
    }
}

/// Decodes the file of a reference architecture.
public enum ReferenceDecoder {
    /// - Throws: the first mistake, with file, line and column.
    public static func decode(_ file: (name: String, text: String)) throws(PackError) -> ReferenceArchitecture
    {
        let reader = try YamlReader(file: file.name, text: file.text)
        let fields = try reader.fields(["referensi", "sejak", "model", "atribut_umum", "metadata"])
        let common = try fields["atribut_umum"].map { value throws(PackError) in try attributes(value) } ?? []
        var models: [ReferenceArchitecture.Model] = []
        for entry in try PackDecoder.require(fields, "model", reader).list() {
            models.append(try model(entry))
        }
        var records: [ReferenceArchitecture.Record] = []
        for entry in try PackDecoder.require(fields, "metadata", reader).list() {
            records.append(try record(entry, common))
        }
        return ReferenceArchitecture(
            name: try PackDecoder.require(fields, "referensi", reader).string(),
            since: try PackDecoder.require(fields, "sejak", reader).int(), models: models, records: records)
    }

    private static func model(_ reader: YamlReader) throws(PackError) -> ReferenceArchitecture.Model {
        let fields = try reader.fields(["kode", "objek", "domain", "kelompok", "bidang"])
        let groups = try names(PackDecoder.require(fields, "kelompok", reader))
        let list = try PackDecoder.require(fields, "bidang", reader)
        let areas = try names(list)
        for code in areas.keys.sorted() where groups[String(code.prefix(2))] == nil {
            throw list.error("bidang \"\(code)\" tidak berada dalam kelompok mana pun")
        }
        return ReferenceArchitecture.Model(
            id: try PackDecoder.require(fields, "kode", reader).string(),
            objects: try PackDecoder.require(fields, "objek", reader).string(),
            domain: try PackDecoder.require(fields, "domain", reader).string(), groups: groups, areas: areas)
    }

    private static func names(_ reader: YamlReader) throws(PackError) -> [String: String] {
        var result: [String: String] = [:]
        for (code, name) in try reader.entries() {
            guard result[code] == nil else { throw name.error("kode \"\(code)\" ditulis dua kali") }
            result[code] = try name.string()
        }
        return result
    }

    private static func record(
        _ reader: YamlReader, _ common: [ReferenceArchitecture.Attribute]
    ) throws(PackError) -> ReferenceArchitecture.Record {
        let fields = try reader.fields(["nomor", "nama", "domain", "tanda", "atribut"])
        let own = try attributes(PackDecoder.require(fields, "atribut", reader))
        return ReferenceArchitecture.Record(
            number: try PackDecoder.require(fields, "nomor", reader).int(),
            name: try PackDecoder.require(fields, "nama", reader).string(),
            domain: try PackDecoder.require(fields, "domain", reader).string(),
            signs: try PackDecoder.require(fields, "tanda", reader).strings(),
            attributes: Array(common.prefix(1)) + own + common.dropFirst())
    }

    private static func attributes(
        _ reader: YamlReader
    ) throws(PackError) -> [ReferenceArchitecture.Attribute] {
        var result: [ReferenceArchitecture.Attribute] = []
        for entry in try reader.list() {
            let fields = try entry.fields(["nama", "kata"])
            result.append(
                ReferenceArchitecture.Attribute(
                    name: try PackDecoder.require(fields, "nama", entry).string(),
                    headers: try PackDecoder.require(fields, "kata", entry).strings()))
        }
        return result
    }
}
