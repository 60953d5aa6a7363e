import Messages

/// What an indicator lacks for each higher level.
public struct Advance: Sendable, Equatable {
    /// One thing to add: an element of the text, a record, or a decision.
    public struct Need: Sendable, Equatable {
        /// "proses-bisnis", "reviu-4"; the same need of two levels is one.
        public var id: String
        /// Level of the ladder that asks for it.
        public var level: Int
        /// In a few words.
        public var name: Message
        /// What to do.
        public var text: Message
        /// Where it would go in the text; nil for what stands outside it.
        public var address: String?

        public init(id: String, level: Int, name: Message, text: Message, address: String? = nil) {
            self.id = id
            self.level = level
            self.name = name
            self.text = text
            self.address = address
        }
    }

    /// A rung of the ladder: which of the missing things it needs.
    public struct Rung: Sendable, Equatable {
        public var level: Int
        /// Ids of needs, in order.
        public var needs: [String]
        /// How many of them; all where none is said.
        public var count: Int

        public init(level: Int, needs: [String], count: Int? = nil) {
            self.level = level
            self.needs = needs
            self.count = min(max(count ?? needs.count, 0), needs.count)
        }
    }

    public var number: Int
    public var name: String
    /// As the index takes it, 1–5.
    public var level: Int
    public var needs: [Need]
    public var rungs: [Rung]

    public init(number: Int, name: String, level: Int, needs: [Need], rungs: [Rung]) {
        self.number = number
        self.name = name
        self.level = level
        self.needs = needs
        self.rungs = rungs
    }

    /// What has to be added for a level, in the order of the levels; the ladder is cumulative.
    public func needs(for target: Int) -> [Need] {
        var chosen: [String] = []
        for rung in rungs.sorted(by: { $0.level < $1.level }) where rung.level <= target {
            let already = rung.needs.count { chosen.contains($0) }
            chosen += rung.needs.filter { !chosen.contains($0) }.prefix(max(0, rung.count - already))
        }
        return chosen.compactMap { id in needs.first { $0.id == id } }
    }
}

/// The cheapest way to a target: the fewest things to add that lift the index to it.
public struct TargetPlan: Sendable, Equatable {
    public struct Step: Sendable, Equatable {
        public var number: Int
        public var name: String
        public var from: Int
        public var to: Int
        public var needs: [Advance.Need]
        /// Ten-thousandths of a point that the value gains.
        public var gain: Int
        /// The value's hundredths once this step and those before it are done.
        public var reached: Int

        /// Gain for each thing to add, in ten-thousandths of a point.
        public var gainPerNeed: Int { gain / max(needs.count, 1) }
    }

    /// Hundredths.
    public var target: Int
    public var start: IndexValue
    /// The most that all steps together could reach, in hundredths.
    public var highest: Int
    /// Those that gain most for each thing to add come first; none when the target is reached, or out of reach.
    public var steps: [Step]

    public var isReached: Bool { start.hundredths >= target }
    public var isReachable: Bool { highest >= target }

    /// - Parameters:
    ///   - target: hundredths of the value, 100–500.
    ///   - start: the value of the indicators that count.
    ///   - weights: ten-thousandths of the whole index, by indicator.
    ///   - advances: what the indicators lack; others stay as they are.
    public init(target: Int, start: IndexValue, weights: [Int: Int], advances: [Advance]) {
        self.target = target
        self.start = start
        // Least sum whose value, rounded half up to hundredths, is the target.
        let needed = (2 * target * start.weight - start.weight + 199) / 200 - start.sum
        let choices = advances.map { Choice.all(of: $0, weight: weights[$0.number] ?? 0) }
        highest =
            IndexValue(
                sum: start.sum + choices.reduce(0) { $0 + ($1.map(\.gain).max() ?? 0) },
                weight: start.weight
            ).hundredths
        steps = []
        guard needed > 0, highest >= target else { return }
        var sum = start.sum
        let chosen = Self.cheapest(choices, gaining: needed)
        let ranked = zip(advances, chosen).compactMap { advance, choice in choice.map { (advance, $0) } }
            .sorted { one, other in
                // By gain for each need, without rounding.
                let (left, right) = (one.1.gain * other.1.cost, other.1.gain * one.1.cost)
                return left != right ? left > right : one.0.number < other.0.number
            }
        for (advance, choice) in ranked {
            sum += choice.gain
            steps.append(
                Step(
                    number: advance.number, name: advance.name, from: advance.level, to: choice.level,
                    needs: choice.needs, gain: choice.gain * 10_000 / start.weight,
                    reached: IndexValue(sum: sum, weight: start.weight).hundredths))
        }
    }

    /// One way to lift an indicator.
    private struct Choice {
        var level: Int
        var needs: [Advance.Need]
        /// Level × weight that it adds.
        var gain: Int
        var cost: Int

        static func all(of advance: Advance, weight: Int) -> [Choice] {
            guard advance.level < 5 else { return [] }
            return (advance.level + 1...5).compactMap { level in
                // Of a level without a rung it is not known what it asks for.
                guard advance.rungs.contains(where: { $0.level == level }) else { return nil }
                let needs = advance.needs(for: level)
                guard !needs.isEmpty else { return nil }
                return Choice(
                    level: level, needs: needs, gain: (level - advance.level) * weight, cost: needs.count)
            }
        }
    }

    /// For each indicator a choice or none, so that the cost is the least with which the gain is reached, and the gain
    /// the most at that cost. Exact, by growing costs: costs are counts of things to add, a few hundred in all.
    private static func cheapest(_ choices: [[Choice]], gaining needed: Int) -> [Choice?] {
        let limit = choices.reduce(0) { $0 + ($1.map(\.cost).max() ?? 0) }
        var best = Array(repeating: 0, count: limit + 1)
        var taken: [[Int?]] = []
        for group in choices {
            let before = best
            var picks: [Int?] = Array(repeating: nil, count: limit + 1)
            for cost in 0...limit {
                for (index, choice) in group.enumerated() where choice.cost <= cost {
                    let gain = before[cost - choice.cost] + choice.gain
                    if gain > best[cost] {
                        best[cost] = gain
                        picks[cost] = index
                    }
                }
            }
            taken.append(picks)
        }
        var cost = best.firstIndex { $0 >= needed } ?? limit
        var chosen: [Choice?] = Array(repeating: nil, count: choices.count)
        for group in choices.indices.reversed() {
            guard let pick = taken[group][cost] else { continue }
            chosen[group] = choices[group][pick]
            cost -= choices[group][pick].cost
        }
        return chosen
    }
}
