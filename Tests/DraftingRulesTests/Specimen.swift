import DocumentModel
import DocumentReaders
import LegalStructure

@testable import DraftingRules

/// An example made a whole document and examined.
struct Specimen {
    let document: Document
    let naskah: Naskah
    let review: DraftingReview
    /// Bytes of the source between ⟦ and ⟧, which are taken out before it is read.
    let mark: Range<Int>?

    init(_ example: RuleInfo.Example) throws {
        let marked = Array(Frames.whole(example).utf8)
        let (open, close) = (Array("⟦".utf8), Array("⟧".utf8))
        var source: [UInt8] = []
        var start: Int?
        var end: Int?
        var at = 0
        while at < marked.count {
            if marked[at...].starts(with: open) {
                start = source.count
                at += open.count
            } else if marked[at...].starts(with: close) {
                end = source.count
                at += close.count
            } else {
                source.append(marked[at])
                at += 1
            }
        }
        mark = start.flatMap { start in end.map { start..<$0 } }
        document = try DocumentReader().read(bytes: source, path: "contoh.md")
        naskah = NaskahParser().parse(document)
        review = DraftingChecker(minimum: .usul).review(document, naskah)
    }

    func sourceRange(of finding: Finding) -> Range<Int>? {
        PositionConverter(document).sourceRange(of: finding.range)
    }
}

/// What stands around an example.
enum Frames {
    static func whole(_ example: RuleInfo.Example) -> String {
        let title = """
            BUPATI CONTOH

            PERATURAN BUPATI CONTOH

            NOMOR 12 TAHUN 2023

            TENTANG

            SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK

            DENGAN RAHMAT TUHAN YANG MAHA ESA

            BUPATI CONTOH,


            """
        let opening = """
            Menimbang :

            a. bahwa layanan pemerintahan perlu ditingkatkan;

            b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan \
            Bupati tentang Sistem Pemerintahan Berbasis Elektronik;

            Mengingat :

            1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;


            """
        let decision = """
            MEMUTUSKAN:

            Menetapkan : PERATURAN BUPATI TENTANG SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK.


            """
        let first = """
            Pasal 1

            Dalam Peraturan Bupati ini yang dimaksud dengan:

            1. Daerah adalah Kabupaten Contoh.

            2. Perangkat Daerah adalah unsur pembantu Bupati di Daerah.


            """
        let last = """
            Pasal 90

            Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.


            """
        let closing = """
            Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan \
            penempatannya dalam Berita Daerah Kabupaten Contoh.

            Ditetapkan di Contoh

            pada tanggal 2 Mei 2023

            BUPATI CONTOH,

            ttd

            NAMA

            Diundangkan di Contoh

            pada tanggal 3 Mei 2023

            SEKRETARIS DAERAH KABUPATEN CONTOH,

            ttd

            NAMA

            BERITA DAERAH KABUPATEN CONTOH TAHUN 2023 NOMOR 12
            """
        let text = example.text + "\n\n"
        return switch example.frame {
        case .whole: text
        case .opening: title + text + decision + first + renumbered(last, behind: first) + closing
        case .body:
            title + opening + decision + first + text + renumbered(last, behind: first + text) + closing
        case .bare: title + opening + decision + text + renumbered(last, behind: text) + closing
        case .closing: title + opening + decision + first + renumbered(last, behind: first) + text
        case .tail: title + opening + decision + first + text
        }
    }

    /// The last pasal with the number that is due.
    private static func renumbered(_ last: String, behind text: String) -> String {
        let numbers = text.split(separator: "\n").compactMap { line -> Int? in
            let words = line.filter { $0 != "⟦" && $0 != "⟧" }.split(separator: " ")
            return words.count == 2 && words[0] == "Pasal" ? Int(words[1]) : nil
        }
        return last.replacing("90", with: String((numbers.max() ?? 0) + 1))
    }
}
