import Glibc

/// What a program did, and what it took.
public struct MeasuredProcess: Sendable {
    /// Exit status; nil when a signal ended it.
    public var status: Int32?
    public var output: [UInt8]
    public var errors: [UInt8]
    /// Seconds of processor time, its children's with it.
    public var seconds: Double
    /// Most memory at any time, in bytes, without its children.
    public var memory: Int

    /// The folder of the program that runs the tests; what is built with them stands beside it.
    public static let products: String = {
        guard let resolved = realpath("/proc/self/exe", nil) else { return "." }
        defer { free(resolved) }
        let path = String(cString: resolved)
        return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    }()

    /// Runs a program to its end; nil when it cannot be started.
    /// - Parameter path: where it finds other programs.
    public static func run(
        _ program: String, _ arguments: [String], path: String = "/usr/local/bin:/usr/bin:/bin"
    ) -> MeasuredProcess? {
        guard let output = tmpfile(), let errors = tmpfile() else { return nil }
        defer {
            fclose(output)
            fclose(errors)
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, fileno(output), STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, fileno(errors), STDERR_FILENO)
        var process: pid_t = 0
        let argv = ([program] + arguments).map { strdup($0) } + [nil]
        let settings = ["PATH=\(path)", "LC_ALL=C.UTF-8"]
        let variables = settings.map { strdup($0) } + [nil]
        defer { for string in argv + variables { free(string) } }
        guard posix_spawn(&process, program, &actions, nil, argv, variables) == 0 else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        var memory = 0
        // The system's own count begins with the memory of whoever starts a program, so it is asked for meanwhile.
        while wait4(process, &status, WNOHANG, &usage) == 0 {
            memory = max(memory, peak(of: process))
            usleep(1000)
        }
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return MeasuredProcess(
            status: status & 0x7F == 0 ? status >> 8 & 0xFF : nil, output: contents(output),
            errors: contents(errors), seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            memory: memory)
    }

    /// "VmHWM:    123 kB" of the process.
    private static func peak(of process: pid_t) -> Int {
        guard let status = TestTools.contents(of: "/proc/\(process)/status"),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
        else { return 0 }
        return (Int(line.filter(\.isNumber)) ?? 0) << 10
    }

    private static func contents(_ file: UnsafeMutablePointer<FILE>) -> [UInt8] {
        rewind(file)
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }
}
