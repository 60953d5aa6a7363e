import Assessment
import RuleModel

/// A list of what is submitted (`himpunan.yaml`): agency, year, day of assessment, documents.
public struct SetManifest: Sendable, Equatable {
    /// The usual name of the file in the folder of a set.
    public static let fileName = "himpunan.yaml"

    public var agency: String?
    public var year: Int?
    /// The day on which the age of records is measured; today when nil.
    public var day: Day?
    /// Files and folders, relative to the manifest's folder.
    public var documents: [String]

    /// - Parameter file: its path, for messages.
    /// - Throws: the first mistake with its line and column.
    public static func decode(_ text: String, file: String) throws(PackError) -> SetManifest {
        let reader = try YamlReader(file: file, text: text)
        let fields = try reader.fields(["instansi", "tahun", "tanggal", "dokumen"])
        var manifest = SetManifest(documents: [])
        if let value = fields["instansi"] { manifest.agency = try value.string() }
        if let value = fields["tahun"] {
            let year = try value.int()
            guard (1990...2100).contains(year) else {
                throw value.error("tahun ditulis dengan empat angka", "a year has four digits")
            }
            manifest.year = year
        }
        if let value = fields["tanggal"] {
            guard let day = Day(try value.string()) else {
                throw value.error(
                    "tanggal ditulis seperti 2025-09-30", "a day is written like 2025-09-30")
            }
            manifest.day = day
        }
        guard let value = fields["dokumen"] else {
            throw reader.error(
                "kunci \"dokumen\" tidak ada: sebutkan berkas atau folder himpunan",
                "the key \"dokumen\" is missing: name the files or folders of the set")
        }
        manifest.documents = try value.strings()
        guard !manifest.documents.isEmpty, !manifest.documents.contains("") else {
            throw value.error("sebutkan paling sedikit satu berkas", "name at least one file")
        }
        return manifest
    }
}
