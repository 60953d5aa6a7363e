import ArgumentParser
import Configuration
import Glibc
import Messages
import Reports

/// Writes a configuration to start with, and snippets for CI.
struct Mulai: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mulai", abstract: HelpTexts.start.forHelp, usage: HelpTexts.startUsage.forHelp,
            discussion: HelpTexts.startDiscussion.forHelp, aliases: ["init"])
    }

    @Argument(help: HelpTexts.startFolder.help(HelpTexts.directoryName), completion: .directory)
    var folder: String = "."

    @Option(name: .customLong("ci"), help: HelpTexts.startCI.help(HelpTexts.serviceName))
    var services: [CISnippet] = []

    @OptionGroup var presentation: Presentation

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let language = presentation.language
        let files =
            [(ConfigurationFile.name, StarterFile.text(language))] + services.map { ($0.path, $0.text) }
        let folder = ConfigurationFile.absolute(folder, in: program.console.folder)
        // Nothing is written when something is in the way.
        for (name, _) in files where FileIdentity("\(folder)/\(name)") != nil {
            throw CommandFailure(ErrorTexts.startFileExists("\(folder)/\(name)"))
        }
        let output = try Output(path: presentation.outputPath, inputs: [], console: program.console)
        for (name, text) in files {
            let path = "\(folder)/\(name)"
            Self.makeFolders(of: name, in: folder)
            try FileReplacement.write(Array(text.utf8), to: path, unless: false)
            try output.write(
                line: ConfigurationTexts.written(
                    ReportPaths(root: program.console.folder).name(of: path))[language])
        }
        try output.close()
        return .fine
    }

    /// Folders that exist already are none to make; what else is wrong shows when the file is written.
    private static func makeFolders(of name: String, in folder: String) {
        var path = folder
        for part in name.split(separator: "/").dropLast() {
            path += "/\(part)"
            mkdir(path, 0o777)
        }
    }
}

/// A snippet for a CI service, or for the hook before a commit.
enum CISnippet: String, CaseIterable, ExpressibleByArgument, Sendable {
    case github, gitlab
    case preCommit = "pre-commit"

    /// Where the service looks for it.
    var path: String {
        switch self {
        case .github: ".github/workflows/patuh.yml"
        case .gitlab: ".gitlab/patuh.gitlab-ci.yml"
        case .preCommit: ".pre-commit-config.yaml"
        }
    }

    var text: String {
        switch self {
        case .github:
            """
            # Memeriksa naskah pada tiap perubahan; "patuh" harus terpasang pada runner.
            name: patuh
            on: [push, pull_request]
            permissions:
              contents: read
              security-events: write
            jobs:
              patuh:
                runs-on: ubuntu-latest
                steps:
                  - uses: actions/checkout@v4
                  - name: Periksa
                    run: >
                      patuh periksa --format github --format sarif-github=patuh.sarif
                  - name: Unggah hasil
                    if: always()
                    uses: github/codeql-action/upload-sarif@v3
                    with:
                      sarif_file: patuh.sarif
                      category: patuh

            """
        case .gitlab:
            """
            # Tambahkan di .gitlab-ci.yml:  include: [{local: .gitlab/patuh.gitlab-ci.yml}]
            # "patuh" harus terpasang pada runner atau di dalam image.
            patuh:
              stage: test
              script:
                - >
                  patuh periksa --format teks
                  --format gitlab=gl-code-quality-report.json --format junit=patuh-junit.xml
              artifacts:
                when: always
                reports:
                  codequality: gl-code-quality-report.json
                  junit: patuh-junit.xml

            """
        case .preCommit:
            """
            # Jalankan sekali: pre-commit install
            repos:
              - repo: local
                hooks:
                  - id: patuh
                    name: patuh
                    entry: patuh periksa
                    language: system
                    types: [file]
                    files: \\.(docx|docm|odt|md|pdf)$
                    require_serial: true

            """
        }
    }
}
