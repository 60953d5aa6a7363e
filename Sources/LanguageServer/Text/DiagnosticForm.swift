import DocumentModel
import Messages
import Results

/// Results in the form of the protocol (LSP 3.17, Diagnostic).
struct DiagnosticForm {
    var uri: String
    var unit: ColumnUnit
    var language: Language
    var showsRelated: Bool

    static let source: JSON = "patuh"
    /// The code of what could not be read.
    static let unreadable = "tidak-terbaca"
    /// The code of mistakes in the configuration and in rules.
    static let configuration = "konfigurasi"

    func diagnostics(of snapshot: Snapshot) -> [JSON] {
        snapshot.problems.map { diagnostic($0, in: snapshot) }
    }

    func diagnostic(_ result: CheckResult, in snapshot: Snapshot) -> JSON {
        var members: [JSON.Member] = [
            .init(name: "range", value: snapshot.range(of: result.place, unit: unit).json),
            .init(name: "severity", value: .integer(Self.severity(result.grade))),
            .init(name: "code", value: .string(result.rule)),
            .init(name: "source", value: Self.source),
            .init(name: "message", value: .string(result.message[language])),
        ]
        if showsRelated, !result.related.isEmpty {
            let related = result.related.map { item -> JSON in
                [
                    "location": [
                        "uri": .string(uri), "range": snapshot.range(of: item.place, unit: unit).json,
                    ], "message": .string(item.message[language]),
                ]
            }
            members.append(.init(name: "relatedInformation", value: .array(related)))
        }
        members.append(
            .init(
                name: "data",
                value: ["fingerprint": .string(result.fingerprint), "address": .string(result.address)]))
        return .object(members)
    }

    private static func severity(_ grade: CheckResult.Grade) -> Int {
        switch grade {
        case .error: 1
        case .warning: 2
        case .note: 3
        }
    }

    static func mistake(at place: EngineOpening.FilePlace, language: Language) -> JSON {
        [
            "range": LSPRange(place.position, place.position).json, "severity": 1,
            "code": .string(configuration), "source": source, "message": .string(place.message[language]),
        ]
    }

    /// What keeps a document from being examined stands at its beginning.
    static func failure(_ reason: Message, language: Language) -> JSON {
        [
            "range": LSPRange(Position(line: 1, column: 1), Position(line: 1, column: 1)).json, "severity": 1,
            "code": .string(unreadable), "source": source,
            "message": .string(reason[language]),
        ]
    }
}
