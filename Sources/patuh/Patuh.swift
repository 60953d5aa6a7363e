import CLinux
import CommandLine
import Dispatch
import Glibc

@main struct Patuh {
    static func main() {
        // Large arrays get pages of their own, which go back to the system when an array is outgrown. Left to itself
        // the allocator soon keeps arrays of up to 32 MB among the small pieces: a text of 50 MB takes 28 MB more.
        mallopt(M_MMAP_THRESHOLD, 1 << 20)
        let program = Program(console: .process, examiner: .live)
        switch program.start(Array(Swift.CommandLine.arguments.dropFirst())) {
        case .ended(let status):
            exit(status.rawValue)
        case .command(let command):
            // Not an asynchronous `main`: that would start threads before it is known that there is work.
            Task { exit(await command().rawValue) }
            dispatchMain()
        }
    }
}
