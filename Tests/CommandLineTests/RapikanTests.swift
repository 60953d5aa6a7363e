import TestTools
import Testing

@testable import CommandLine

/// `patuh rapikan` and the page of a rule of drafting technique, through the real engine.
@Suite struct RapikanTests {
    private static var live: Trial.Setting { Trial.Setting(examiner: .live) }

    private static let text = """
        PERATURAN BUPATI CONTOH

        NOMOR 12 TAHUN 2023

        TENTANG

        RENCANA

        Pasal 1

        Kepala Dinas bertanggungjawab atas rencana.

        Pasal 2

        Rencana sebagaimana dimaksud Pasal 1 mulai berlaku pada tanggal diundangkan.
        """

    @Test func `a Markdown text is mended in a new file beside it`() async throws {
        let folder = Folder([])
        let path = "\(folder.path)/perbup.md"
        write(Self.text.utf8, to: path)
        let trial = await Trial.run(["rapikan", path], setting: Self.live)
        #expect(trial.status == .fine)
        #expect(trial.output.contains("F07 Pasal 1 (baris 11)"))
        #expect(trial.output.contains("2 perbaikan ditulis"))
        let mended = Self.text.replacing("bertanggungjawab", with: "bertanggung jawab")
            .replacing("dimaksud Pasal", with: "dimaksud dalam Pasal")
        #expect(contents(of: "\(folder.path)/perbup.rapi.md") == mended)
        #expect(contents(of: path) == Self.text)
        let again = await Trial.run(["rapikan", "\(folder.path)/perbup.rapi.md"], setting: Self.live)
        #expect(again.status == .fine && again.output.contains("tidak ada yang dapat diperbaiki"))
    }

    @Test func `the text itself is never overwritten`() async {
        let folder = Folder([])
        let path = "\(folder.path)/perbup.md"
        write(Self.text.utf8, to: path)
        let trial = await Trial.run(["rapikan", path, "--output", path], setting: Self.live)
        #expect(trial.status == .failed)
        #expect(contents(of: path) == Self.text)
    }

    @Test func `the page of the rule on citations says how old the authority card is`() async {
        let output = await Trial.run(["jelaskan", "A13"], setting: Self.live).output
        #expect(
            output.contains(
                #/Kartu peraturan: \d+ peraturan, tertanggal \d{4}-\d\d-\d\d, berumur \d+ hari\./#))
    }

    @Test(arguments: ["E05", "e05"])
    func `a rule of drafting technique has a page`(name: String) async {
        let trial = await Trial.run(["jelaskan", name], setting: Self.live)
        #expect(trial.status == .fine)
        #expect(trial.output.contains("E05: Ayat merujuk dirinya sendiri"))
        #expect(await Trial.run(["aturan"], setting: Self.live).output.contains("E05"))
    }

    @Test func `a Word file is mended with tracked changes, and its other words stay`() async throws {
        let folder = Folder([])
        let path = "\(folder.path)/perbup.docx"
        write(WordSpecimen.bytes(Self.text.split(separator: "\n")), to: path)
        let trial = await Trial.run(["rapikan", path], setting: Self.live)
        #expect(trial.status == .fine && trial.output.contains("2 perbaikan ditulis"), "\(trial.output)")
        let before = await Trial.run(["teks", path], setting: Self.live).output
        let mended = "\(folder.path)/perbup.rapi.docx"
        let after = await Trial.run(["teks", mended], setting: Self.live).output
        #expect(
            after
                == before.replacing("bertanggungjawab", with: "bertanggung jawab")
                .replacing("dimaksud Pasal", with: "dimaksud dalam Pasal").replacing(path, with: mended))
        let again = await Trial.run(["rapikan", mended], setting: Self.live)
        #expect(again.status == .fine && again.output.contains("tidak ada yang dapat diperbaiki"))
    }
}
