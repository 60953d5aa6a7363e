import Assessment
import DocumentModel
import LegalStructure
import MaturityIndex
import Messages
import Submissions

/// What the documents of an agency say of one indicator, whichever of them carries it.
public struct CombinedVerdict: Sendable {
    /// Words of a document.
    struct Place: Sendable {
        var path: String
        var address: String
        var page: Int?
        var quote: String

        /// "Pasal 7 halaman 9".
        func words(_ language: Language) -> String {
            address + (page.map { " \(ReportTexts.page($0)[language])" } ?? "")
        }
    }

    struct Element: Sendable {
        var id: String
        var name: String
        var level: Int
        /// Empty when it is missing.
        var evidence: [Place]
        /// Where the words stand without being a norm.
        var mention: String?
    }

    /// An element that is missing, and where it would go.
    struct Missing: Sendable {
        var level: Int
        var element: String
        var message: Message
        /// Nil where no document has a place for it.
        var address: String?

        /// "Pasal 7: …".
        func words(_ language: Language) -> String {
            (address.map { "\($0): " } ?? "") + message[language]
        }
    }

    /// A record that a level needs, and those among the documents that may be it.
    struct Record: Sendable {
        var level: Int
        var record: Message
        var found: [String]
    }

    /// A document that regulates the matter.
    struct Source: Sendable {
        var path: String
        var kind: NaskahKind
        var issuer: String?
        var number: String?
        var year: Int?
        var title: String?
        var status: NaskahStatus
        /// Where it regulates the matter: what carries elements first.
        var places: [Place]

        /// Nil where the number ends with the year already, as those of decrees do.
        var yearBesideNumber: Int? {
            year.flatMap { number?.hasSuffix("\($0)") == true ? nil : $0 }
        }
    }

    public let number: Int
    public let name: String
    public let contentLevel: Int
    public let provenLevel: Int
    let elements: [Element]
    let gap: [Missing]
    /// Records that higher levels need, by level.
    let records: [Record]
    /// The one that carries the level first; empty where no document regulates the matter.
    let sources: [Source]
    /// Paths of drafts that regulate the matter beside enacted documents, and lift nothing.
    let drafts: [String]

    /// Path of the document that carries the level.
    public var carrier: String? { sources.first?.path }
    var isDraft: Bool { sources.first?.status == .rancangan }

    /// What one document says.
    public init(_ verdict: IndicatorVerdict, in assessment: DocumentAssessment) {
        let places = Places(assessment.document)
        func place(_ evidence: Evidence) -> Place {
            Place(evidence, path: assessment.document.path, places)
        }
        number = verdict.number
        name = verdict.name
        contentLevel = verdict.contentLevel
        provenLevel = verdict.provenLevel
        elements = verdict.elements.map { element in
            Element(
                id: element.id, name: element.name, level: element.level,
                evidence: element.state == .terpenuhi ? element.evidence.map(place) : [],
                mention: element.mentions.first?.address)
        }
        gap = verdict.gap.map {
            Missing(level: $0.level, element: $0.element, message: $0.message, address: $0.address)
        }
        records = verdict.needsReview.map { Record(level: $0.level, record: $0.record, found: []) }
        drafts = []
        sources = verdict.contentLevel > 0 ? [Source(assessment, verdict)] : []
    }

    /// What the documents of a set say together.
    public init(_ verdict: SetVerdict, in set: SetAssessment) {
        number = verdict.number
        name = verdict.name
        contentLevel = verdict.contentLevel
        provenLevel = verdict.provenLevel
        elements = verdict.elements.map { element in
            Element(
                id: element.id, name: element.name, level: element.level,
                evidence: element.carriers.map(Place.init), mention: nil)
        }
        gap = verdict.gap.map {
            Missing(level: $0.level, element: $0.element, message: $0.message, address: $0.place?.address)
        }
        records = verdict.needsReview.map { need in
            Record(level: need.level, record: need.record, found: need.found.map(\.path))
        }
        drafts = verdict.drafts.map(\.path)
        sources = verdict.carriers.compactMap { path in
            set.members.first { $0.document.path == path }.map { Source($0.document, verdict) }
        }
    }

