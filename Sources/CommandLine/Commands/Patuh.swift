import ArgumentParser
import Messages

/// The root of all subcommands.
struct Patuh: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "patuh", abstract: HelpTexts.patuh.forHelp,
            discussion: HelpTexts.patuhDiscussion.forHelp, version: Program.version,
            subcommands: [
                Periksa.self, Jelaskan.self, Teks.self, Tandai.self, Rapikan.self, Indeks.self,
                Penjelasan.self,
                Bandingkan.self, Aturan.self,
                Konfigurasi.self, Mulai.self, Lsp.self,
            ])
    }
}

/// A subcommand: its arguments, and what it does in a program.
protocol Subcommand: ParsableCommand, Sendable {
    var presentation: Presentation { get }
    func run(in program: Program) async throws(CommandFailure) -> ExitStatus
}
