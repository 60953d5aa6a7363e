import CommandLine
import Glibc

@main struct Patuh {
    static func main() async {
        let program = Program(console: .process, examiner: .live)
        let status = await program.run(Array(Swift.CommandLine.arguments.dropFirst()))
        exit(status.rawValue)
    }
}
