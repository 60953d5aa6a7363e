import Assessment
import Glibc

/// What a command sees of the process: where it prints, and what is known of the terminal.
public struct Console: Sendable {
    /// Writes to standard output.
    public var write: @Sendable ([UInt8]) throws(WriteError) -> Void
    /// Writes to standard error.
    public var complain: @Sendable (String) -> Void
    public var outputIsTerminal: Bool
    public var errorIsTerminal: Bool
    /// Columns of the terminal; nil when standard output is none.
    public var columns: Int?
    /// The folder the program runs in, absolute.
    public var folder: String
    /// The day it is, for waivers that end.
    public var today: @Sendable () -> Day
    /// The value of an environment variable.
    public var variable: @Sendable (String) -> String?

    public init(
        write: @escaping @Sendable ([UInt8]) throws(WriteError) -> Void,
        complain: @escaping @Sendable (String) -> Void, outputIsTerminal: Bool = false,
        errorIsTerminal: Bool = false, columns: Int? = nil, folder: String = "/",
        today: @escaping @Sendable () -> Day = { Day(seconds: time(nil)) },
        variable: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.write = write
        self.complain = complain
        self.outputIsTerminal = outputIsTerminal
        self.errorIsTerminal = errorIsTerminal
        self.columns = columns
        self.folder = folder
        self.today = today
        self.variable = variable
    }

    /// Standard output, standard error and the environment of this process.
    public static var process: Console {
        let outputIsTerminal = isatty(STDOUT_FILENO) == 1
        return Console(
            write: { (bytes) throws(WriteError) in try writeAll(bytes, to: STDOUT_FILENO) },
            complain: { text in try? writeAll(Array(text.utf8), to: STDERR_FILENO) },
            outputIsTerminal: outputIsTerminal,
            errorIsTerminal: isatty(STDERR_FILENO) == 1,
            columns: outputIsTerminal ? terminalColumns() : nil, folder: ReportPaths.processFolder ?? "/",
            variable: { name in getenv(name).map { String(cString: $0) } })
    }

    private static func terminalColumns() -> Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}

/// Output could not be written.
public struct WriteError: Error, Sendable, Equatable {
    /// The system's words for it.
    public var reason: String

    /// The failure of the system call that was just made.
    static var last: WriteError { WriteError(reason: String(cString: strerror(errno))) }

    public init(reason: String) {
        self.reason = reason
    }
}

/// Writes everything, however small the pieces that the system takes at a time.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(WriteError) {
    var done = 0
    while done < bytes.count {
        let count = bytes.withUnsafeBytes {
            write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
        }
        if count > 0 {
            done += count
        } else if errno != EINTR {
            throw .last
        }
    }
}
