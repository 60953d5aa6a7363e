import Messages
import Testing

@testable import MaturityIndex

@Suite struct TargetPlanTests {
    private func need(_ id: String, _ level: Int) -> Advance.Need {
        Advance.Need(id: id, level: level, name: Message(id: id, en: id), text: Message(id: id, en: id))
    }

    /// An indicator at level 1 whose levels 2, 3, … need so many things each.
    private func advance(_ number: Int, _ counts: [Int]) -> Advance {
        var needs: [Advance.Need] = []
        var rungs: [Advance.Rung] = []
        for (place, count) in counts.enumerated() {
            let own = (0..<count).map { need("n\(place + 2)-\($0)", place + 2) }
            needs += own
            rungs.append(Advance.Rung(level: place + 2, needs: own.map(\.id)))
        }
        return Advance(number: number, name: "i\(number)", level: 1, needs: needs, rungs: rungs)
    }

    private func plan(_ target: Int, _ advances: [Advance]) -> TargetPlan {
        TargetPlan(
            target: target, start: IndexValue(sum: advances.count * 100, weight: advances.count * 100),
            weights: Dictionary(uniqueKeysWithValues: advances.map { ($0.number, 100) }), advances: advances)
    }

    @Test func `the cheapest is not the best step for each thing`() {
        // Level 3 of the first costs 3 for two levels; two single levels of the others cost 2.
        let plan = plan(167, [advance(1, [2, 1]), advance(2, [1]), advance(3, [1])])
        #expect(plan.steps.map(\.number) == [2, 3])
        #expect(plan.steps.reduce(0) { $0 + $1.needs.count } == 2)
        #expect(plan.steps.last?.reached == 167)
    }

    @Test func `a dear first level is worth it when the next are cheap`() {
        let plan = plan(300, [advance(1, [3, 1, 1, 1]), advance(2, [5])])
        #expect(plan.steps.map { [$0.number, $0.from, $0.to] } == [[1, 1, 5]])
        #expect(plan.steps.first?.needs.count == 6)
        #expect(plan.steps.first?.gain == 20_000)
    }

    @Test func `steps come by gain for each thing`() {
        let plan = plan(200, [advance(1, [4]), advance(2, [1]), advance(3, [2])])
        #expect(plan.steps.map(\.number) == [2, 3, 1])
        #expect(plan.steps.map(\.gainPerNeed) == [3333, 1666, 833])
    }

    /// Against all combinations: the cost is the least.
    @Test func `no combination is cheaper`() {
        let counts = [[2, 1, 3], [1, 4], [3, 1, 1, 2], [2, 2]]
        let advances = counts.enumerated().map { advance($0.offset + 1, $0.element) }
        for target in stride(from: 110, through: 360, by: 10) {
            let plan = plan(target, advances)
            var least = Int.max
            func walk(_ place: Int, _ gained: Int, _ cost: Int) {
                if place == counts.count {
                    let value = IndexValue(sum: 400 + gained * 100, weight: 400)
                    if value.hundredths >= target { least = min(least, cost) }
                    return
                }
                for levels in 0...counts[place].count {
                    walk(place + 1, gained + levels, cost + counts[place].prefix(levels).reduce(0, +))
                }
            }
            walk(0, 0, 0)
            #expect(plan.isReachable == (least < Int.max), "target \(target)")
            if least < Int.max {
                #expect(plan.steps.reduce(0) { $0 + $1.needs.count } == least, "target \(target)")
                #expect((plan.steps.last?.reached ?? 0) >= target)
            }
        }
    }

    @Test func `what is reached or out of reach has no steps`() {
        #expect(plan(100, [advance(1, [1])]).isReached)
        #expect(plan(100, [advance(1, [1])]).steps.isEmpty)
        let far = plan(500, [advance(1, [1])])
        #expect(!far.isReachable && far.steps.isEmpty && far.highest == 200)
    }

    /// Indicator 3: one of six elements for level 3, all six for level 4.
    @Test func `a rung that needs some of many takes the first, the next rung the rest`() {
        let ids = ["a", "b", "c"]
        let advance = Advance(
            number: 3, name: "", level: 2, needs: ids.map { need($0, 4) },
            rungs: [Advance.Rung(level: 3, needs: ids, count: 1), Advance.Rung(level: 4, needs: ids)])
        #expect(advance.needs(for: 3).map(\.id) == ["a"])
        #expect(advance.needs(for: 4).map(\.id) == ids)
    }
}
