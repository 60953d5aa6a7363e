import DraftingRules
import Messages
import Results

/// SARIF 2.1.0 (OASIS, errata 01). The full form has all results with their kind, waivers and baseline; the one
/// for GitHub only what GitHub shows rightly: open problems, with one location and a fingerprint each.
public struct SarifReporter: ListReporter {
    public enum Flavour: Sendable { case full, gitHub }

    private let run: RunDescription
    private let catalogue: RuleCatalogue
    private let flavour: Flavour

    public init(run: RunDescription, catalogue: RuleCatalogue, flavour: Flavour) {
        self.run = run
        self.catalogue = catalogue
        self.flavour = flavour
    }

    static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    /// Name under which the indicators of the instrument are a taxonomy.
    private var taxonomy: String { run.pack.id }
    private var language: Language { run.language }

    public func report(_ documents: [DocumentResults], failures: [FileFailure]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("$schema", Self.schema)
            writer.member("version", "2.1.0")
            writer.key("runs")
            writer.array([documents]) { writer, documents in
                writer.object { write(documents, failures, to: &$0) }
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private func write(_ documents: [DocumentResults], _ failures: [FileFailure], to writer: inout JSONWriter)
    {
        writer.key("tool")
        writer.object { writer in
            writer.key("driver")
            writer.object { SarifRules(catalogue, run: run, taxonomy: taxonomy).write(to: &$0) }
        }
        writer.member("language", Self.tag(language))
        writer.member("columnKind", "unicodeCodePoints")
        writer.key("automationDetails")
        writer.object { $0.member("id", "patuh/\(run.pack.id)/") }
        SarifTaxonomy(catalogue, run: run, name: taxonomy).write(to: &writer)
        if flavour == .full {
            SarifRules(catalogue, run: run, taxonomy: taxonomy).writeTranslation(to: &writer)
        }
        writer.member("invocations", objects: [failures]) { writer, failures in
            writer.member("executionSuccessful", failures.isEmpty)
            writer.member("toolExecutionNotifications", objects: failures) { writer, failure in
                writer.member("level", "error")
                writer.key("message")
                writer.object { $0.member("text", failure.message) }
                writer.member("locations", objects: [failure.path]) { writer, path in
                    writer.key("physicalLocation")
                    writer.object { Self.artifactLocation(path, to: &$0) }
                }
            }
        }
        if flavour == .full {
            writer.member("artifacts", objects: documents) { writer, document in
                writer.key("location")
                writer.object { $0.member("uri", Self.uri(document.path)) }
                writer.member("roles", ["analysisTarget"])
            }
        }
        let results = documents.flatMap { document in
            (flavour == .full ? document.results : document.open).map { (document, $0) }
        }
        writer.member("results", objects: results) { writer, pair in
            write(pair.1, of: pair.0, to: &writer)
        }
    }

    // MARK: Results

    private func write(_ result: CheckResult, of document: DocumentResults, to writer: inout JSONWriter) {
        writer.member("ruleId", result.rule)
        if let index = catalogue.index(of: result.rule) { writer.member("ruleIndex", index) }
        if flavour == .full {
            writer.member("kind", result.kind.rawValue)
            writer.member("level", result.kind == .fail ? result.grade.rawValue : "none")
        } else {
            writer.member("level", result.grade.rawValue)
        }
        writer.key("message")
        writer.object { $0.member("text", result.message[language]) }
        writer.member("locations", objects: [result]) { writer, result in
            Self.physicalLocation(result.place, path: document.path(of: result), to: &writer)
            writer.member("logicalLocations", objects: [result.address]) { writer, address in
                writer.member("fullyQualifiedName", address.isEmpty ? document.path : address)
            }
        }
        writer.key("partialFingerprints")
        writer.object {
            $0.member("primaryLocationLineHash", result.fingerprint)
            $0.member("patuh/v1", result.fingerprint)
        }
        guard flavour == .full else { return }
        if let number = result.verdict?.number {
            writer.member("taxa", objects: [number]) { writer, number in
                SarifTaxonomy.reference(number, in: taxonomy, to: &writer)
            }
        }
        if !result.related.isEmpty {
            writer.member("relatedLocations", objects: result.related.enumerated()) { writer, item in
                writer.member("id", item.offset + 1)
                Self.physicalLocation(item.element.place, path: document.path, to: &writer)
                writer.key("message")
                writer.object { $0.member("text", item.element.message[language]) }
            }
        }
        if let waiver = result.waiver, result.isProblem {
            writer.member("suppressions", objects: [waiver]) { writer, applied in
                writer.member("kind", applied.isInSource ? "inSource" : "external")
                writer.member("status", applied.isInForce ? "accepted" : "rejected")
                writer.member("justification", applied.waiver.reason)
                writer.key("properties")
                writer.object {
                    $0.member("approver", applied.waiver.approver)
                    $0.member("expires", applied.waiver.expires.description)
                    $0.member("state", applied.state.rawValue)
                }
            }
        }
        if let isKnown = result.isKnown, result.isProblem {
            writer.member("baselineState", isKnown ? "unchanged" : "new")
        }
        write(result.verdict, to: &writer)
        if !document.hasParagraphLines, let fix = result.fix {
            write(fix, result.edits, document.path, to: &writer)
        }
    }

    private func write(_ facts: VerdictFacts?, to writer: inout JSONWriter) {
        guard let facts else { return }
        writer.key("properties")
        writer.object {
            $0.member("state", facts.state.rawValue)
            $0.member("contentLevel", facts.contentLevel)
            $0.member("provenLevel", facts.provenLevel)
            $0.member("askedLevel", facts.askedLevel)
        }
    }

    private func write(
        _ fix: Fix, _ edits: [CheckResult.Edit], _ path: String, to writer: inout JSONWriter
    ) {
        writer.member("fixes", objects: [fix]) { writer, fix in
            writer.key("description")
            writer.object { $0.member("text", fix.title[language]) }
            writer.member("artifactChanges", objects: [path]) { writer, path in
                Self.artifactLocation(path, to: &writer)
                writer.member("replacements", objects: edits) { writer, edit in
                    Self.region("deletedRegion", edit.place, to: &writer)
                    writer.key("insertedContent")
                    writer.object { $0.member("text", edit.text) }
                }
            }
        }
    }

    // MARK: Places

    private static func physicalLocation(_ place: Place, path: String, to writer: inout JSONWriter) {
        writer.key("physicalLocation")
        writer.object { writer in
            artifactLocation(path, to: &writer)
            region("region", place, to: &writer)
        }
    }

    private static func artifactLocation(_ path: String, to writer: inout JSONWriter) {
        writer.key("artifactLocation")
        writer.object { $0.member("uri", uri(path)) }
    }

    private static func region(_ name: String, _ place: Place, to writer: inout JSONWriter) {
        writer.key(name)
        writer.object {
            $0.member("startLine", place.start.line)
            $0.member("startColumn", place.start.column)
            $0.member("endLine", place.end.line)
            $0.member("endColumn", place.end.column)
        }
    }

    /// A path as a URI reference (RFC 3986), percent-encoded.
    static func uri(_ path: String) -> String {
        var uri = path.hasPrefix("/") ? "file://" : ""
        let digits = Array("0123456789ABCDEF")
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"),
                UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                uri.append(Character(Unicode.Scalar(byte)))
            default: uri += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return uri
    }

    /// SARIF wants a language with a country.
    static func tag(_ language: Language) -> String { language == .id ? "id-ID" : "en-US" }
}
