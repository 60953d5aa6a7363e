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

    @Test(arguments: ["E05", "e05"])
    func `a rule of drafting technique has a page`(name: String) async {
        let trial = await Trial.run(["jelaskan", name], setting: Self.live)
        #expect(trial.status == .fine)
        #expect(trial.output.contains("E05: Ayat merujuk dirinya sendiri"))
        #expect(await Trial.run(["aturan"], setting: Self.live).output.contains("E05"))
    }
}
