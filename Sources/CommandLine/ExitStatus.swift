/// How a run ended, for scripts.
public enum ExitStatus: Int32, Sendable {
    /// Everything was examined, nothing stays below the level asked for, and no drafting is wrong for certain.
    case fine = 0
    /// Some verdict stays below the level asked for, or there is a finding of drafting technique of level
    /// *pasti*.
    case findings = 1
    /// Some of the work could not be done: an unreadable file, nothing to examine, an unknown rule, a bad
    /// pack.
    case failed = 2
    /// The command line was wrong (EX_USAGE of sysexits.h).
    case usage = 64
}
