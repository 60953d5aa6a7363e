import DraftingRules
import Glibc
import Messages
import Results
import TestTools
import Testing

@testable import Reports

/// The pages in docs/aturan are those of the rules (`PATUH_REKAM=1` writes them anew).
@Suite struct RuleSheetTests {
    static let rules = DraftingChecker.rules.map { $0.info }

    @Test func `the pages in docs are fresh, and there are no others`() {
        let folder = "\(packageRoot)/docs/aturan"
        var pages = Self.rules.map { ("\($0.id).md", RuleSheet($0).markdown) }
        pages += SetRule.all.map { ("\($0.id).md", RuleSheet($0).markdown) }
        pages.append(("README.md", RuleSheet.index))
        if getenv("PATUH_REKAM") != nil, getenv("CI") == nil {
            for (name, text) in pages { write(text.utf8, to: "\(folder)/\(name)") }
        }
        for (name, text) in pages {
            #expect(contents(of: "\(folder)/\(name)") == text, "docs/aturan/\(name) is stale: PATUH_REKAM=1")
        }
        #expect(Set(names(in: folder)).subtracting(["presisi.md"]) == Set(pages.map(\.0)))
    }

    @Test(arguments: Language.allCases)
    func `a page says level, source, reason and examples`(language: Language) throws {
        let rule = try #require(Self.rules.first { $0.id == "E05" })
        let page = String(
            decoding: RuleSheet(rule).text(language, style: Style()), as: UTF8.self)
        #expect(page.contains("E05: \(rule.name[language])"))
        #expect(page.contains("272") && page.contains("✘") && page.contains("✔"))
        #expect(page.contains("»ayat (2)«"))
    }

    @Test(arguments: Language.allCases)
    func `the page of a rule on sets says the same in both forms`(language: Language) throws {
        for rule in SetRule.all {
            let page = String(
                decoding: RuleSheet(rule).text(language, style: Style(width: 500)), as: UTF8.self)
            for text in [rule.name, rule.explanation, rule.source, rule.wrong, rule.right] {
                #expect(page.contains(text[language]), "\(rule.id): \(text[language])")
            }
            #expect(rule.wrong != rule.right)
        }
    }

    @Test func `the words of sources and scopes differ`() {
        let sources: [RuleInfo.Source] = [
            .number("1"), .amended("1"), .derived(from: "1"), .act("UU"), .practice,
        ]
        let scopes: [RuleInfo.Scope] = [
            .regulation, .act, .decree, .procedure, .plans([.architecture]), .plans([.roadmap, .processMap]),
        ]
        for language in Language.allCases {
            #expect(Set(sources.map { $0.words[language] }).count == sources.count)
            #expect(Set(scopes.map { $0.words[language] }).count == scopes.count)
        }
    }
}
