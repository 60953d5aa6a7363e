import TestTools
import Testing

@testable import CommandLine

/// The manual page is written by hand; it has to know every command and option, and none that is gone.
@Suite struct ManualPageTests {
    private static let page = contents(of: "\(packageRoot)/docs/patuh.1") ?? ""

    @Test func `every command and option of the help is in the manual`() async {
        let known = options(in: Self.page.replacing("\\-", with: "-"))
        for command in UsageTests.commands.keys.sorted() {
            #expect(Self.page.contains(".BR \(command) \", \" \(UsageTests.commands[command] ?? "")"))
            for option in options(in: await Trial.run(command, "--help").output) {
                #expect(known.contains(option), "\(option) is not in docs/patuh.1")
            }
        }
    }

    @Test func `no option of the manual is gone`() async {
        var real = options(in: await Trial.run("--help").output)
        real.insert("--generate-completion-script")
        for command in UsageTests.commands.keys {
            real.formUnion(options(in: await Trial.run(command, "--help").output))
        }
        for option in options(in: Self.page.replacing("\\-", with: "-")) {
            #expect(real.contains(option), "\(option) in docs/patuh.1 is no option")
        }
    }

    @Test func `the manual is of this version`() {
        #expect(Self.page.contains("\"patuh \(Program.version)\""))
    }

    private func options(in text: String) -> Set<String> {
        let words = text.split { !($0.isLetter || $0 == "-") }
        return Set(words.filter { $0.hasPrefix("--") && $0.count > 2 }.map(String.init))
    }
}
