import LegalStructure
import Testing

/// Internal and external references (UU 12/2011 Lampiran II numbers 271–283).
@Suite struct ReferenceTests {
    private let body = """
        Pasal 4
        (1) Arsitektur memuat:
        a. proses bisnis; dan
        b. aplikasi.
        (2) Arsitektur ditinjau.
        Pasal 5
        (1) Satu.
        (2) %@
        """

    private func references(_ words: String) -> (naskah: Naskah, found: [Reference]) {
        let result = naskah(perbup(body.replacing("%@", with: words)))
        return (result, result.references.filter { result.units[$0.unit].address == "Pasal 5 ayat (2)" })
    }

    @Test(arguments: [
        ("Ketentuan sebagaimana dimaksud dalam Pasal 4 berlaku.", "Pasal 4"),
        ("Ketentuan sebagaimana dimaksud dalam Pasal 4 ayat (1) berlaku.", "Pasal 4 ayat (1)"),
        (
            "Ketentuan sebagaimana dimaksud dalam Pasal 4 ayat (1) huruf b berlaku.",
            "Pasal 4 ayat (1) huruf b"
        ),
        ("Ketentuan sebagaimana dimaksud pada ayat (1) berlaku.", "Pasal 5 ayat (1)"),
        ("Ketentuan sebagaimana dimaksud pada ayat (1), berlaku.", "Pasal 5 ayat (1)"),
    ])
    func `a reference resolves to its unit`(words: String, address: String) throws {
        let (result, found) = references(words)
        #expect(found.map(\.address) == [address])
        #expect(found.first?.isExternal == false)
        #expect(try found.first?.target == result.unit(address).index)
    }

    @Test func `the words of a reference are its range`() throws {
        let parsed = Parsed(
            perbup(body.replacing("%@", with: "Ketentuan dalam Pasal 4 ayat (1) huruf b berlaku.")))
        let reference = try #require(parsed.naskah.references.first)
        #expect(parsed.words(reference.range) == "Pasal 4 ayat (1) huruf b")
    }

    @Test(arguments: [
        ("Ketentuan dalam Pasal 4 ayat (1) dan ayat (2) berlaku.", ["Pasal 4 ayat (1)", "Pasal 4 ayat (2)"]),
        ("Ketentuan pada ayat (1) dan Pasal 4 berlaku.", ["Pasal 5 ayat (1)", "Pasal 4"]),
        (
            "Ketentuan pada ayat (1), ayat (2), dan ayat (3) berlaku.",
            ["Pasal 5 ayat (1)", "Pasal 5 ayat (2)", "Pasal 5 ayat (3)"]
        ),
        (
            "Ketentuan pada ayat (1), (2), dan (3) berlaku.",
            ["Pasal 5 ayat (1)", "Pasal 5 ayat (2)", "Pasal 5 ayat (3)"]
        ),
        (
            "Ketentuan dalam Pasal 4 ayat (1) huruf a dan huruf b serta ayat (2) berlaku.",
            ["Pasal 4 ayat (1) huruf a", "Pasal 4 ayat (1) huruf b", "Pasal 4 ayat (2)"]
        ),
        ("Ketentuan dalam Pasal 3, Pasal 4, atau Pasal 5 berlaku.", ["Pasal 3", "Pasal 4", "Pasal 5"]),
        ("Ketentuan dalam Pasal 2 sampai dengan Pasal 4 berlaku.", ["Pasal 2", "Pasal 3", "Pasal 4"]),
        (
            "Ketentuan dalam Pasal 4 huruf a sampai dengan huruf d berlaku.",
            ["Pasal 4 huruf a", "Pasal 4 huruf b", "Pasal 4 huruf c", "Pasal 4 huruf d"]
        ),
        ("Ketentuan dalam Pasal 4 dan ketentuan lain berlaku.", ["Pasal 4"]),
        ("Ketentuan dalam Pasal 1 angka 3 dan angka 5 berlaku.", ["Pasal 1 angka 3", "Pasal 1 angka 5"]),
    ])
    func `chains name every link`(words: String, addresses: [String]) {
        #expect(references(words).found.map(\.address).sorted() == addresses.sorted())
    }

    @Test(arguments: [
        "Ketentuan sesuai Pasal 4 Peraturan Presiden Nomor 95 Tahun 2018 berlaku.",
        "Ketentuan sesuai Pasal 4 ayat (1) Undang-Undang Nomor 1 Tahun 2024 berlaku.",
        "Ketentuan sesuai Pasal 4 Permen Contoh berlaku.", "Ketentuan sesuai Pasal 4 UUD 1945 berlaku.",
    ])
    func `another act's pasal is external`(words: String) {
        let found = references(words).found
        #expect(found.map(\.isExternal) == [true])
        #expect(found.map(\.target) == [nil])
    }

    @Test func `this act's own pasal is internal`() {
        #expect(
            references("Ketentuan dalam Pasal 4 Peraturan Bupati ini berlaku.").found.map(\.isExternal) == [
                false
            ])
    }

    @Test func `an act that carries out this act's pasal does not make it external`() {
        let found = references("Ketentuan sebagaimana dimaksud dalam Pasal 4 diatur dengan Peraturan Bupati.")
            .found
        #expect(found.map(\.isExternal) == [false])
        #expect(found.allSatisfy { $0.target != nil })
    }

    @Test func `every link of a chain in another act is external`() {
        let found = references(
            "Ketentuan sesuai Pasal 4 dan Pasal 5 Peraturan Presiden Nomor 95 Tahun 2018 berlaku."
        ).found
        #expect(found.map(\.isExternal) == [true, true])
    }

    @Test func `a reference to what does not exist has no target`() {
        let found = references("Ketentuan dalam Pasal 44 ayat (3) berlaku.").found
        #expect(found.map(\.address) == ["Pasal 44 ayat (3)"])
        #expect(found.map(\.target) == [nil])
    }

    @Test func `huruf of the own ayat, and diktum`() {
        let own = naskah(
            perbup(
                "Pasal 1\n(1) Rincian:\na. satu; dan\nb. lanjutan sebagaimana dimaksud dalam huruf a.\n(2) Lain."
            ))
        #expect(own.references.map(\.address) == ["Pasal 1 ayat (1) huruf a"])
        let decree = naskah(
            "KEPUTUSAN BUPATI CONTOH\nNOMOR 1 TAHUN 2023\nTENTANG\nX\nMenimbang : bahwa;\nMEMUTUSKAN:\nKESATU : Satu.\nKEDUA : Tim sebagaimana dimaksud dalam Diktum KESATU bekerja."
        )
        #expect(decree.references.map(\.address) == ["Diktum KESATU"])
        #expect(
            decree.references.first?.target == decree.units.first { $0.address == "Diktum KESATU" }?.index)
    }
}
