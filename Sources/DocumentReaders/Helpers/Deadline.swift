/// A moment by which work on a file has to be done.
package struct Deadline {
    private let end: ContinuousClock.Instant

    package init(secondsFromNow seconds: Int) {
        end = .now + .seconds(seconds)
    }

    /// Zero or less when it has passed.
    var secondsLeft: Double {
        let left = ContinuousClock.now.duration(to: end).components
        return Double(left.seconds) + Double(left.attoseconds) / 1e18
    }
}
