import DocumentReaders

/// A document that the editor has open.
final class OpenDocument {
    /// As the client writes it.
    let uri: String
    /// For the kind of text, and for messages.
    let path: String
    var text: EditedText
    /// As the client counts; sent back with diagnostics.
    var version: Int?
    /// What was last found, and of which state of the text.
    private(set) var snapshot: Snapshot?
    private(set) var failure: ReadError?
    private var examinedEdit = -1
    /// Counts every change of the text, and every change of the rules.
    private(set) var edit = 0
    /// The state whose diagnostics were sent.
    var publishedEdit = -1

    init(uri: String, languageID: String, text: String, version: Int?) {
        self.uri = uri
        self.text = EditedText(text)
        self.version = version
        let name = DocumentURI.path(uri) ?? uri
        // A document without a file has no extension that would tell Markdown from text.
        path = DocumentURI.path(uri) == nil && languageID == "markdown" ? name + ".md" : name
    }

    func touch() { edit += 1 }

    /// The configuration is no draft: it is read from its file when it is saved.
    var isConfiguration: Bool { WorkspaceFiles.isConfiguration(path) }

    var isFresh: Bool { examinedEdit == edit }

    /// Examines the text unless that was done already.
    func refresh(with engine: Engine) {
        guard !isFresh, !isConfiguration else { return }
        examinedEdit = edit
        do throws(ReadError) {
            snapshot = Snapshot(engine.judge(try engine.read(text.bytes, path)))
            failure = nil
        } catch {
            snapshot = nil
            failure = error
        }
    }
}
