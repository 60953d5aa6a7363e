import DocumentReaders
import Glibc
import LegalStructure
import TestTools
import Testing

@testable import DraftingRules

/// Documents that are no part of this package.
private enum Documents {
    static let folder = getenv("PATUH_CORPUS").map { String(cString: $0) + "/files" }
}

/// Defects of real regulations that people have confirmed are found at their addresses, and known false alarms stay
/// silent. The documents are no part of this package: `PATUH_CORPUS` names the folder that has them under `files/`.
@Suite(.enabled(if: Documents.folder != nil, "dilewati: PATUH_CORPUS tidak menunjuk korpus"))
struct KnownDefectTests {
    /// By file: the rule, a colon and the address.
    static let defects: [String: [String]] = [
        "perbup-kab-batu-bara-81-2021-spbe.pdf": [
            "A12:Mengingat angka 2", "A13:Mengingat angka 6", "B02:BAB IV Bagian Ketiga",
            "C02:Pasal 9 ayat (5) huruf d",
            "C03:Pasal 8 ayat (6) huruf f", "D01:Pasal 1 angka 59", "D02:Pasal 1 angka 25",
            "E03:Pasal 35 ayat (1)",
            "E03:Pasal 43 ayat (1)", "E05:Pasal 8 ayat (5)", "F04:Pasal 52", "G05:Penutup",
        ],
        "perda-sulawesi-utara-2-2014-pengelolaan-barang-milik-daerah.pdf": [
            "E02:Pasal 62 ayat (1)", "E05:Pasal 74", "E02:Pasal 78 ayat (3)", "E02:Pasal 73",
        ],
        "perbup-kab-pakpak-bharat-34-2019-rencana-induk-spbe.pdf": [
            "A06:Menimbang huruf c", "E09:Pasal 2", "E09:Pasal 4",
        ],
        "permenkominfo-5-2021-penyelenggaraan-telekomunikasi.md": ["E02:Pasal 222 huruf m angka 4"],
        "permenkominfo-11-2018-penyelenggaraan-sertifikasi-elektronik.pdf": ["E02:Pasal 38"],
        "permenkominfo-10-2018-pelaksanaan-kewajiban-pelayanan-universal-tel.pdf": ["A09:Memutuskan"],
        "permenkominfo-24-2013-layanan-jelajah-roaming-internasional.pdf": ["B01:BAB VII"],
        "peraturan-bssn-4-2021-manajemen-keamanan-informasi-spbe.pdf": ["E06:Pasal 4 ayat (1)"],
        "keputusan-gubernur-kalbar-224-bappeda-2023-forum-satu-data.pdf": ["A14:Mengingat angka 1"],
    ]

    /// Rules that must say nothing of a document, each seen to be wrong there once.
    static let silences: [String: [String]] = [
        "pmk-3-2022-insentif-pajak-untuk-wajib-pajak-terdampak-pa.md": ["E02", "E05"],
        "perpres-95-2018-spbe.md": ["A09", "D09"],
        "uu-12-2011-pembentukan-peraturan-perundang-undangan.md": ["B07"],
        "pp-80-2019-perdagangan-melalui-sistem-elektronik.md": ["C02"],
        "pp-11-2017-manajemen-pns.md": ["E09"],
        "permenkominfo-20-2016-perlindungan-data-pribadi-dalam-sistem-e.md": ["B05"],
        "permendagri-3-2017-pedoman-ppid.pdf": ["E13"],
        "perpres-39-2019-satu-data-indonesia.pdf": ["B05", "B07"],
    ]

    private func review(_ file: String) throws -> DraftingReview {
        let document = try DocumentReader().read(path: "\(try #require(Documents.folder))/\(file)")
        return DraftingChecker().review(document, NaskahParser().parse(document))
    }

    @Test(arguments: defects.keys.sorted())
    func `a confirmed defect is found at its address`(file: String) throws {
        let places = try review(file).findings.flatMap { finding in
            ([finding.address] + finding.related.map(\.address)).map { "\(finding.rule):\($0)" }
        }
        for defect in Self.defects[file] ?? [] {
            #expect(places.contains(defect), "\(defect) is not among \(places)")
        }
    }

    @Test(arguments: silences.keys.sorted())
    func `a known false alarm stays silent`(file: String) throws {
        let findings = try review(file).findings
        for rule in Self.silences[file] ?? [] {
            #expect(
                !findings.contains { $0.rule == rule },
                "\(findings.filter { $0.rule == rule }.map(\.message.id))")
        }
    }
}
