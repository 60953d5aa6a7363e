import Assessment

extension VerdictState {
    /// One character that tells the states apart without colour.
    var symbol: String {
        switch self {
        case .terpenuhi: "✔"
        case .sebagian: "◐"
        case .belum: "✘"
        case .perluPemeriksaan: "?"
        case .tidakBerlaku: "–"
        }
    }

    var paint: Paint {
        switch self {
        case .terpenuhi: .green
        case .sebagian: .yellow
        case .belum: .red
        case .perluPemeriksaan: .magenta
        case .tidakBerlaku: .faint
        }
    }

    /// Whether something is left to say about it: the level asked for is neither reached nor meaningless.
    var isOpen: Bool {
        switch self {
        case .sebagian, .belum, .perluPemeriksaan: true
        case .terpenuhi, .tidakBerlaku: false
        }
    }
}
