import ArgumentParser
import Configuration
import Messages
import Reports

/// Shows the configuration in force, value by value, or its schema.
struct Konfigurasi: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "konfigurasi", abstract: HelpTexts.configuration.forHelp,
            usage: HelpTexts.configurationUsage.forHelp,
            discussion: HelpTexts.configurationDiscussion.forHelp, aliases: ["config"])
    }

    @Flag(name: [.customLong("skema"), .customLong("schema")], help: HelpTexts.schema.help())
    var schema = false

    @OptionGroup var choice: ConfigurationChoice
    @OptionGroup var packChoice: PackChoice
    @OptionGroup var presentation: Presentation

    func run(in program: Program) async throws(CommandFailure) -> ExitStatus {
        let text: String
        if schema {
            text = ConfigurationSchema.text()
        } else {
            var wishes = Settings.Wishes()
            wishes.configuration = choice
            wishes.packDirectory = packChoice.directory
            wishes.language = presentation.givenLanguage
            // What is shown does not depend on whether the old findings are there.
            wishes.baselineMayBeMissing = true
            let settings = try Settings.load(wishes, in: program)
            text = ConfigurationListing(settings.configuration).text
        }
        let output = try Output(path: presentation.outputPath, inputs: [], console: program.console)
        try output.write(Array(text.utf8))
        try output.close()
        return .fine
    }
}
