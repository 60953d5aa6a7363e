import Testing

@testable import LegalStructure

/// Regulations that change or revoke others (UU 12/2011 Lampiran II numbers 221–237).
@Suite struct AmendmentTests {
    private let title = "PERUBAHAN KEDUA ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG TATA KELOLA DATA"
    private let body = """
        Pasal I
        Beberapa ketentuan dalam Peraturan Bupati Nomor 5 Tahun 2020 tentang Tata Kelola Data diubah sebagai berikut:
        1. Ketentuan Pasal 6 diubah sehingga berbunyi sebagai berikut:
        Pasal 6
        (1) Arsitektur memuat:
        a. proses bisnis; dan
        b. aplikasi.
        (2) Arsitektur ditinjau.
        2. Di antara Pasal 6 dan Pasal 7 disisipkan 1 (satu) pasal, yakni Pasal 6A, sehingga berbunyi sebagai berikut:
        Pasal 6A
        Perangkat Daerah menggunakan pusat data.
        3. Pasal 9 dihapus.
        Pasal II
        Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
        """

    @Test func `an amendment names the act it changes`() {
        let result = naskah(perbup(body, title: title))
        #expect(
            result.relation
                == NaskahRelation(
                    kind: .perubahan, act: "PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG TATA KELOLA DATA"))
        #expect(result.pasalCount == 2)
        #expect(result.highestPasal == 2)
    }

    @Test func `quoted pasal stand under the instruction that quotes them, with their own addresses`() throws
    {
        let result = naskah(perbup(body, title: title))
        #expect(
            result.addresses() == [
                "Pasal I", "Pasal I angka 1", "Pasal 6", "Pasal 6 ayat (1)", "Pasal 6 ayat (1) huruf a",
                "Pasal 6 ayat (1) huruf b",
                "Pasal 6 ayat (2)", "Pasal I angka 2", "Pasal 6A", "Pasal I angka 3", "Pasal II",
            ])
        #expect(result.notes.isEmpty, "\(result.notes)")
    }

    @Test func `the first pasal of another act is one, whatever its numeral`() {
        let result = naskah(perbup("Pasal I\nSatu.\nPasal 2\nDua."))
        #expect(result.addresses() == ["Pasal 1", "Pasal 2"])
    }

    @Test func `a revocation names the act it revokes`() {
        let result = naskah(
            perbup("Pasal 1\nSatu.\nPasal 2\nDua.", title: "PENCABUTAN PERATURAN BUPATI NOMOR 5 TAHUN 2020"))
        #expect(
            result.relation == NaskahRelation(kind: .pencabutan, act: "PERATURAN BUPATI NOMOR 5 TAHUN 2020"))
        #expect(result.pasalCount == 2)
    }

    @Test func `other regulations have no relation`() {
        #expect(naskah(perbup("Pasal 1\nSatu.", title: "MANAJEMEN PERUBAHAN")).relation == nil)
    }
}
