import Assessment
import LegalStructure
import Messages
import RuleModel

// Indicators that no regulation decides: planning documents, each complete for itself, and practice, of which a set
// shows the records.
extension SetJudge {
    /// By the document that reaches most; nil without any, unless it is asked for.
    func verdict(
        _ rule: PlanIndicator, sources: [Source], members: [SetAssessment.Member],
        records: [SubmittedDocument]
    ) -> SetVerdict? {
        let best = sources.compactMap { $0.readings[rule.number] }.filter(\.isRegulated)
            .max { ($0.provenLevel, $0.contentLevel) < ($1.provenLevel, $1.contentLevel) }
        let elements = rule.elements.map { element in
            SetElement(
                id: element.id, name: element.name, level: element.level,
                carriers: best?.elements.first { $0.id == element.id }?.carriers ?? [])
        }
        let missing = zip(rule.elements, elements).filter { !$0.1.isMet }.map(\.0)
        let drafts = drafts(rule.number, missing: Set(missing.map(\.id)), members: members)
        guard best != nil || !drafts.isEmpty || asked.contains(rule.number) else { return nil }
        let carried = Set((best?.evidence ?? []).map(\.path))
        return SetVerdict(
            number: rule.number, name: rule.name, contentLevel: best?.contentLevel ?? 0,
            provenLevel: best?.provenLevel ?? 0, askedLevel: demands.level(of: rule.number),
            state: best?.state ?? .belum, elements: elements, evidence: best?.evidence ?? [],
            gap: missing.map { element in
                SetGap(
                    level: element.level, element: element.id,
                    message: Message(id: element.remedy, en: element.remedyEnglish),
                    place: best?.gaps.first { $0.id == element.id }?.carriers.first)
            },
            needsReview: (best?.needs ?? []).map {
                SetReviewNeed(
                    level: $0.level, record: $0.record,
                    found: found(for: rule.number, carried: carried, members: members, in: records))
            }, drafts: drafts)
    }

    /// What each level asks for, with the papers of the set that are of that kind and name the matter; a person decides.
    func verdict(_ indicator: PracticeIndicator, records: [SubmittedDocument]) -> SetVerdict {
        SetVerdict(
            number: indicator.number, name: indicator.name, contentLevel: 0, provenLevel: 0,
            askedLevel: demands.level(of: indicator.number), state: .perluPemeriksaan, elements: [],
            evidence: [],
            gap: [],
            needsReview: indicator.evidence.map { need in
                SetReviewNeed(
                    level: need.level, record: need.text,
                    found: records.compactMap { document in
                        guard let record = document.record, let kind = record.kind.evidence,
                            need.kinds.contains(kind),
                            record.topics.contains(indicator.number)
                        else { return nil }
                        return found(document.path, record)
                    })
            }, drafts: [])
    }

    /// Minutes and reports of reviews that name the topic, or whose subject is an act that carries it.
    func found(
        for number: Int, carried: Set<String>, members: [SetAssessment.Member],
        in records: [SubmittedDocument]
    ) -> [FoundRecord] {
        let carrying = members.filter { carried.contains($0.document.path) }.compactMap(\.document.name)
        return records.compactMap { document in
            guard let record = document.record, record.kind.isReview,
                record.topics.contains(number)
                    || record.acts.contains(where: { act in carrying.contains { $0.isSame(as: act) } })
            else { return nil }
            return found(document.path, record)
        }
    }

    private func found(_ path: String, _ record: EvidenceRecord) -> FoundRecord {
        FoundRecord(
            path: path, kind: record.kind, date: record.date, isOld: record.isOld(on: day),
            hasIssues: record.hasIssues, hasRecommendations: record.hasRecommendations)
    }
}

extension EvidenceRecord.Kind {
    /// As the instrument calls it; nil for what only goes with other evidence.
    fileprivate var evidence: EvidenceKind? {
        switch self {
        case .notulen: .notulen
        case .laporanReviu: .laporanReviu
        case .laporan: .laporan
        case .anggaran: .rencanaAnggaran
        case .sop: .sop
        case .tangkapanLayar: .dokumentasiAplikasi
        case .undangan, .daftarHadir: nil
        }
    }
}
