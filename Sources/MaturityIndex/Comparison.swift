/// What changed between two profiles: two versions of a draft, two years, two agencies.
public struct Comparison: Sendable, Equatable {
    public enum Direction: String, Sendable, CaseIterable {
        case naik, turun, tetap
        /// Only the second profile has the indicator, or only the first.
        case baru, hilang
    }

    public struct Change: Sendable, Equatable {
        public var number: Int
        public var name: String
        public var before: LevelProfile.Entry?
        public var after: LevelProfile.Entry?
        /// Elements that the second has and the first has not, and the other way round; each with where it is met.
        public var gained: [LevelProfile.Element]
        public var lost: [LevelProfile.Element]

        public var direction: Direction {
            guard let before else { return .baru }
            guard let after else { return .hilang }
            // A draft stays at level 1 whatever it contains; then the content tells the direction.
            let (old, new) = ((before.level, before.content ?? 0), (after.level, after.content ?? 0))
            return new > old ? .naik : new < old ? .turun : .tetap
        }
    }

    public var changes: [Change]

    public init(_ first: LevelProfile, _ second: LevelProfile) {
        changes = Set(first.numbers).union(second.numbers).sorted().map { number in
            let (before, after) = (first.entries[number], second.entries[number])
            return Change(
                number: number, name: (after ?? before)?.name ?? "", before: before, after: after,
                gained: Self.met(in: after, not: before), lost: Self.met(in: before, not: after))
        }
    }

    public func count(_ direction: Direction) -> Int { changes.count { $0.direction == direction } }

    private static func met(in one: LevelProfile.Entry?, not other: LevelProfile.Entry?) -> [LevelProfile
        .Element]
    {
        let known = Set((other?.elements ?? []).filter(\.isMet).map(\.id))
        return (one?.elements ?? []).filter { $0.isMet && !known.contains($0.id) }
    }
}
