import DraftingRules
import Messages

/// The part of SARIF that describes the tool and its rules.
struct SarifRules {
    private let catalogue: RuleCatalogue
    private let run: RunDescription
    private let taxonomy: String

    /// GitHub refuses longer descriptions.
    private static let longest = 1024

    init(_ catalogue: RuleCatalogue, run: RunDescription, taxonomy: String) {
        self.catalogue = catalogue
        self.run = run
        self.taxonomy = taxonomy
    }

    func write(to writer: inout JSONWriter) {
        writer.member("name", "patuh")
        writer.member("version", run.version)
        writer.member("semanticVersion", run.version)
        writer.member("language", SarifReporter.tag(run.language))
        if !catalogue.taxa.isEmpty {
            writer.member("supportedTaxonomies", objects: [taxonomy]) { writer, name in
                writer.member("name", name)
                writer.member("index", 0)
            }
        }
        writer.member("rules", objects: catalogue.entries) { writer, entry in
            write(entry, in: run.language, to: &writer)
            writer.key("defaultConfiguration")
            writer.object { $0.member("level", Self.level(entry.severity)) }
            if let indicator = entry.indicator, !catalogue.taxa.isEmpty {
                writer.member("relationships", objects: [indicator]) { writer, indicator in
                    writer.key("target")
                    writer.object { SarifTaxonomy.reference(indicator, in: taxonomy, to: &$0) }
                    writer.member("kinds", ["relevant"])
                }
            }
            writer.key("properties")
            writer.object { writer in
                writer.member("precision", Self.precision(entry.severity))
                writer.member("problem.severity", Self.problem(entry.severity))
                writer.member("tags", entry.tags)
            }
        }
    }

    /// The rules in the other language.
    func writeTranslation(to writer: inout JSONWriter) {
        let other: Language = run.language == .id ? .en : .id
        writer.member("translations", objects: [other]) { writer, other in
            writer.member("name", "patuh")
            writer.member("version", run.version)
            writer.member("language", SarifReporter.tag(other))
            writer.member("contents", ["localizedData"])
            writer.member("rules", objects: catalogue.entries) { write($1, in: other, to: &$0) }
        }
    }

    private func write(_ entry: RuleCatalogue.Entry, in language: Language, to writer: inout JSONWriter) {
        writer.member("id", entry.id)
        for (key, text) in [
            ("shortDescription", entry.name[language]), ("fullDescription", entry.description[language]),
        ] {
            writer.key(key)
            writer.object { $0.member("text", PlainText.shortened(text, to: Self.longest)) }
        }
        writer.key("help")
        writer.object {
            $0.member("text", "\(entry.name[language])\n\n\(entry.description[language])")
            $0.member("markdown", markdown(entry, in: language))
        }
    }

    private func markdown(_ entry: RuleCatalogue.Entry, in language: Language) -> String {
        let lines = entry.description[language].split(separator: "\n").map {
            MarkdownReporter.escaped(String($0))
        }
        return "**\(MarkdownReporter.escaped(entry.name[language]))**\n\n\(lines.joined(separator: "\n\n"))"
    }

    private static func level(_ severity: Severity) -> String {
        switch severity {
        case .pasti: "error"
        case .tandai: "warning"
        case .usul: "note"
        }
    }

    private static func precision(_ severity: Severity) -> String {
        switch severity {
        case .pasti: "very-high"
        case .tandai: "high"
        case .usul: "medium"
        }
    }

    private static func problem(_ severity: Severity) -> String {
        switch severity {
        case .pasti: "error"
        case .tandai: "warning"
        case .usul: "recommendation"
        }
    }
}

/// The indicators of the instrument as a taxonomy.
struct SarifTaxonomy {
    private let catalogue: RuleCatalogue
    private let run: RunDescription
    private let name: String

    init(_ catalogue: RuleCatalogue, run: RunDescription, name: String) {
        self.catalogue = catalogue
        self.run = run
        self.name = name
    }

    func write(to writer: inout JSONWriter) {
        guard !catalogue.taxa.isEmpty else { return }
        writer.member("taxonomies", objects: [name]) { writer, name in
            writer.member("name", name)
            writer.member("version", run.pack.version)
            writer.member("language", SarifReporter.tag(.id))
            writer.member("isComprehensive", true)
            writer.member("taxa", objects: catalogue.taxa) { writer, taxon in
                writer.member("id", Self.id(taxon.number))
                writer.key("shortDescription")
                writer.object { $0.member("text", taxon.name) }
            }
        }
    }

    private static func id(_ number: Int) -> String { "I\(number)" }

    /// The members of a reference to an indicator.
    static func reference(_ number: Int, in taxonomy: String, to writer: inout JSONWriter) {
        writer.member("id", id(number))
        writer.key("toolComponent")
        writer.object {
            $0.member("name", taxonomy)
            $0.member("index", 0)
        }
    }
}
