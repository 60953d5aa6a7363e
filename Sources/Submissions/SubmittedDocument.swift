import Assessment
import DocumentModel
import LegalStructure

/// What a set has to know of one of its documents; small, so that thousands fit beside one another.
public struct SubmittedDocument: Sendable, Equatable {
    /// As reports show it.
    public var path: String
    public var kind: NaskahKind
    public var issuer: String?
    public var number: String?
    public var year: Int?
    public var title: String?
    public var status: NaskahStatus
    public var name: ActName?
    /// The act that this one amends.
    public var amends: ActName?
    /// Acts that this one revokes as a whole.
    public var revokes: [ActName]
    public var readings: [Reading]
    /// Terms with their meanings.
    public var terms: [Term]
    /// Minutes, report, budget or list, when it is one of these.
    public var record: EvidenceRecord?
    /// Where an annex is announced that the document has not.
    public var missingAnnex: Carrier?
    /// The annex of an act, without the act itself.
    public var isAnnex: Bool
    /// Pages that are pictures without a text.
    public var unreadPages: Bool
    /// Years and numbers that the first lines name, for the check of the file's name.
    var head: String

    public struct Term: Sendable, Equatable {
        public var term: String
        public var meaning: String
        public var place: Carrier
    }

    /// - Parameter path: as reports show it; nil for the one it was read from.
    public init(_ assessment: DocumentAssessment, path shown: String? = nil) {
        var document = assessment.document
        if let shown { document.path = shown }
        let naskah = assessment.naskah
        let maker = CarrierMaker(document)
        path = document.path
        kind = naskah.kind
        issuer = naskah.issuer
        number = naskah.number
        year = naskah.year
        title = naskah.title
        status = naskah.status
        name = ActName(naskah)
        let isRecord = EvidenceRecord.kind(of: document, naskah) != nil
        let isAct = status != .tidakBerlaku && !isRecord
        amends =
            isAct && naskah.relation?.kind == .perubahan
            ? naskah.relation.flatMap { ActName.all(in: $0.act).first } : nil
        revokes = isAct && status == .ditetapkan ? Revocations.find(in: naskah, of: document) : []
        record = EvidenceRecord(
            document, naskah, indicators: assessment.indicators.map { ($0.number, $0.name) })
        readings = assessment.indicators.map { Reading($0, maker) }
        terms = isAct ? Self.terms(naskah, maker) : []
        missingAnnex = isAct ? MissingAnnex.find(in: naskah, of: document, maker) : nil
        isAnnex =
            document.blocks.first { !$0.text.isEmpty }?.text.uppercased().hasPrefix("LAMPIRAN") ?? false
            && !naskah.units.contains {
                $0.zone == .batangTubuh && ($0.level == .pasal || $0.level == .diktum)
            }
        unreadPages = document.notices.contains { $0.message.contains(Self.scanWords) }
        head = document.blocks.prefix(40).map(\.text).joined(separator: " ").prefix(2000).lowercased()
    }

    /// Words by which readers say that a page or a file is a picture without a text.
    public static let scanWords = "pindaian tanpa lapisan teks"

    private static func terms(_ naskah: Naskah, _ maker: CarrierMaker) -> [Term] {
        naskah.definitions.prefix(100).compactMap { definition in
            guard let range = naskah.units[definition.unit].passages.first else { return nil }
            return Term(
                term: definition.term, meaning: String(definition.meaning.prefix(200)),
                place: maker.carrier(naskah.units[definition.unit].address, range))
        }
    }

    /// Reading of one indicator.
    public func reading(of number: Int) -> Reading? { readings.first { $0.number == number } }
}
