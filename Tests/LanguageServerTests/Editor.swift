import CommandLine
import DocumentReaders
import Messages
import TestTools

@testable import CommandLine
@testable import LanguageServer

/// An editor with the real engine, without a process: what it sends is answered at once, what the server sends of
/// its own is kept.
final class Editor {
    let inbox = Inbox()
    private let wire = Wire()
    let session: Session
    private var last = 0

    /// Keeps what the server sends.
    final class Wire {
        var messages: [JSON] = []
    }

    init(
        _ capabilities: JSON = [
            "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]
        ],
        folder: String? = nil, language: Language = .id,
        openEngine: (@Sendable (String?) -> EngineOpening)? = nil
    ) {
        let opening = Self.engines[language] ?? .failed([])
        session = Session(
            inbox: inbox, background: { $0() }, openEngine: openEngine ?? { _ in opening },
            send: { [wire] body in
                if let message = try? JSONReader.read(body) { wire.messages.append(message) }
            })
        request(
            "initialize",
            [
                "capabilities": capabilities,
                "rootUri": folder.map { .string(DocumentURI.uri($0)) } ?? .null,
            ])
        notify("initialized", .object([]))
    }

    /// The real engines, opened once.
    private static let engines: [Language: EngineOpening] = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { ($0, opener($0)(nil)) })

    /// Opens real engines with the configuration of a folder.
    static func opener(_ language: Language = .id) -> @Sendable (String?) -> EngineOpening {
        var wishes = Settings.Wishes()
        wishes.language = language
        let console = Console(write: { _ in }, complain: { _ in })
        let maker = EngineMaker(
            program: Program(console: console, examiner: .live), reader: DocumentReader(), wishes: wishes)
        return { maker.open(in: $0) }
    }

    // MARK: Sending

    /// The whole answer, with "result" or "error".
    @discardableResult func answer(_ method: String, _ parameters: JSON = .null) -> JSON {
        last += 1
        inbox.put(.message(.request(id: .integer(last), method: method, parameters: parameters)))
        work()
        return wire.messages.last { $0["id"] == .integer(last) && $0["method"].isNull } ?? .null
    }

    @discardableResult func request(_ method: String, _ parameters: JSON = .null) -> JSON {
        answer(method, parameters)["result"]
    }

    func notify(_ method: String, _ parameters: JSON) {
        inbox.put(.message(.notification(method: method, parameters: parameters)))
        work()
    }

    private func work() {
        while let item = inbox.take() { session.handle(item) }
    }

    /// Lets the server do what it does when nothing comes.
    func settle() {
        while session.refreshOne() { work() }
    }

    // MARK: Documents

    @discardableResult func open(
        _ text: String, as uri: String = "untitled:draf", language: String = "markdown"
    ) -> String {
        notify(
            "textDocument/didOpen",
            [
                "textDocument": [
                    "uri": .string(uri), "languageId": .string(language), "version": 1, "text": .string(text),
                ]
            ])
        return uri
    }

    func change(_ uri: String, _ changes: JSON...) {
        notify(
            "textDocument/didChange",
            ["textDocument": ["uri": .string(uri), "version": 2], "contentChanges": .array(changes)])
    }

    func at(_ uri: String, _ place: (line: Int, character: Int)) -> JSON {
        [
            "textDocument": ["uri": .string(uri)],
            "position": ["line": .integer(place.line), "character": .integer(place.character)],
        ]
    }

    // MARK: Receiving

    func received(_ method: String) -> [JSON] {
        wire.messages.filter { $0["method"].string == method }.map { $0["params"] }
    }

    /// The diagnostics shown for a document; nil when none were ever sent.
    func diagnostics(_ uri: String) -> [JSON]? {
        settle()
        return received("textDocument/publishDiagnostics").last { $0["uri"].string == uri }?["diagnostics"]
            .array
    }
}

/// The text of a sample.
func sample(_ name: String) -> String { contents(of: "\(packageRoot)/Samples/\(name).md") ?? "" }

/// A text with the sign ⟦ taken out, and where it stood (columns in UTF-16 units).
func marked(_ text: String) -> (text: String, place: (line: Int, character: Int)) {
    let parts = text.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let before = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    return (parts.joined(), (before.count - 1, before.last?.utf16.count ?? 0))
}

/// A small regulation; `body` stands behind its definitions.
func regulation(_ body: String) -> String {
    """
    # PERATURAN BUPATI CONTOH

    NOMOR 7 TAHUN 2023

    TENTANG

    PENYELENGGARAAN SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK

    MEMUTUSKAN:

    ## BAB I KETENTUAN UMUM

    ### Pasal 1

    Dalam Peraturan Bupati ini yang dimaksud dengan:

    1. Sistem Pemerintahan Berbasis Elektronik yang selanjutnya disingkat SPBE adalah penyelenggaraan pemerintahan yang memanfaatkan teknologi informasi.
    2. Arsitektur SPBE adalah kerangka dasar yang mendeskripsikan integrasi proses bisnis.

    ## BAB II TATA KELOLA

    ### Pasal 2

    (1) Setiap Perangkat Daerah menyusun Arsitektur SPBE.

    (2) Penyelenggaraan SPBE dilaksanakan oleh Perangkat Daerah.

    ### Pasal 3

    \(body)

    ### Pasal 4

    Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

    """
}
