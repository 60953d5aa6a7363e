import Testing

@testable import MaturityIndex

@Suite struct ComparisonTests {
    private func entry(_ level: Int, content: Int? = nil, _ met: [String: String] = [:]) -> LevelProfile.Entry
    {
        LevelProfile.Entry(
            name: "Arsitektur", level: level, content: content, document: "a.md",
            elements: ["x", "y"].map { id in
                LevelProfile.Element(id: id, isMet: met[id] != nil, addresses: [met[id]].compactMap { $0 })
            })
    }

    private func compare(_ one: LevelProfile.Entry?, _ other: LevelProfile.Entry?) throws -> Comparison.Change
    {
        func profile(_ entry: LevelProfile.Entry?) -> LevelProfile {
            LevelProfile(name: "", entries: entry.map { [1: $0] } ?? [:])
        }
        return try #require(Comparison(profile(one), profile(other)).changes.first)
    }

    @Test func `what rose, and by which pasal`() throws {
        let change = try compare(entry(2, ["x": "Pasal 1"]), entry(3, ["x": "Pasal 1", "y": "Pasal 7"]))
        #expect(change.direction == .naik)
        #expect(change.gained.map(\.id) == ["y"])
        #expect(change.gained.first?.addresses == ["Pasal 7"])
        #expect(change.lost.isEmpty)
    }

    @Test func `what fell`() throws {
        let change = try compare(entry(3, ["y": "Pasal 7"]), entry(2))
        #expect(change.direction == .turun)
        #expect(change.lost.first?.addresses == ["Pasal 7"])
    }

    @Test func `of two drafts the content decides`() throws {
        #expect(try compare(entry(1, content: 2), entry(1, content: 3)).direction == .naik)
        #expect(try compare(entry(1, content: 3), entry(1, content: 3)).direction == .tetap)
    }

    @Test func `what only one of them has`() throws {
        #expect(try compare(nil, entry(3)).direction == .baru)
        #expect(try compare(entry(3), nil).direction == .hilang)
    }

    @Test func `of several documents the higher level counts`() {
        var profile = LevelProfile(name: "", entries: [:])
        for new in [entry(1, content: 4), entry(3, content: 3), entry(2, content: 2)] {
            profile.add(new, for: 1)
        }
        #expect(profile.entries[1]?.level == 3)
        profile.add(entry(0), for: 2)
        #expect(profile.levels == [1: 3, 2: 1])
    }
}
