import Assessment
import DocumentModel
import DocumentReaders
import Glibc
import Inventions
import Messages
import Synchronization
import TestTools

@testable import CommandLine

/// Runs whole commands without a process: the engine is invented, what is printed is kept.
struct Trial {
    var status: ExitStatus
    var output: String
    var errors: String

    /// Options of a trial; a plain one has no terminal anywhere.
    struct Setting: Sendable {
        var outputIsTerminal = false
        var errorIsTerminal = false
        var columns: Int?
        var variables: [String: String] = [:]
        var examiner = Examiner.invented
        /// Writing to standard output fails, as on a full disk.
        var diskIsFull = false
        /// The folder the program runs in; there is no configuration in the root.
        var folder = "/"
        var today = Day("2026-11-28") ?? Day(number: 0)
    }

    static func run(_ arguments: String..., setting: Setting = Setting()) async -> Trial {
        await run(arguments, setting: setting)
    }

    static func run(_ arguments: [String], setting: Setting = Setting()) async -> Trial {
        let printed = Printed()
        let console = Console(
            write: { (bytes) throws(WriteError) in
                if setting.diskIsFull { throw WriteError(reason: "No space left on device") }
                printed.output.withLock { $0 += bytes }
            },
            complain: { text in printed.errors.withLock { $0 += text } },
            outputIsTerminal: setting.outputIsTerminal, errorIsTerminal: setting.errorIsTerminal,
            columns: setting.columns, folder: setting.folder, today: { setting.today },
            variable: { setting.variables[$0] })
        let status =
            switch Program(console: console, examiner: setting.examiner).start(arguments) {
            case .ended(let status): status
            case .command(let command): await command()
            }
        return Trial(
            status: status, output: String(decoding: printed.output.withLock { $0 }, as: UTF8.self),
            errors: printed.errors.withLock { $0 })
    }

    private final class Printed: Sendable {
        let output = Mutex<[UInt8]>([])
        let errors = Mutex("")
    }
}

extension Examiner {
    /// Knows documents by what their path contains: "rusak" cannot be read, "sempurna" has all that is asked
    /// for, "rancangan" is a draft, everything else is the invented regulation.
    static let invented = Examiner(
        read: { (path, reader) throws(ReadError) in
            if path.contains("pindaian"), !reader.recognisesScans {
                throw ReadError(
                    path: path, cause: Message(id: "pindaian", en: "a scan"),
                    nextStep: Message(id: "pakai --ocr", en: "use --ocr"))
            }
            if path.contains("besar"), reader.limits.fileSize < 2 << 20 {
                throw ReadError(
                    path: path, cause: Message(id: "terlalu besar", en: "too large"),
                    nextStep: Message(id: "pecah", en: "split it"))
            }
            if path.contains("rusak") {
                throw ReadError(
                    path: path, place: "word/document.xml",
                    cause: Message(id: "arsip ZIP terpotong", en: "the ZIP archive is cut off"),
                    nextStep: Message(id: "unduh ulang dokumen", en: "download the document again"))
            }
            return InventedAssessments.of(path).document
        },
        structure: { _ in InventedTree.naskah() },
        openPack: { (directory, _) throws(PackFailure) in
            if let directory, directory.contains("salah") {
                throw PackFailure(problems: [
                    PackFailure.Problem(
                        file: "\(directory)/indikator-02.yaml", line: 12, column: 3,
                        message: Message(
                            id: "kunci \"tanga\" tidak dikenal; mungkin \"tangga\"",
                            en: "unknown key \"tanga\"; perhaps \"tangga\""))
                ])
            }
            return OpenPack(identity: InventedRules.identity, rules: InventedRules.all) {
                document, _, numbers, _ in
                var assessment = InventedAssessments.of(document.path)
                if let numbers { assessment.indicators.removeAll { !numbers.contains($0.number) } }
                return assessment
            }
        })
}

extension InventedAssessments {
    fileprivate static func of(_ path: String) -> DocumentAssessment {
        if path.contains("sempurna") { return flawless(path: path) }
        return path.contains("rancangan") ? draft(path: path) : regulation(path: path)
    }
}