    /// As an index and comparisons take it.
    public var entry: LevelProfile.Entry {
        LevelProfile.Entry(
            name: name, level: provenLevel, content: contentLevel, document: carrier,
            elements: elements.map { element in
                var seen: Set<String> = []
                return LevelProfile.Element(
                    id: element.id, name: element.name, isMet: !element.evidence.isEmpty,
                    addresses: element.evidence.map(\.address).filter { seen.insert($0).inserted })
            })
    }

    /// What it lacks for higher levels, by the ladder of the rule.
    public func advance(_ rule: RulePage) -> Advance {
        let met = Set(elements.filter { !$0.evidence.isEmpty }.map(\.id))
        var needs: [Advance.Need] = []
        var rungs: [Advance.Rung] = []
        if contentLevel == 0 {
            needs.append(
                Advance.Need(
                    id: "topik", level: 2, name: ReportTexts.wholeTopic, text: IndexTexts.regulate(name),
                    address: gap.first?.address))
        }
        if isDraft {
            needs.append(
                Advance.Need(
                    id: "penetapan", level: 2, name: IndexTexts.enactment, text: IndexTexts.enact))
            rungs.append(Advance.Rung(level: 2, needs: ["penetapan"]))
        }
        for missing in gap {
            let element = elements.first { $0.id == missing.element }
            needs.append(
                Advance.Need(
                    id: missing.element, level: missing.level,
                    name: element.map { Message(id: $0.name, en: $0.name) }
                        ?? Message(id: missing.element, en: missing.element),
                    text: missing.message, address: missing.address))
        }
        for rung in rule.rungs {
            let asked = rung.elements.filter { $0 == "topik" ? contentLevel == 0 : !met.contains($0) }
            let already = rung.elements.count - asked.count
            rungs.append(
                Advance.Rung(level: rung.level, needs: asked, count: rung.minimum - already))
        }
        for record in rule.records {
            let id = "catatan-\(record.level)"
            needs.append(Advance.Need(id: id, level: record.level, name: record.text, text: record.text))
            rungs.append(Advance.Rung(level: record.level, needs: [id]))
        }
        return Advance(
            number: number, name: name, level: max(1, provenLevel), needs: needs, rungs: rungs)
    }
}

extension CombinedVerdict.Place {
    init(_ evidence: Evidence, path: String, _ places: Places) {
        self.init(
            path: path, address: evidence.address, page: places.place(of: evidence.range).page,
            quote: PlainText.shortened(PlainText.oneLine(String(evidence.quote)), to: 160))
    }
}

extension CombinedVerdict.Source {
    init(_ assessment: DocumentAssessment, _ verdict: IndicatorVerdict) {
        let naskah = assessment.naskah
        let places = Places(assessment.document)
        self.init(
            path: assessment.document.path, kind: naskah.kind, issuer: naskah.issuer,
            number: naskah.number, year: naskah.year, title: naskah.title, status: naskah.status,
            places: (verdict.elements.filter { $0.state == .terpenuhi }.compactMap(\.evidence.first)
                + verdict.evidence).map {
                    CombinedVerdict.Place($0, path: assessment.document.path, places)
                })
    }
}

extension CombinedVerdict.Place {
    init(_ carrier: Carrier) {
        self.init(
            path: carrier.path, address: carrier.address, page: carrier.page,
            quote: PlainText.shortened(PlainText.oneLine(carrier.quote), to: 160))
    }
}

extension CombinedVerdict.Source {
    init(_ document: SubmittedDocument, _ verdict: SetVerdict) {
        let own = verdict.elements.compactMap { $0.carriers.first { $0.path == document.path } }
        let carriers = own + verdict.evidence.filter { $0.path == document.path }
        self.init(
            path: document.path, kind: document.kind, issuer: document.issuer, number: document.number,
            year: document.year, title: document.title, status: document.status,
            places: carriers.map(CombinedVerdict.Place.init))
    }
}
