import Dispatch
import Synchronization

/// Work on all cores, for an editor that waits for one document.
public enum AtOnce {
    /// The results in the order of the indices.
    public static func map<Result: Sendable>(
        _ indices: Range<Int>, _ work: @Sendable (Int) -> Result
    ) -> [Result] {
        let results = Mutex([Int: Result]())
        DispatchQueue.concurrentPerform(iterations: indices.count) { number in
            let result = work(indices.lowerBound + number)
            results.withLock { $0[number] = result }
        }
        return results.withLock { $0 }.sorted { $0.key < $1.key }.map(\.value)
    }

    public static func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, _ second: @Sendable () -> Second
    ) -> (First, Second) {
        let results = Mutex<(First?, Second?)>((nil, nil))
        DispatchQueue.concurrentPerform(iterations: 2) { number in
            if number == 0 {
                let result = first()
                results.withLock { $0.0 = result }
            } else {
                let result = second()
                results.withLock { $0.1 = result }
            }
        }
        let (left, right) = results.withLock { $0 }
        return (left ?? first(), right ?? second())
    }
}
