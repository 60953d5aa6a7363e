import CLinux
import Glibc

/// A program of the system that works for us, in a process of its own: whatever a file makes it do, it
/// ends at its bounds, and its end is not the end of the run. It gets the file as standard input, no other
/// open file, and an environment of a few variables.
package struct HelperProgram {
    /// Found in `PATH`, or a path.
    package var name: String
    package var arguments: [String]

    package init(name: String, arguments: [String]) {
        self.name = name
        self.arguments = arguments
    }

    package struct Bounds {
        /// When it is ended.
        var deadline: Deadline
        /// Bytes of address space; nil where programs reserve far more than they use.
        var memory: Int?
        /// Bytes of standard output.
        var output: Int
        /// Bytes of a file that it may write.
        var fileSize: Int

        package init(deadline: Deadline, memory: Int?, output: Int, fileSize: Int = 0) {
            self.deadline = deadline
            self.memory = memory
            self.output = output
            self.fileSize = fileSize
        }
    }

    package struct Result {
        /// What it exited with; nil when a signal ended it.
        package var status: Int32?
        var output: [UInt8]
        /// The first bytes of standard error.
        var complaint: String
    }

    package enum Failure: Error {
        /// There is no such program.
        case missing
        case outOfTime
        case tooMuchOutput
        /// The system's error number.
        case system(Int32)
    }

    /// Runs the program to its end.
    package func run(on input: MemoryFile, within bounds: Bounds) throws(Failure) -> Result {
        lseek(input.descriptor, 0, SEEK_SET)
        let output = try Pipe()
        let errors = try Pipe()
        let process = try spawn(input: input.descriptor, output: output.end, errors: errors.end)
        // Set from outside, because posix_spawn can hand on no bounds. The system compares sums with them, so that
        // what the program took in its first microseconds, before it can have read anything, counts, too.
        if let memory = bounds.memory { bound(process, RLIMIT_AS, memory) }
        bound(process, RLIMIT_CORE, 0)
        bound(process, RLIMIT_FSIZE, bounds.fileSize)
        bound(process, RLIMIT_CPU, Int(bounds.deadline.secondsLeft) + 1)
        output.closeEnd()
        errors.closeEnd()
        do throws(Failure) {
            let texts = try Self.collect(output.start, errors.start, within: bounds)
            let status = try Self.wait(for: process, until: bounds.deadline)
            // WIFEXITED and WEXITSTATUS of <sys/wait.h>
            return Result(
                status: status & 0x7F == 0 ? status >> 8 & 0xFF : nil, output: texts.output,
                complaint: String(decoding: texts.errors, as: UTF8.self))
        } catch {
            // With all that it has started.
            kill(-process, SIGKILL)
            while waitpid(process, nil, 0) < 0, errno == EINTR {}
            throw error
        }
    }

    // MARK: Starting

    /// Variables that the programs need and may have.
    private static let variables = ["PATH", "HOME", "TMPDIR", "TESSDATA_PREFIX"]

    private func spawn(input: Int32, output: Int32, errors: Int32) throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, to be ended as a whole.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var environment = ["LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"]
        for variable in Self.variables {
            if let value = getenv(variable) { environment.append("\(variable)=\(String(cString: value))") }
        }
        var process: pid_t = 0
        let failure = Self.withCStrings([name] + arguments) { arguments in
            Self.withCStrings(environment) { environment in
                posix_spawnp(&process, name, &actions, &attributes, arguments, environment)
            }
        }
        switch failure {
        case 0: return process
        case ENOENT, ENOTDIR, EACCES: throw .missing
        default: throw .system(failure)
        }
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }

    private func bound(_ process: pid_t, _ resource: __rlimit_resource, _ value: Int) {
        var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
        // Fails only when the process has already ended.
        _ = prlimit(process, Int32(resource.rawValue), &limit, nil)
    }

    // MARK: Listening

    private static let complaintSize = 4096

    private static func collect(
        _ output: Int32, _ errors: Int32, within bounds: Bounds
    ) throws(Failure) -> (output: [UInt8], errors: [UInt8]) {
        var texts: [[UInt8]] = [[], []]
        var polls = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while polls.contains(where: { $0.fd >= 0 }) {
            let wait = Int32((bounds.deadline.secondsLeft * 1000).rounded(.up))
            let ready = wait > 0 ? poll(&polls, nfds_t(polls.count), wait) : 0
            if ready == 0 { throw .outOfTime }
            if ready < 0 {
                if errno == EINTR { continue }
                throw .system(errno)
            }
            for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
                let count = read(polls[index].fd, &chunk, chunk.count)
                if count <= 0 {
                    if count == 0 || errno != EINTR { polls[index].fd = -1 }
                } else if index == 0 {
                    texts[0] += chunk[..<count]
                    if texts[0].count > bounds.output { throw .tooMuchOutput }
                } else {
                    texts[1] += chunk[..<min(count, complaintSize - texts[1].count)]
                }
            }
        }
        return (texts[0], texts[1])
    }

    /// A program that has closed its output ends at once, if it is sound.
    private static func wait(for process: pid_t, until deadline: Deadline) throws(Failure) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            if deadline.secondsLeft <= 0 { throw .outOfTime }
            usleep(200)
        }
        return status
    }
}

/// Two connected descriptors, neither of which another child inherits.
private final class Pipe {
    let start: Int32
    private(set) var end: Int32

    init() throws(HelperProgram.Failure) {
        var ends: [Int32] = [-1, -1]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw .system(errno) }
        (start, end) = (ends[0], ends[1])
    }

    /// Our copy of the end that the child writes to.
    func closeEnd() {
        if end >= 0 { close(end) }
        end = -1
    }

    deinit {
        close(start)
        closeEnd()
    }
}
