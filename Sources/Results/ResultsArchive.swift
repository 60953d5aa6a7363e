import Archive
import Assessment
import DocumentModel
import DraftingRules
import LegalStructure
import Messages

// Results as they are kept between runs. A new property without a value of its own cannot be forgotten where a value
// is put together again; optional ones are compared by the tests.

extension Position: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(line)
        archive.write(column)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(line: try archive.read(), column: try archive.read())
    }
}

extension TextRange: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(block)
        archive.write(bytes.lowerBound)
        archive.write(bytes.upperBound)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        let block: Int = try archive.read()
        let lower: Int = try archive.read()
        let upper: Int = try archive.read()
        guard lower <= upper else { throw ArchiveError() }
        self.init(block: block, bytes: lower..<upper)
    }
}

extension Fix: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(title)
        archive.write(edits)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(title: try archive.read(), edits: try archive.read())
    }
}

extension TextEdit: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(range)
        archive.write(replacement)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(range: try archive.read(), replacement: try archive.read())
    }
}

extension DraftingReview.Skipped: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(rules)
        archive.write(reason)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(rules: try archive.read(), reason: try archive.read())
    }
}

extension Place: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(range)
        for position in [start, end, startInBytes, endInBytes] { archive.write(position) }
        archive.write(file)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            range: try archive.read(), start: try archive.read(), end: try archive.read(),
            startInBytes: try archive.read(), endInBytes: try archive.read(), file: try archive.read())
    }
}

extension VerdictFacts: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(number)
        archive.write(name)
        archive.write(name: state)
        for level in [contentLevel, provenLevel, askedLevel] { archive.write(level) }
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            number: try archive.read(), name: try archive.read(),
            state: try archive.read(named: VerdictState.self),
            contentLevel: try archive.read(), provenLevel: try archive.read(),
            askedLevel: try archive.read())
    }
}

extension CheckResult.Related: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(message)
        archive.write(place)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(message: try archive.read(), place: try archive.read())
    }
}

extension CheckResult.Edit: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(place)
        archive.write(text)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(place: try archive.read(), text: try archive.read())
    }
}

extension CheckResult: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(rule)
        archive.write(name: kind)
        archive.write(name: severity)
        archive.write(message)
        archive.write(address)
        archive.write(place)
        archive.write(quote)
        archive.write(related)
        archive.write(fix)
        archive.write(edits)
        archive.write(verdict)
        archive.write(fingerprint)
        archive.write(waiver)
        archive.write(isKnown)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            rule: try archive.read(), kind: try archive.read(named: Kind.self),
            severity: try archive.read(named: Severity.self), message: try archive.read(),
            address: try archive.read(), place: try archive.read(), quote: try archive.read(),
            related: try archive.read(), fix: try archive.read(), edits: try archive.read(),
            verdict: try archive.read(), fingerprint: try archive.read(), waiver: try archive.read(),
            isKnown: try archive.read())
    }
}

extension DocumentResults: Archivable {
    /// What is said of waivers in comments depends on the day, and is found anew in every run. Waivers of the
    /// configuration and the baseline belong to the circumstances that whoever keeps results compares.
    public var isArchivable: Bool {
        setWaivers.isEmpty && set == nil
            && results.allSatisfy { $0.waiver?.isInSource != true && !$0.isNotice }
    }

    public func write(to archive: inout ArchiveWriter) {
        archive.write(path)
        archive.write(kind?.rawValue)
        archive.write(number)
        archive.write(year)
        archive.write(name: status)
        archive.write(hasParagraphLines)
        archive.write(checkedRules)
        archive.write(skippedRules)
        archive.write(results)
        archive.write(matchedWaivers.sorted())
        archive.write(usedWaivers.sorted())
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        path = try archive.read()
        let kind: String? = try archive.read()
        self.kind = kind.flatMap(NaskahKind.init)
        number = try archive.read()
        year = try archive.read()
        status = try archive.read(named: NaskahStatus.self)
        hasParagraphLines = try archive.read()
        checkedRules = try archive.read()
        skippedRules = try archive.read()
        results = try archive.read()
        let matched: [Int] = try archive.read()
        let used: [Int] = try archive.read()
        matchedWaivers = Set(matched)
        usedWaivers = Set(used)
    }
}

extension AppliedWaiver: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(waiver)
        archive.write(name: state)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(waiver: try archive.read(), state: try archive.read(named: Waiver.State.self))
    }
}

extension Waiver: Archivable {
    /// Of the configuration; those in comments are not kept.
    public func write(to archive: inout ArchiveWriter) {
        archive.write(rule)
        archive.write(address)
        archive.write(files)
        archive.write(reason)
        archive.write(approver)
        archive.write(expires)
        if case .file(let path, let line, let column) = origin {
            archive.write(path)
            archive.write(line)
            archive.write(column)
        } else {
            archive.write("")
            archive.write(0)
            archive.write(0)
        }
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            rule: try archive.read(), address: try archive.read(), files: try archive.read(),
            reason: try archive.read(), approver: try archive.read(),
            expires: try archive.read(),
            origin: .file(path: try archive.read(), line: try archive.read(), column: try archive.read()))
    }
}
