import LegalStructure
import Messages
import RuleModel

extension [LadderStep] {
    /// The highest level whose criteria are met, from a level that holds anyway. The ladder is cumulative; the steps
    /// say what each level asks (PermenPANRB 59/2020, Lampiran).
    /// - Parameter met: ids of the elements that are met.
    func level(met: Set<String>, from first: Int = 0) -> Int {
        var reached = first
        for step in self {
            let count = step.elements.count { $0 == "topik" || met.contains($0) }
            guard count >= step.minimum else { break }
            reached = step.level
        }
        return reached
    }
}

extension [ReviewRequirement] {
    /// The highest level that needs no record (Pedoman Menteri PANRB 3/2024).
    var ceiling: Int { (map(\.level).min() ?? 6) - 1 }

    /// Records that a level and the next one need.
    func needs(at content: Int) -> [ReviewNeed] {
        filter { $0.level == content || $0.level == content + 1 }.map(ReviewNeed.init)
    }
}

extension ReviewNeed {
    init(_ requirement: ReviewRequirement) {
        self.init(
            level: requirement.level,
            record: Message(id: requirement.record, en: requirement.recordEnglish))
    }
}

/// The official ladder of an indicator: the same for one text and for several that are read as a set.
extension Indicator {
    /// The highest level whose criteria are met, 0 when the topic is not regulated.
    /// - Parameter met: ids of the elements that some norm meets.
    public func contentLevel(met: Set<String>, isRegulated: Bool) -> Int {
        isRegulated ? ladder.level(met: met) : 0
    }

    /// What a content level proves: a draft level 1 at most; levels above the text need records (Pedoman Menteri
    /// PANRB 3/2024).
    public func provenLevel(of content: Int, status: NaskahStatus) -> Int {
        if content == 0 { return 0 }
        if status != .ditetapkan { return min(content, 1) }
        return min(content, reviews.ceiling)
    }

    /// The verdict against the level asked for.
    public func state(content: Int, proven: Int, asked: Int, status: NaskahStatus) -> VerdictState {
        if proven >= asked { return .terpenuhi }
        if content == 0, status == .tidakBerlaku { return .tidakBerlaku }
        if content >= asked, status == .ditetapkan { return .perluPemeriksaan }
        return proven >= 2 ? .sebagian : .belum
    }

    /// Records that the level reached and the next one need.
    public func reviewNeeds(at content: Int) -> [ReviewNeed] { reviews.needs(at: content) }
}
