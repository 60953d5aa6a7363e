import Assessment
import Configuration
import DocumentModel
import DocumentReaders
import Messages
import Reports
import Results
import RuleModel
import Submissions

/// A set of documents while it is being examined.
struct Submission {
    /// The manifest or the folders, as reports call the set.
    let path: String
    private let manifest: SetManifest?
    /// What is to be examined.
    let documentPaths: [String]

    private var documents: [SubmittedDocument] = []
    private var scans: [String] = []

    /// The set that paths ask for: a manifest does so by itself, a folder when the configuration names it, any
    /// folders and files with `--himpunan`. Without paths the set of the configuration, when it is asked for or there
    /// are no other files to examine.
    /// - Returns: nil when every document is to be judged for itself.
    /// - Throws: `CommandFailure` when it is not said which of several sets, or a manifest has mistakes.
    static func find(
        _ given: [String], isAsked: Bool, settings: Settings
    ) throws(CommandFailure) -> Submission? {
        var paths = given
        var isAsked = isAsked
        let own = settings.sets
        if paths.isEmpty, !own.isEmpty, isAsked || settings.configuration.files.value.isEmpty {
            guard own.count == 1 else {
                throw CommandFailure(ErrorTexts.severalSets(settings.configuration.sets.value))
            }
            paths = own
            isAsked = true
        }
        if paths.count == 1, settings.isSet(paths[0]) { isAsked = true }
        let manifests = paths.filter { isManifest($0) }
        if let path = manifests.first {
            guard paths.count == 1 else { throw CommandFailure(ErrorTexts.manifestNotAlone(path)) }
            return try Submission(manifest: path, settings)
        }
        guard isAsked else { return nil }
        if paths.count == 1, FileFinder.isDirectory(paths[0]) {
            let path = joined(paths[0], SetManifest.fileName)
            if FileIdentity(path) != nil { return try Submission(manifest: path, settings) }
        }
        let shown = paths.isEmpty ? [settings.configuration.path ?? "."] : paths
        return Submission(
            path: shown.map(settings.shownName).joined(separator: " "),
            manifest: nil, documentPaths: paths)
    }

    static func isManifest(_ path: String) -> Bool {
        (path.hasSuffix(".yaml") || path.hasSuffix(".yml")) && !FileFinder.isDirectory(path)
    }

    private init(path: String, manifest: SetManifest?, documentPaths: [String]) {
        self.path = path
        self.manifest = manifest
        self.documentPaths = documentPaths
    }

    private init(manifest path: String, _ settings: Settings) throws(CommandFailure) {
        do throws(PackFailure) {
            let text = try PackFiles.text(of: path)
            do throws(PackError) {
                let manifest = try SetManifest.decode(text, file: path)
                let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
                self.init(
                    path: settings.shownName(of: path), manifest: manifest,
                    documentPaths: manifest.documents.map { Self.joined(folder, $0) })
            } catch {
                throw PackFailure(error)
            }
        } catch {
            throw CommandFailure(error)
        }
    }

    /// A path that is relative to a folder.
    private static func joined(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") { return path }
        var rest = path[...]
        while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
        if rest.isEmpty || rest == "." { return folder }
        return folder == "." ? String(rest) : folder.hasSuffix("/") ? folder + rest : "\(folder)/\(rest)"
    }

    mutating func add(_ document: SubmittedDocument) { documents.append(document) }

    mutating func addFailure(_ path: String, _ reason: Message) {
        if reason.id.contains(SubmittedDocument.scanWords) { scans.append(path) }
    }

    /// Judges the set. Regulations with amendments are read again, as one: only these few are in memory together.
    func judged(
        _ settings: Settings, with examiner: Examiner, reader: DocumentReader, today: Day
    ) -> SetAssessment {
        let configuration = settings.configuration
        let numbers = configuration.indicators.value.map(Set.init)
        func isWanted(_ number: Int) -> Bool {
            numbers?.contains(number) ?? true && !settings.policy.isOff(RulePage.id(of: number))
        }
        let judge = SetJudge(
            settings.pack.indicators.filter { isWanted($0.number) },
            plans: settings.pack.plans.filter { isWanted($0.number) },
            practice: settings.practice.filter { isWanted($0.number) }, asked: numbers ?? [],
            demands: settings.policy.demands, agency: manifest?.agency ?? configuration.agency.value,
            year: manifest?.year, day: manifest?.day ?? today)
        let standings = judge.standings(documents)
        let consolidated = standings.groups.map { group in
            readTogether(group.map { documents[$0] }, settings, examiner, reader, numbers)
        }
        return judge.judge(documents, standings, consolidated: consolidated, unread: scans)
    }

    private func readTogether(
        _ group: [SubmittedDocument], _ settings: Settings, _ examiner: Examiner, _ reader: DocumentReader,
        _ numbers: Set<Int>?
    ) -> ConsolidatedAct {
        var read: [Document] = []
        for document in group {
            // It was read a moment ago; when it is gone now, what was read then stays without it.
            guard var text = try? examiner.read(absolute(document.path, settings), with: reader) else {
                continue
            }
            text.path = document.path
            read.append(text)
        }
        guard let base = read.first, base.path == group[0].path else {
            return ConsolidatedAct(paths: group.map(\.path), readings: group[0].readings)
        }
        var consolidation = Consolidation(base)
        for amending in read.dropFirst() { consolidation.apply(amending) }
        let readings = consolidation.readings {
            settings.pack.assess($0, settings.policy.demands, numbers, false)
        }
        return ConsolidatedAct(paths: group.map(\.path), consolidation, readings: readings)
    }

    /// Reports name documents relative to the folder that the program runs in.
    private func absolute(_ path: String, _ settings: Settings) -> String {
        ConfigurationFile.absolute(path, in: settings.folder)
    }
}
