import ArgumentParser
import Messages

/// Which configuration a command works with.
struct ConfigurationChoice: ParsableArguments {
    @Option(
        name: [.customLong("konfigurasi"), .customLong("config")],
        help: HelpTexts.configurationFile.help(HelpTexts.pathName), completion: .file())
    var path: String?

    @Flag(
        name: [.customLong("tanpa-konfigurasi"), .customLong("no-config")],
        help: HelpTexts.noConfiguration.help())
    var isIgnored = false
}

/// Old findings that are not shown again.
struct BaselineChoice: ParsableArguments {
    @Option(
        name: .customLong("baseline"), help: HelpTexts.baseline.help(HelpTexts.pathName), completion: .file())
    var path: String?

    @Flag(
        name: [.customLong("perbarui-baseline"), .customLong("update-baseline")],
        help: HelpTexts.updateBaseline.help())
    var isUpdated = false
}
