import Glibc

/// Works on items at the same time and hands on the results in the order of the items, each as soon as those
/// before it are done.
///
/// - Parameters:
///   - jobs: at most so many items at a time, 1 or more; the number of cores bounds it, too.
///   - weight: how long an item will take, in any unit. Of the next few items the longest are begun first, so that no
///     core waits for a long one at the end.
///   - emit: called with each result, in order, never at the same time as another.
///   - finished: called whenever an item is done and the results that it held up are handed on, with the
///     number of items done so far.
func inOrder<Item: Sendable, Result: Sendable, Failure: Error>(
    _ items: [Item], jobs: Int, weight: (Item) -> Int = { _ in 0 },
    work: @escaping @Sendable (Item) -> Result,
    emit: (Result) throws(Failure) -> Void, finished: (Int) -> Void
) async throws(Failure) {
    // A task group cannot rethrow a typed error, so the first one is carried out of it.
    let failure: Failure? = await withTaskGroup(of: (Int, Result).self) { group in
        let order = longestFirst(items.map(weight))
        var started = 0
        func startNext() {
            guard started < items.count else { return }
            let index = order[started]
            started += 1
            group.addTask { (index, work(items[index])) }
        }
        for _ in 0..<min(jobs, processorCount()) { startNext() }

        var waiting: [Int: Result] = [:]
        var emitted = 0
        var done = 0
        for await (index, result) in group {
            startNext()
            done += 1
            waiting[index] = result
            while let next = waiting.removeValue(forKey: emitted) {
                do throws(Failure) {
                    try emit(next)
                } catch {
                    group.cancelAll()
                    return error
                }
                emitted += 1
            }
            finished(done)
        }
        return nil
    }
    if let failure { throw failure }
}

/// Cores that are there for this process.
func processorCount() -> Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

/// The order to begin in, by weight within stretches: results wait for those before them, so nothing is begun far ahead.
private func longestFirst(_ weights: [Int]) -> [Int] {
    let stretch = 64
    return stride(from: 0, to: weights.count, by: stretch).flatMap { start in
        (start..<min(start + stretch, weights.count)).sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    }
}
