import Reports

/// One line on standard error that says how far a long run has come; nothing when nobody watches.
struct Progress {
    private let console: Console
    private let total: Int
    private let isShown: Bool

    init(total: Int, console: Console) {
        self.console = console
        self.total = total
        isShown = console.errorIsTerminal && total > 1
    }

    func show(done: Int) {
        guard isShown else { return }
        // Erases the line first, so that a report on the same terminal starts at a clean one.
        console.complain("\r\u{1B}[K" + (done < total ? "patuh: \(done)/\(total)" : ""))
    }

    /// Takes the line away before something else is printed.
    func clear() {
        guard isShown else { return }
        console.complain("\r\u{1B}[K")
    }
}
