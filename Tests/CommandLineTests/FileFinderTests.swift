import Glibc
import TestTools
import Testing

@testable import CommandLine

@Suite struct FileFinderTests {
    @Test func `folders are searched throughout, sorted, without hidden and foreign files`() {
        let folder = Folder([
            "b.docx", "a.md", "C.TXT", "sub/d.markdown", "sub/dalam/e.docm", "f.dotx", ".git/g.md", ".h.docx",
            "~$b.docx", "i.pdf", "sub/j.doc", "sub/k.xlsx", "docx",
        ])
        let expected = [
            "C.TXT", "a.md", "b.docx", "f.dotx", "i.pdf", "sub/d.markdown", "sub/dalam/e.docm", "sub/j.doc",
        ]
        #expect(FileFinder.entries(for: [folder.path]) == expected.map { .file("\(folder.path)/\($0)") })
        #expect(FileFinder.entries(for: [folder.path + "//"]) == FileFinder.entries(for: [folder.path]))
    }

    @Test func `files keep the order of the arguments and come once`() {
        let folder = Folder(["a.md", "b.md"])
        let entries = FileFinder.entries(for: ["\(folder.path)/b.md", folder.path, "tidak-ada.pdf"])
        #expect(
            entries == [.file("\(folder.path)/b.md"), .file("\(folder.path)/a.md"), .file("tidak-ada.pdf")])
    }

    @Test func `a folder without documents is a failure that says what was looked for`() throws {
        let folder = Folder(["a.xlsx"])
        let entry = try #require(FileFinder.entries(for: [folder.path]).first)
        guard case .failure(let path, let message) = entry else {
            Issue.record("no failure: \(entry)")
            return
        }
        #expect(path == folder.path)
        #expect(message.id.contains(".docx"))
    }

    @Test func `links to folders are not followed, links to files are`() {
        let folder = Folder(["a.md", "sub/b.md"])
        symlink(folder.path, "\(folder.path)/sub/lingkaran")
        symlink("\(folder.path)/a.md", "\(folder.path)/sub/c.md")
        let expected = ["a.md", "sub/b.md", "sub/c.md"]
        #expect(FileFinder.entries(for: [folder.path]) == expected.map { .file("\(folder.path)/\($0)") })
    }
}
