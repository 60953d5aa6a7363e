import RuleModel
import TestTools
import Testing

/// `docs/aturan.md` explains the whole rule language.
@Suite struct GuideTests {
    static let guide = contents(of: packageRoot + "/docs/aturan.md") ?? ""

    /// The decoder itself says which keys it knows, in its answer to one that it does not.
    @Test(arguments: [
        ("berlaku: \"2024\"", "kunci-salah: 1"), ("frasa: [\"~kerja\"]", "kunci-salah: 1"),
        ("bobot: 1.3", "kunci-salah: 1"), ("    nama: Pemakaian", "    kunci-salah: 1"),
        ("{sebut: [benda], pokok: ya}", "{kunci-salah: 1}"),
        ("{tingkat: 2, unsur: [pemakaian]}", "{kunci-salah: 1}"),
        ("diatur:", "tinjauan: [{kunci-salah: 1}]\ndiatur:"),
        ("diatur:", "contoh: {kunci-salah: 1}\ndiatur:"),
    ])
    func `every key is explained`(old: String, new: String) throws {
        let error = try PackDecoderTests.mistake(old, new)
        let keys =
            error.message.split(separator: "(yang sah: ").last?.prefix { $0 != ")" }.split(separator: ", ")
            ?? []
        #expect(keys.count >= 2, "\(error)")
        for key in keys {
            let isThere = Self.guide.contains("`\(key)`") || Self.guide.contains("\(key):")
            #expect(isThere, "docs/aturan.md does not explain \(key)")
        }
    }

    @Test func `every fixed value is explained`() {
        for value in TopicScope.allCases.map(\.rawValue) + ActorCondition.allCases.map(\.rawValue) {
            #expect(Self.guide.contains("| `\(value)` |"), "\(value)")
        }
    }
}
