import ArgumentParser
import DraftingRules

/// Whether drafting technique is checked, and from which level its findings are reported.
struct DraftingChoice: ParsableArguments {
    enum Wish: String, EnumerableFlag {
        case on, off

        static func name(for value: Wish) -> NameSpecification {
            switch value {
            case .on: [.customLong("teknik"), .customLong("drafting")]
            case .off: [.customLong("tanpa-teknik"), .customLong("no-drafting")]
            }
        }

        static func help(for value: Wish) -> ArgumentHelp? {
            value == .on ? HelpTexts.drafting.help() : HelpTexts.noDrafting.help()
        }
    }

    @Flag(exclusivity: .chooseLast)
    var wish: Wish?

    @Flag(name: [.customLong("usul"), .customLong("hints")], help: HelpTexts.hints.help())
    var hints = false

    /// Level from which findings are wanted; nil for none.
    var minimum: Severity? { wish == .off ? nil : hints ? .usul : .tandai }
}
