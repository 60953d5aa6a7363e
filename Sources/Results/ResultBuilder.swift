import Assessment
import DocumentModel
import DraftingRules
import LegalStructure
import Messages

extension DocumentResults {
    /// Everything that verdicts and findings say, before waivers and baseline.
    /// - Parameters:
    ///   - demands: the levels asked for, which verdicts say.
    ///   - severities: other levels than the rules' own; a rule that is left out is not here but not checked.
    public init(
        _ assessment: DocumentAssessment, drafting: DraftingReview, demands: LevelDemands,
        severities: [String: Severity] = [:]
    ) {
        let builder = ResultBuilder(assessment, demands: demands)
        let naskah = assessment.naskah
        path = assessment.document.path
        kind = naskah.kind
        number = naskah.number
        year = naskah.year
        status = naskah.status
        hasParagraphLines = assessment.document.source.isEmpty
        checkedRules = drafting.checked
        skippedRules = drafting.skipped
        results = assessment.indicators.map(builder.result) + drafting.findings.map(builder.result)
        for index in results.indices {
            if let severity = severities[results[index].rule] { results[index].severity = severity }
        }
        Fingerprint.assign(to: &results)
    }
}

/// Turns what the engines say of one document into results.
struct ResultBuilder {
    private let assessment: DocumentAssessment
    private let converter: PositionConverter
    private let demands: LevelDemands

    init(_ assessment: DocumentAssessment, demands: LevelDemands) {
        self.assessment = assessment
        self.demands = demands
        converter = PositionConverter(assessment.document)
    }

    // MARK: Verdicts

    func result(of verdict: IndicatorVerdict) -> CheckResult {
        let asked = demands.level(of: verdict.number)
        let gaps = Self.gaps(of: verdict, asked: asked)
        let place = place(of: verdict, gaps: gaps)
        return CheckResult(
            rule: Self.rule(verdict.number), kind: Self.kind(verdict.state), severity: .pasti,
            message: ResultTexts.verdict(verdict, asked: asked, gaps: gaps), address: place.address,
            place: self.place(of: place.range), quote: place.quote,
            related: related(to: verdict, gaps: gaps, at: place.range), fix: nil, edits: [],
            verdict: VerdictFacts(
                number: verdict.number, name: verdict.name, state: verdict.state,
                contentLevel: verdict.contentLevel, provenLevel: verdict.provenLevel, askedLevel: asked),
            fingerprint: "", waiver: nil, isKnown: nil)
    }

    /// "indikator-03".
    static func rule(_ number: Int) -> String { "indikator-\(number < 10 ? "0" : "")\(number)" }

    static func kind(_ state: VerdictState) -> CheckResult.Kind {
        switch state {
        case .terpenuhi: .pass
        case .sebagian, .belum: .fail
        case .perluPemeriksaan: .review
        case .tidakBerlaku: .notApplicable
        }
    }

    /// What the level asked for lacks; nothing where the content reaches it.
    private static func gaps(of verdict: IndicatorVerdict, asked: Int) -> [Gap] {
        guard kind(verdict.state) == .fail, verdict.contentLevel < asked else { return [] }
        return verdict.gap.filter { $0.level <= asked }
    }

    /// Where a verdict stands: what is missing where it would go, what is met where it is regulated.
    private func place(
        of verdict: IndicatorVerdict, gaps: [Gap]
    ) -> (address: String, range: TextRange, quote: String) {
        if let gap = gaps.first(where: { $0.range != nil }), let range = gap.range {
            return (gap.address, range, "")
        }
        let evidence = verdict.evidence.first ?? verdict.elements.lazy.compactMap(\.evidence.first).first
        if let evidence { return (evidence.address, evidence.range, String(evidence.quote)) }
        let address = gaps.first?.address ?? ResultTexts.wholeDocument
        return (address, TextRange(block: 0, bytes: 0..<firstLength), "")
    }

    private func related(to verdict: IndicatorVerdict, gaps: [Gap], at range: TextRange) -> [CheckResult
        .Related]
    {
        let missing = gaps.compactMap { gap in
            gap.range.map { CheckResult.Related(message: gap.message, place: place(of: $0)) }
        }
        let evidence = verdict.elements.flatMap { element in
            element.evidence.prefix(1).map {
                CheckResult.Related(
                    message: ResultTexts.evidence(of: element.name, at: $0.address),
                    place: place(of: $0.range))
            }
        }
        let mentions = verdict.elements.filter { $0.state != .terpenuhi }.flatMap { element in
            element.mentions.prefix(1).map {
                CheckResult.Related(
                    message: ResultTexts.mention(of: element.name, at: $0.address), place: place(of: $0.range)
                )
            }
        }
        return Array(
            (missing.filter { $0.place.range != range } + evidence + mentions).prefix(Self.mostRelated))
    }

    /// Other places shown of one verdict; the report in JSON has all.
    private static let mostRelated = 20

    // MARK: Findings

    func result(of finding: Finding) -> CheckResult {
        CheckResult(
            rule: finding.rule, kind: .fail, severity: finding.severity, message: finding.message,
            address: finding.address, place: place(of: finding.range), quote: finding.quote,
            related: finding.related.map {
                CheckResult.Related(
                    message: Message(id: $0.address, en: $0.address), place: place(of: $0.range))
            },
            fix: finding.fix,
            edits: (finding.fix?.edits ?? []).map {
                CheckResult.Edit(place: place(of: $0.range), text: $0.replacement)
            },
            verdict: nil, fingerprint: "", waiver: nil, isKnown: nil)
    }

    // MARK: Places

    func place(of range: TextRange) -> Place {
        guard assessment.document.blocks.indices.contains(range.block) else { return .start }
        let (start, end) = converter.positions(of: range)
        let bytes = converter.positions(of: range, unit: .utf8)
        return Place(
            range: range, start: start, end: end, startInBytes: bytes.start, endInBytes: bytes.end, file: nil)
    }

    private var firstLength: Int { assessment.document.blocks.first?.text.utf8.count ?? 0 }
}

extension Place {
    /// The first character, for what stands nowhere else.
    static var start: Place { Place(line: 1, column: 1) }

    /// A place in a file that is none of the documents.
    init(line: Int, column: Int, file: String? = nil) {
        let position = Position(line: line, column: column)
        self.init(
            range: nil, start: position, end: position, startInBytes: position, endInBytes: position,
            file: file)
    }
}
