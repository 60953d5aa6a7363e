import Foundation

/// An expert reading of one document, as in `gold/readings.json` (its README gives the form).
struct Reading: Decodable {
    var file: String
    /// The file's name without its ending.
    var stem: String { file.split(separator: ".").dropLast().joined(separator: ".") }
    var indicators: [String: Cell]

    /// The reading of one indicator.
    struct Cell: Decodable {
        var level: Int
        /// All accepted levels; more than one where the readers differed.
        var accepted: [Int]
        /// Element id → addresses that regulate it.
        var elements: [String: [String]]
        /// Elements that only one reader saw; not scored.
        var disputed: [String]?
        var note: String?

        enum CodingKeys: String, CodingKey {
            case level = "isi"
            case accepted = "terima"
            case elements = "unsur"
            case disputed = "unsur_sengketa"
            case note = "catatan"
        }
    }

    enum CodingKeys: String, CodingKey {
        case file
        case indicators = "indikator"
    }
}

/// A file of readings and the folder of the texts it speaks of.
struct ReadingSet {
    var name: String
    var readings: [Reading]
    var folder: URL

    /// - Throws: `Failure` when the file is missing or has another form.
    init(name: String, file: URL, folder: URL) throws {
        self.name = name
        self.folder = folder
        do {
            readings = try JSONDecoder().decode([Reading].self, from: Data(contentsOf: file))
        } catch let error as DecodingError {
            throw Failure("\(file.path): bukan bacaan ahli: \(error)")
        } catch {
            throw Failure("\(file.path): tidak dapat dibaca: \(error.localizedDescription)")
        }
    }

    /// The readings whose documents are in a folder under another ending, with that ending.
    func originals(in folder: URL, ending: String) -> ReadingSet {
        var set = self
        set.name += ", dari \(ending.uppercased())"
        set.folder = folder
        set.readings = readings.compactMap { reading in
            var original = reading
            original.file = "\(reading.stem).\(ending)"
            let path = folder.appending(path: original.file).path
            return FileManager.default.fileExists(atPath: path) ? original : nil
        }
        return set
    }

    /// The sets of a gold folder: readings of real documents, and of texts written for the purpose.
    /// - Throws: `Failure` for a file of another form; one that is missing is left out.
    static func inGold(_ gold: URL) throws -> [ReadingSet] {
        try [
            ("bacaan dokumen nyata", "readings.json", "texts"),
            ("bacaan naskah uji", "readings-synthetic.json", "synthetic"),
        ]
        .compactMap { name, file, folder in
            let file = gold.appending(path: file)
            guard FileManager.default.fileExists(atPath: file.path) else { return nil }
            return try ReadingSet(
                name: name, file: file,
                folder: gold.appending(path: folder, directoryHint: .isDirectory))
        }
    }
}
