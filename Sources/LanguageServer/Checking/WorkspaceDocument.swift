import DocumentModel
import DocumentReaders

/// A document of the workspace that no editor opens as text (DOCX, ODT, PDF), as it was last examined.
struct WorkspaceDocument: Sendable {
    var path: String
    /// Tells states of the file apart; nil when it has to be examined again in any case.
    var stamp: FileStamp?
    /// What is said of it, ready for the client.
    var diagnostics: [JSON]
    var symbols: [WorkspaceSymbol]

    /// Examines a file.
    init(path: String, stamp: FileStamp, engine: Engine, unit: ColumnUnit, showsRelated: Bool) {
        self.path = path
        self.stamp = stamp
        let uri = DocumentURI.uri(path)
        do throws(ReadError) {
            let snapshot = Snapshot(engine.judge(try engine.readFile(path)))
            diagnostics = DiagnosticForm(
                uri: uri, unit: unit, language: engine.language, showsRelated: showsRelated
            ).diagnostics(of: snapshot)
            symbols = WorkspaceSymbol.all(in: snapshot, uri: uri, unit: unit)
        } catch {
            diagnostics = [DiagnosticForm.failure(engine.reason(error), language: engine.language)]
            symbols = []
        }
    }
}
