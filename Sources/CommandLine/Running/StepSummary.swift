import Glibc
import Messages
import Reports
import Results

/// The summary of a step on GitHub: the file that GITHUB_STEP_SUMMARY names takes Markdown, 1 MiB a step.
struct StepSummary {
    private let path: String

    /// A little below what GitHub takes.
    private static let limit = (1 << 20) - 4096

    /// Nil outside of GitHub Actions.
    init?(_ console: Console) {
        guard let path = console.variable("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return nil }
        self.path = path
    }

    /// Appends, for other programs of the step may have written there already.
    func append(
        _ documents: [DocumentResults], failures: [FileFailure], run: RunDescription
    ) throws(CommandFailure) {
        let report = MarkdownReporter(language: run.language, agency: run.agency, limit: Self.limit)
            .report(documents, failures: failures)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw CommandFailure(ErrorTexts.cannotWrite(path, .last)) }
        defer { close(descriptor) }
        do throws(WriteError) {
            try writeAll(report, to: descriptor)
        } catch {
            throw CommandFailure(ErrorTexts.cannotWrite(path, error))
        }
    }
}
