import Glibc

/// Seconds of processor time that this thread spends in `body`. Unlike the time of a clock it does not grow when
/// other tests take the cores, so that a bound on it says something about the code.
public func processorSeconds<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try body()
    return now() - start
}
