import Testing

@testable import DraftingRules

@Suite struct AuthorityCardTests {
    @Test func `every entry of the card says where it comes from`() {
        let rows = DataTable.rows(of: PackageResources.kartu_peraturan_tsv).filter { $0.count == 10 }
        #expect(rows.count == AuthorityCard.shared.count && rows.count > 20)
        for row in rows {
            #expect(row[9].hasPrefix("diperiksa: ") || row[9].hasPrefix("belum diperiksa: "), "\(row)")
            #expect(["LN", "BN"].contains(row[4]) && Int(row[5]) != nil && Int(row[6]) != nil, "\(row)")
        }
    }

    @Test func `the age of the card is counted in days from its date`() throws {
        let date = AuthorityCard.shared.date
        // 2026-11-28 is day 20785.
        #expect(date == "2026-11-28")
        let message = try #require(AuthorityCardAge.message(now: (20785 + 3) * 86_400 + 5))
        #expect(message.id.hasSuffix("tertanggal \(date), berumur 3 hari."))
        #expect(message.en.hasSuffix("as of \(date), 3 days old."))
    }
}
