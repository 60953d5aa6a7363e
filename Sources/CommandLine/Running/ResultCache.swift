import Archive
import Assessment
import Configuration
import DocumentReaders
import Glibc
import Reports
import Results
import Submissions

/// What was said of documents in an earlier run, in the folder of `--singgahan`: one file a document and a set of
/// options, which counts as long as the bytes of the document, the rules and the program are the same. Whatever is
/// wrong with such a file, the document is simply examined.
struct ResultCache: Sendable {
    private let folder: String
    /// What the results depend on besides the document: program, rules, options, forms of the report.
    private let circumstances: Digest

    private let settings: Settings

    init(
        folder: String, settings: Settings, reader: DocumentReader, forms: [String], style: Style,
        isSet: Bool
    ) {
        let configuration = settings.configuration
        self.folder = folder
        self.settings = settings
        var digest = Digest()
        digest.add(Self.magic)
        digest.add(Program.version)
        digest.add(Self.program)
        digest.add(settings.pack.fingerprint())
        digest.add(Self.describe(configuration))
        digest.add("\(reader)")
        digest.add(forms.joined(separator: " "))
        digest.add("\(style) \(isSet) \(settings.folder)")
        // Whether a waiver still counts.
        if !configuration.waivers.isEmpty { digest.add(settings.policy.today.description) }
        circumstances = digest
    }

    /// Changed with the form of the files.
    private static let magic = "patuh-singgahan/2"

    /// A program that was built anew has another size or time.
    private static let program: String = {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return "" }
        return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }()

    /// All values in an order that is the same in every run: that of dictionaries is not.
    private static func describe(_ configuration: Configuration) -> String {
        var plain = configuration
        plain.indicatorLevels = [:]
        plain.severities = [:]
        let levels = configuration.indicatorLevels.map { "\($0.key) \($0.value)" }.sorted()
        let severities = configuration.severities.map { "\($0.key) \($0.value)" }.sorted()
        return "\(plain) \(levels) \(severities)"
    }

    /// The place of a document in the cache.
    struct Key {
        fileprivate var file: String
        fileprivate var digest: String
    }

    /// - Parameter bytes: the document's own.
    func key(_ path: String, _ bytes: [UInt8]) -> Key {
        var place = circumstances
        place.add(path)
        var content = place
        content.add(bytes)
        // What the baseline knows of the document.
        for entry in settings.policy.baseline?.documents[settings.name(of: path)] ?? [] {
            content.add("\(entry)")
        }
        return Key(file: "\(folder)/\(place.description).patuh", digest: content.description)
    }

    /// What was kept under this key; nil when nothing was, or nothing that can be trusted.
    func outcome(for key: Key, sinks: Int) -> Examination.Outcome? {
        guard let file = try? DocumentReader().bytes(path: key.file) else { return nil }
        var archive = ArchiveReader(file[...])
        do throws(ArchiveError) {
            guard try archive.read() == key.digest else { return nil }
            let check: String = try archive.read()
            let content: ArchivedBytes = try archive.read()
            guard archive.isAtEnd, Digest(content.bytes).description == check else { return nil }
            archive = ArchiveReader(content.bytes[...])
            let parts: [ArchivedBytes?] = try archive.read()
            let results: DocumentResults = try archive.read()
            let summary: RunSummary = try archive.read()
            let submitted: SubmittedDocument? = try archive.read()
            guard archive.isAtEnd, parts.count == sinks else { return nil }
            return .examined(parts: parts.map { $0?.bytes }, results, summary, submitted: submitted)
        } catch {
            return nil
        }
    }

    /// Keeps an outcome; a folder that cannot be written to costs time, nothing else.
    func keep(_ outcome: Examination.Outcome, for key: Key) {
        guard case .examined(let parts, let results, let summary, let submitted) = outcome,
            results.isArchivable
        else { return }
        var content = ArchiveWriter()
        content.write(parts.map { $0.map(ArchivedBytes.init) })
        content.write(results)
        content.write(summary)
        content.write(submitted)
        var file = ArchiveWriter()
        file.write(key.digest)
        file.write(Digest(content.bytes).description)
        file.write(ArchivedBytes(content.bytes))
        mkdir(folder, 0o777)
        try? FileReplacement.write(file.bytes, to: key.file, unless: false)
    }
}
