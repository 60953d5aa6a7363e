import Archive
import Assessment
import LegalStructure
import Messages

// What a set knows of its documents, as it is kept between runs.

extension Message: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(id)
        archive.write(en)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(id: try archive.read(), en: try archive.read())
    }
}

extension Day: Archivable {
    public func write(to archive: inout ArchiveWriter) { archive.write(number) }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(number: try archive.read())
    }
}

extension Carrier: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(path)
        archive.write(address)
        archive.write(quote)
        archive.write(line)
        archive.write(column)
        archive.write(page)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            path: try archive.read(), address: try archive.read(), quote: try archive.read(),
            line: try archive.read(), column: try archive.read(), page: try archive.read())
    }
}

extension Reading.Element: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(id)
        archive.write(carriers)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(id: try archive.read(), carriers: try archive.read())
    }
}

extension Reading: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(number)
        archive.write(contentLevel)
        archive.write(provenLevel)
        archive.write(name: state)
        archive.write(evidence)
        archive.write(elements)
        archive.write(limited)
        archive.write(gaps)
        archive.write(needs)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        number = try archive.read()
        contentLevel = try archive.read()
        provenLevel = try archive.read()
        state = try archive.read(named: VerdictState.self)
        evidence = try archive.read()
        elements = try archive.read()
        limited = try archive.read()
        gaps = try archive.read()
        needs = try archive.read()
    }
}

extension ReviewNeed: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(level)
        archive.write(record)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(level: try archive.read(), record: try archive.read())
    }
}

extension ActName: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(name: kind)
        archive.write(number)
        archive.write(year)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            kind: try archive.read(named: NaskahKind.self), number: try archive.read(),
            year: try archive.read())
    }
}

extension EvidenceRecord: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(name: kind)
        archive.write(date)
        archive.write(subject)
        archive.write(acts)
        archive.write(topics)
        archive.write(hasIssues)
        archive.write(hasRecommendations)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        kind = try archive.read(named: Kind.self)
        date = try archive.read()
        subject = try archive.read()
        acts = try archive.read()
        topics = try archive.read()
        hasIssues = try archive.read()
        hasRecommendations = try archive.read()
    }
}

extension SubmittedDocument.Term: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(term)
        archive.write(meaning)
        archive.write(place)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        self.init(term: try archive.read(), meaning: try archive.read(), place: try archive.read())
    }
}

extension SubmittedDocument: Archivable {
    public func write(to archive: inout ArchiveWriter) {
        archive.write(path)
        archive.write(name: kind)
        archive.write(issuer)
        archive.write(number)
        archive.write(year)
        archive.write(title)
        archive.write(name: status)
        archive.write(name)
        archive.write(amends)
        archive.write(revokes)
        archive.write(readings)
        archive.write(terms)
        archive.write(record)
        archive.write(missingAnnex)
        archive.write(isAnnex)
        archive.write(unreadPages)
        archive.write(head)
    }

    public init(from archive: inout ArchiveReader) throws(ArchiveError) {
        path = try archive.read()
        kind = try archive.read(named: NaskahKind.self)
        issuer = try archive.read()
        number = try archive.read()
        year = try archive.read()
        title = try archive.read()
        status = try archive.read(named: NaskahStatus.self)
        name = try archive.read()
        amends = try archive.read()
        revokes = try archive.read()
        readings = try archive.read()
        terms = try archive.read()
        record = try archive.read()
        missingAnnex = try archive.read()
        isAnnex = try archive.read()
        unreadPages = try archive.read()
        head = try archive.read()
    }
}
