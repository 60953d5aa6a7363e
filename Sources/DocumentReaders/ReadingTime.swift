import Glibc

/// The processor time in which one file has to be read. Readers ask in their loops whether it is over; nothing else
/// can end them, for they run in this process.
///
/// It counts what this thread works, not what it waits for: a busy machine ends no file, and programs that work for
/// a reader have bounds of their own.
struct ReadingTime: Sendable, Equatable {
    private let path: String
    private let seconds: Int
    /// Nanoseconds of the thread's processor time.
    private let end: Int

    /// Begins now, on this thread.
    init(path: String, seconds: Int) {
        self.path = path
        self.seconds = seconds
        end = Self.now + seconds * 1_000_000_000
    }

    /// - Throws: `ReadError` when it is over.
    func check() throws(ReadError) {
        if isOver { throw error }
    }

    /// The same for every 1024th of many small steps.
    func check(step: Int) throws(ReadError) {
        if step & 1023 == 1023 { try check() }
    }

    var isOver: Bool { Self.now > end }

    var error: ReadError { ReadErrors.outOfTime(path: path, seconds: seconds) }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}

extension ReaderLimits {
    /// For one file, whose time begins now.
    func begun(path: String) -> ReaderLimits {
        var limits = self
        limits.time = ReadingTime(path: path, seconds: seconds)
        return limits
    }
}
