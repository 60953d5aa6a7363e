import CommandLine
import Dispatch
import Glibc

@main struct Patuh {
    static func main() {
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
