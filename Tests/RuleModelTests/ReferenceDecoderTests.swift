import RuleModel
import Rules
import Testing

/// The reference architectures: codes and attributes.
@Suite struct ReferenceDecoderTests {
    /// SE Menteri PANRB 18/2022, lampiran: the tables count 9/45, 10/49, 2/53, 2/4, 3/7 and 3/10.
    @Test func `the shipped reference is that of the circular`() throws {
        let file = try #require(RulePacks.referenceArchitectures.first)
        let reference = try ReferenceDecoder.decode(file)
        #expect(reference.name == "SE Menteri PANRB 18/2022" && reference.since == 2022)
        #expect(reference.models.map(\.id) == ["RAB", "RAD", "RAL", "RAA", "RAI", "RAK"])
        #expect(reference.models.map(\.groups.count) == [9, 10, 2, 2, 3, 3])
        #expect(reference.models.map(\.areas.count) == [45, 49, 53, 4, 7, 10])
        #expect(reference.model(of: "dal")?.areas["01.25"] == "Kesehatan")
        #expect(reference.model(of: "RAX") == nil)
        let counts = reference.records.sorted { $0.number < $1.number }.map(\.attributes.count)
        #expect(counts == [9, 14, 15, 21, 11, 11, 14, 12, 8, 8, 7, 9, 11, 11, 7, 5, 5, 6, 6, 7, 4])
        for record in reference.records {
            #expect(reference.models.contains { $0.domain == record.domain }, "\(record.name)")
            #expect(!record.signs.isEmpty && record.attributes.allSatisfy { !$0.headers.isEmpty })
        }
    }

    private static let valid = """
        referensi: Contoh
        sejak: 2030
        model:
          - kode: RAB
            objek: DAB
            domain: proses-bisnis
            kelompok: {"01": Satu}
            bidang: {"01.01": Satu satu}
        metadata: []
        """

    @Test(arguments: [
        ("sejak: 2030", "sejek: 2030", 2, "sejak"), ("\"01.01\"", "\"02.01\"", 8, "02.01"),
        ("sejak: 2030", "sejak: lama", 2, "bilangan"),
    ])
    func `a mistake has its place`(old: String, new: String, line: Int, word: String) throws {
        let text = Self.valid.replacing(old, with: new)
        #expect(throws: Never.self) { try ReferenceDecoder.decode(("contoh.yaml", Self.valid)) }
        do throws(PackError) {
            _ = try ReferenceDecoder.decode(("contoh.yaml", text))
            Issue.record("no error")
        } catch {
            #expect(error.line == line && error.message.contains(word), "\(error)")
        }
    }
}
