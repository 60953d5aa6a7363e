import Glibc
import TestTools
import Testing

/// A folder of its own, gone when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/patuh-uji-XXXXXX".utf8CString)
        path = String(cString: try #require(mkdtemp(&template)))
    }

    deinit {
        for name in names(in: path) { unlink("\(path)/\(name)") }
        rmdir(path)
    }
}
