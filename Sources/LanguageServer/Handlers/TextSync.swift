import DocumentModel

/// The texts that the editor has open.
extension Session {
    func didOpen(_ parameters: JSON) {
        let item = parameters["textDocument"]
        guard let uri = item["uri"].string, let text = item["text"].string else { return }
        open[DocumentURI.key(uri)] = OpenDocument(
            uri: uri, languageID: item["languageId"].string ?? "", text: text,
            version: item["version"].integer)
        // What the file says is no longer of interest.
        forgetFile(DocumentURI.key(uri))
    }

    func didChange(_ parameters: JSON) {
        let item = parameters["textDocument"]
        guard let document = open[DocumentURI.key(item["uri"].string ?? "")] else { return }
        document.text.apply(parameters["contentChanges"].array, unit: unit)
        document.version = item["version"].integer
        document.touch()
    }

    func didSave(_ parameters: JSON) {
        let uri = parameters["textDocument"]["uri"].string ?? ""
        // A client that watches tells of it, too; another one does not.
        if !client.watchesFiles, let path = DocumentURI.path(uri), WorkspaceFiles.isConfiguration(path) {
            reload()
        } else {
            lookAtFiles(now: true)
        }
    }

    func didClose(_ parameters: JSON) {
        guard
            let document = open.removeValue(
                forKey: DocumentURI.key(parameters["textDocument"]["uri"].string ?? ""))
        else { return }
        publish(
            document.isConfiguration ? diagnostics(of: document) : [], for: document.uri, version: nil)
        scanFolders()
    }
}
