import CLinux
import CommandLine
import Dispatch
import Glibc

@main struct Patuh {
    static func main() {
        // Large arrays get pages of their own, which go back to the system when an array is outgrown. Left to itself
        // the allocator soon keeps arrays of up to 32 MB among the small pieces: a text of 50 MB takes 28 MB more.
        mallopt(M_MMAP_THRESHOLD, 1 << 20)
        // What a document gave back serves the next one: to return it to the system each time costs more than to read it.
        mallopt(M_TRIM_THRESHOLD, 2 << 20)
        let program = Program(console: .process, examiner: .live)
        let arguments = Array(Swift.CommandLine.arguments.dropFirst())
        // The pack is decoded while the arguments are read.
        if ["periksa", "check"].contains(arguments.first) { Task.detached { Examiner.warmUp() } }
        switch program.start(arguments) {
        case .ended(let status):
            exit(status.rawValue)
        case .command(let command):
            // Not an asynchronous `main`: that would start threads before it is known that there is work.
            Task { exit(await command().rawValue) }
            dispatchMain()
        }
    }
}
