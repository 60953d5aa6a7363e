import Assessment
import DocumentReaders
import Testing

/// The samples are assessed as `Samples/harapan.json` says, as Markdown and as DOCX.
@Suite struct SampleTests {
    static func assess(_ file: String) throws -> DocumentAssessment {
        let document = try DocumentReader().read(path: Samples.folder + "/" + file)
        return ShippedPack.assessor.assess(document: document)
    }

    @Test(arguments: Expectation.all.map(\.stem), [".md", ".docx"])
    func `a sample reaches the expected levels by the expected words`(stem: String, suffix: String) throws {
        let expectation = try #require(Expectation.all.first { $0.stem == stem })
        let assessment = try Self.assess(stem + suffix)
        #expect(assessment.naskah.status.rawValue == expectation.status)
        for verdict in assessment.indicators {
            let expected = try #require(expectation.indikator[String(verdict.number)])
            if KnownDefects.samples[stem]?.contains(verdict.number) == true {
                withKnownIssue("\(stem)\(suffix), indicator \(verdict.number)") {
                    check(verdict, expected, stem + suffix)
                }
            } else {
                check(verdict, expected, stem + suffix)
            }
        }
    }

    private func check(_ verdict: IndicatorVerdict, _ expected: Expectation.Indicator, _ file: String) {
        let name = "\(file), indicator \(verdict.number)"
        #expect(verdict.contentLevel == expected.isi, "\(name)")
        #expect(verdict.met.subtracting(["topik"]).sorted() == expected.unsur.keys.sorted(), "\(name)")
        for element in verdict.elements where element.state == .terpenuhi {
            let addresses = element.evidence.map(\.address)
            let deciding = expected.unsur[element.id] ?? []
            #expect(
                addresses.contains { own in deciding.contains { Address.agree(own, $0) } },
                "\(name), \(element.id): \(addresses) for \(deciding)")
        }
        let places = verdict.evidence.map(\.address)
        if let regulating = expected.bukti {
            #expect(
                places.contains { own in regulating.contains { Address.agree(own, $0) } },
                "\(name): \(places) for \(regulating)")
        }
        for mention in expected.sebutan ?? [] {
            #expect(
                !places.contains { Address.agree($0, mention) }, "\(name): \(mention) only mentions the topic"
            )
        }
    }

    @Test(arguments: Expectation.all.map(\.stem))
    func `Markdown and DOCX give the same verdicts, addresses and quotations`(stem: String) throws {
        let markdown = try Self.assess(stem + ".md")
        let docx = try Self.assess(stem + ".docx")
        for (left, right) in zip(markdown.indicators, docx.indicators) {
            #expect(Digest(left) == Digest(right), "\(stem), indicator \(left.number)")
        }
    }

    @Test func `a draft proves level 1 at most, whatever it contains`() throws {
        for verdict in try Self.assess("rancangan-perbup-spbe.md").indicators {
            #expect(verdict.provenLevel == min(verdict.contentLevel, 1), "indicator \(verdict.number)")
        }
    }

    @Test func `level 4 needs records except for data management`() throws {
        for verdict in try Self.assess("perbup-spbe-baik.md").indicators {
            let expected = verdict.number == 3 ? verdict.contentLevel : min(verdict.contentLevel, 3)
            #expect(verdict.provenLevel == expected, "indicator \(verdict.number)")
            if verdict.contentLevel >= 3 {
                #expect(
                    !verdict.needsReview.isEmpty, "indicator \(verdict.number) names the record to look at")
            }
        }
    }
}

enum Address {
    /// Equal, one inside of the other.
    static func agree(_ left: String, _ right: String) -> Bool {
        left == right || left.hasPrefix(right + " ") || right.hasPrefix(left + " ")
    }
}
