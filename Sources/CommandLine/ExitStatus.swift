/// How a run ended, for scripts.
public enum ExitStatus: Int32, Sendable {
    /// Everything was examined and nothing stays below the level asked for.
    case fine = 0
    /// Some verdict stays below the level asked for.
    case findings = 1
    /// Some of the work could not be done: an unreadable file, nothing to examine, an unknown rule, a bad
    /// pack.
    case failed = 2
    /// The command line was wrong (EX_USAGE of sysexits.h).
    case usage = 64
}
