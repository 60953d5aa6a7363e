import Glibc
import Testing

/// Compares output with a file of the test's folder. `PATUH_REKAM=1` records the file anew, never in CI.
public func expectGolden(
    _ output: String, _ name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = folder.joined(separator: "/") + "/Golden/" + name
    if getenv("PATUH_REKAM").map({ String(cString: $0) }) == "1" {
        guard getenv("CI") == nil else {
            Issue.record(
                "PATUH_REKAM is refused in CI: golden files are recorded by people",
                sourceLocation: sourceLocation)
            return
        }
        write(output.utf8, to: path)
        return
    }
    guard let expected = contents(of: path) else {
        Issue.record("\(path) is missing; record it with PATUH_REKAM=1", sourceLocation: sourceLocation)
        return
    }
    let difference = firstDifference(expected, output)
    #expect(expected == output, "\(name) differs: \(difference ?? "")", sourceLocation: sourceLocation)
}

private func firstDifference(_ expected: String, _ actual: String) -> String? {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    for number in 0..<max(old.count, new.count) {
        let left = number < old.count ? old[number] : "(end)"
        let right = number < new.count ? new[number] : "(end)"
        if left != right { return "line \(number + 1)\nexpected: \(left)\nactual:   \(right)" }
    }
    return nil
}
