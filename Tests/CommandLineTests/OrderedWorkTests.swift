import Glibc
import Synchronization
import Testing

@testable import CommandLine

@Suite struct OrderedWorkTests {
    @Test func `results come in the order of the items, whatever takes long`() async {
        var emitted: [Int] = []
        var counts: [Int] = []
        await inOrder(
            Array(0..<20), jobs: 4,
            work: { item in
                // The first ones take longest.
                usleep(UInt32(20 - item) * 300)
                return item * 10
            },
            emit: { emitted.append($0) }, finished: { counts.append($0) })
        #expect(emitted == (0..<20).map { $0 * 10 })
        #expect(counts == Array(1...20))
    }

    @Test(arguments: [1, 2, 100])
    func `no more than so many at a time, and never more than cores`(jobs: Int) async {
        let running = Mutex((now: 0, most: 0))
        await inOrder(
            Array(0..<30), jobs: jobs,
            work: { _ in
                running.withLock {
                    $0.now += 1
                    $0.most = max($0.most, $0.now)
                }
                usleep(500)
                running.withLock { $0.now -= 1 }
            },
            emit: { _ in }, finished: { _ in })
        let most = running.withLock { $0.most }
        #expect(most >= 1 && most <= min(jobs, processorCount()))
    }

    @Test func `an error of emit ends the work`() async {
        struct Full: Error {}
        let worked = Mutex(0)
        await #expect(throws: Full.self) {
            try await inOrder(
                Array(0..<1000), jobs: 1, work: { _ in worked.withLock { $0 += 1 } },
                emit: { (_) throws(Full) in throw Full() }, finished: { _ in })
        }
        #expect(worked.withLock { $0 } < 1000)
    }

    @Test func `nothing to do is done`() async {
        await inOrder([Int](), jobs: 3, work: { $0 }, emit: { _ in }, finished: { _ in })
    }
}
