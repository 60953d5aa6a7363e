import Dispatch

/// Wakes the one thread that waits; raised several times before it waits, it wakes it once.
final class Signal: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func raise() { semaphore.signal() }

    func wait(seconds: Int) {
        guard semaphore.wait(timeout: .now() + .seconds(seconds)) == .success else { return }
        while semaphore.wait(timeout: .now()) == .success {}
    }
}
