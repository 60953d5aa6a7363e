import Archive
import Assessment
import DocumentModel
import DocumentReaders
import DraftingRules
import LegalStructure
import Messages
import Reports
import RuleModel
import Rules

extension Examiner {
    /// The real engine. Nothing is prepared before it is asked for: an editor or a commit hook starts the
    /// program for much less than a whole pack.
    public static var live: Examiner {
        let shipped = Late {
            Result { () throws(PackError) in
                DecodedPack(try PackDecoder.decode(RulePacks.permenpan592020WithoutExamples))
            }
        }
        var examiner = Examiner(
            read: { (path, reader) throws(ReadError) in try reader.read(path: path) },
            structure: { NaskahParser().parse($0) },
            reviewDrafting: { DraftingChecker(minimum: $2).review($0, $1) },
            openPack: { (directory, language) throws(PackFailure) in
                guard let directory else { return try shippedPack(shipped.value, language) }
                let files = try PackFiles.load(directory)
                var pack = OpenPack(
                    DecodedPack(try decoded { () throws(PackError) in try PackDecoder.decode(files) }),
                    language: language)
                pack.fingerprint = { fingerprint(files) }
                pack.instrument = { () throws(PackFailure) in
                    try decoded { () throws(PackError) in try InstrumentDecoder.decode(files) }
                }
                return pack
            })
        examiner.anticipate = { _ = try? shipped.value.get().assessor.value }
        return examiner
    }

    private static func shippedPack(
        _ pack: Result<DecodedPack, PackError>, _ language: Language
    ) throws(PackFailure) -> OpenPack {
        let instrument: @Sendable () throws(PackFailure) -> Instrument? = { () throws(PackFailure) in
            try decoded { () throws(PackError) in
                try InstrumentDecoder.decode(RulePacks.permenpan592020Instrument)
            }
        }
        var pack = OpenPack(try decoded(pack.get), language: language)
        pack.fingerprint = { fingerprint(RulePacks.permenpan592020WithoutExamples) }
        pack.instrument = instrument
        pack.whole = { () throws(PackFailure) in
            var whole = OpenPack(
                DecodedPack(
                    try decoded { () throws(PackError) in
                        try PackDecoder.decode(RulePacks.permenpan592020)
                    }), language: language)
            whole.instrument = instrument
            return whole
        }
        return pack
    }

    private static func fingerprint(_ files: [(name: String, text: String)]) -> String {
        var digest = Digest()
        for file in files { digest.add(file.text) }
        return digest.description
    }

    private static func decoded<Value>(
        _ decode: () throws(PackError) -> Value
    ) throws(PackFailure) -> Value {
        do throws(PackError) {
            return try decode()
        } catch {
            throw PackFailure(error)
        }
    }
}

/// A pack, and what judges by it once it is asked for: commands that judge no document do without.
private struct DecodedPack: Sendable {
    let pack: RulePack
    let assessor: Late<Assessor>

    init(_ pack: RulePack) {
        self.pack = pack
        assessor = Late { Assessor(pack: pack) }
    }
}

extension OpenPack {
    fileprivate init(_ decoded: DecodedPack, language: Language) {
        let (pack, assessor) = (decoded.pack, decoded.assessor)
        self.init(
            identity: PackIdentity(id: pack.id, version: pack.version, validFor: pack.validFor),
            rules: pack.indicators.map { RulePage($0, of: pack, language: language) }
                + pack.plans.map { RulePage($0, language: language) },
            taxa: pack.taxa.map { (number: $0.number, name: $0.name) },
            assess: { document, demands, numbers, explained in
                // The structure first: it does not wait for the vocabulary, which another thread may be making.
                let naskah = NaskahParser().parse(document)
                return assessor.value.assess(
                    document: document, naskah: naskah, demands: demands, numbers: numbers,
                    explained: explained)
            })
        indicators = pack.indicators
        plans = pack.plans
        prepare = { assessor.value.prepare(document: $0, naskah: $1, demands: $2, numbers: $3) }
        suggest = { assessor.value.suggestions(for: $0, demands: $1) }
    }
}

extension PackFailure {
    init(_ error: PackError) {
        let message = Message(id: error.message, en: error.english)
        let hasPlace = error.line > 0
        self.init(problems: [
            Problem(
                file: error.file, line: hasPlace ? error.line : nil, column: hasPlace ? error.column : nil,
                message: message)
        ])
    }
}

extension RulePage {
    fileprivate init(_ indicator: PlanIndicator, language: Language) {
        self.init(
            id: RulePage.id(of: indicator.number), number: indicator.number, name: indicator.name,
            source: indicator.basis,
            ladder: indicator.criteria.enumerated().map { Step(level: $0.offset + 1, criterion: $0.element) },
            elements: indicator.elements.map {
                Element(
                    id: $0.id, name: $0.name, level: $0.level, vocabulary: [],
                    remedy: language == .id ? $0.remedy : $0.remedyEnglish)
            },
            satisfying: indicator.examples.filter(\.meets).map(\.text),
            failing: indicator.examples.filter { !$0.meets }.map(\.text))
        (rungs, records) = Self.steps(indicator.ladder, indicator.reviews)
    }

    private static func steps(
        _ ladder: [LadderStep], _ reviews: [ReviewRequirement]
    ) -> ([Rung], [Record]) {
        (
            ladder.map { Rung(level: $0.level, elements: $0.elements, minimum: $0.minimum) },
            reviews.map { Record(level: $0.level, text: Message(id: $0.record, en: $0.recordEnglish)) }
        )
    }

    fileprivate init(_ indicator: Indicator, of pack: RulePack, language: Language) {
        self.init(
            id: RulePage.id(of: indicator.number), number: indicator.number,
            name: indicator.name, source: indicator.basis,
            ladder: indicator.criteria.enumerated().map { Step(level: $0.offset + 1, criterion: $0.element) },
            elements: indicator.elements.map { Element($0, of: pack, language: language) },
            satisfying: indicator.examples.filter(\.meets).map(\.text),
            failing: indicator.examples.filter { !$0.meets }.map(\.text))
        (rungs, records) = Self.steps(indicator.ladder, indicator.reviews)
    }
}

extension RulePage.Element {
    fileprivate init(_ element: RuleModel.Element, of pack: RulePack, language: Language) {
        // The first condition of a pattern is what the element is about; the others narrow it.
        let concepts = element.evidence.flatMap { $0.mentions.first ?? [] }
        let phrases = pack.concepts.filter { concepts.contains($0.id) }.flatMap(\.phrases)
        self.init(
            id: element.id, name: element.name, level: element.level, vocabulary: phrases,
            remedy: language == .id ? element.remedy : element.remedyEnglish)
    }
}
