import Assessment
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        "1970-01-01", "2000-02-29", "2026-11-28", "2027-01-31", "2400-12-31", "1969-12-31", "0004-02-29",
    ])
    func `a day is written as it was read`(text: String) throws {
        #expect(try #require(Day(text)).description == text)
    }

    @Test(arguments: [
        "2027-02-29", "2027-13-01", "2027-00-10", "2027-01-32", "2027-1-31", "31-01-2027", "2027-01-31T00",
        "",
        "2027-04-31", "+027-01-01", "0000-01-01",
    ])
    func `what is no day is none`(text: String) { #expect(Day(text) == nil) }

    @Test func `days are counted from 1970`() throws {
        #expect(Day("1970-01-01")?.number == 0)
        #expect(Day("2000-03-01")?.number == 11_017)
        #expect(Day(seconds: 86_399) == Day("1970-01-01"))
        #expect(Day(seconds: -1) == Day("1969-12-31"))
        // Every day of four centuries is the day behind the one before.
        var before = try #require(Day("1999-12-31"))
        for number in before.number + 1...before.number + 146_097 {
            let day = Day(number: number)
            #expect(Day(day.description) == day && day > before)
            before = day
        }
        #expect(before.description == "2399-12-31")
    }
}

@Suite struct PathPatternTests {
    @Test(arguments: [
        ("*.md", "a.md"), ("*.md", "naskah/a.md"), ("naskah/*.md", "naskah/a.md"),
        ("naskah/**", "naskah/b/a.md"),
        ("**/a.md", "a.md"), ("**/a.md", "x/y/a.md"), ("naskah/*/a?.md", "naskah/x/ab.md"),
        ("a*b*c", "aXbXbc"),
        ("/naskah/a.md", "naskah/a.md"),
    ])
    func `fits`(pattern: String, path: String) { #expect(PathPattern(pattern).matches(path)) }

    @Test(arguments: [
        ("*.md", "a.docx"), ("naskah/*.md", "a.md"), ("naskah/*.md", "naskah/b/a.md"), ("a?.md", "a.md"),
        ("naskah", "naskah/a.md"), ("a*b*c", "aXbX"),
    ])
    func `does not fit`(pattern: String, path: String) { #expect(!PathPattern(pattern).matches(path)) }

    @Test func `many stars take no time`() {
        let pattern = PathPattern(String(repeating: "*a", count: 40) + "b")
        #expect(!pattern.matches(String(repeating: "a", count: 2000)))
    }
}

@Suite struct InlineWaiverTests {
    @Test func `rules, reason, approver and end, in either language and over lines`() throws {
        let waiver = try #require(
            try InlineWaiver.parse(
                " patuh: abaikan E05, C01;\n  alasan: naskah lama: tidak diubah;\n disetujui: Kabag Hukum; sampai: 2027-01-31 "
            ))
        #expect(waiver.rules == ["E05", "C01"])
        #expect(waiver.reason == "naskah lama: tidak diubah")
        #expect(
            waiver.approver == "Kabag Hukum" && waiver.address == nil && waiver.expires == Day("2027-01-31"))
        let english = try #require(
            try InlineWaiver.parse(
                "Patuh: ignore E05; reason: old; approved: head; until: 2027-01-31; address: Pasal 8"))
        #expect(english.address == "Pasal 8")
    }

    @Test(arguments: ["", "TODO: perbaiki", "patuh: abaikannya", "patuh", "patuh: periksa lagi"])
    func `other comments are none`(text: String) throws { #expect(try InlineWaiver.parse(text) == nil) }

    @Test(arguments: [
        ("patuh: abaikan", "sebutkan aturannya"), ("patuh: abaikan ; alasan: x", "sebutkan aturannya"),
        ("patuh: abaikan E05", "\"alasan\" wajib ada"),
        ("patuh: abaikan E05; alasan: x; sampai: 2027-01-31", "\"disetujui\" wajib ada"),
        ("patuh: abaikan E05; alasan: x; disetujui: y", "\"sampai\" wajib ada"),
        ("patuh: abaikan E05; alasan: x; disetujui: ; sampai: 2027-01-31", "\"disetujui\" wajib ada"),
        ("patuh: abaikan E05; alasan: x; disetujui: y; sampai: besok", "\"besok\" bukan tanggal"),
        ("patuh: abaikan E05; alasn: x", "\"alasn\" tidak dikenal"),
    ])
    func `what is missing is said`(text: String, words: String) {
        let mistake = #expect(throws: InlineWaiver.Mistake.self) { try InlineWaiver.parse(text) }
        #expect(mistake?.message.id.contains(words) == true, "\(mistake?.message.id ?? "")")
        #expect(mistake?.message.en.isEmpty == false)
    }
}
