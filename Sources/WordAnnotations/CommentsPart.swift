import DocumentReaders

/// The part that holds the comments, with the two places that tie it to the document.
struct CommentsPart {
    private let word: WordFile
    private let markup: WordMarkup
    private var former: FormerComments
    private var nextID: Int
    private var added = ""
    /// The vocabulary of the part that is there.
    private let inner: WordMarkup

    init(_ word: WordFile, former: FormerComments, markup: WordMarkup, path: String) throws(ReadError) {
        self.word = word
        self.markup = markup
        self.former = former
        if let part = word.surroundings.comments {
            guard let inner = WordMarkup(root: part.bytes) else {
                throw AnnotationErrors.unknownVocabulary(path: path, part: part.name)
            }
            self.inner = inner
            let others = try FormerComments(part, path: path)
            nextID = max(former.highestID, others.highestID) + 1
        } else {
            inner = markup
            nextID = former.highestID + 1
        }
    }

    /// Adds a comment.
    /// - Returns: its id.
    mutating func add(title: String, lines: [String]) -> String {
        let words = ([title] + lines).map(WordMarkup.escaped).joined()
        if let (id, element) = former.take(words) {
            added += element
            return id
        }
        let id = String(nextID)
        nextID += 1
        let p = inner.prefix
        added += "<\(p)comment \(p)id=\"\(id)\" \(p)author=\"\(OwnMarks.author)\" "
        added += "\(p)initials=\"\(OwnMarks.initials)\">"
        added += "<\(p)p><\(p)r><\(p)annotationRef/></\(p)r>\(inner.run(title, isBold: true))</\(p)p>"
        for line in lines { added += "<\(p)p>\(inner.run(line))</\(p)p>" }
        added += "</\(p)comment>"
        return id
    }

    /// The changes of the archive that put the comments in.
    func changes() -> [EntryChange] {
        guard !added.isEmpty else { return [] }
        if let part = word.surroundings.comments {
            return [EntryChange(name: part.name, bytes: Ties.inserting(added, intoRootOf: part.bytes))]
        }
        let name = newName
        let p = markup.prefix
        let namespace = markup.isStrict ? WordMarkup.strict : WordMarkup.transitional
        let root = "<\(p)comments xmlns:\(p.dropLast())=\"\(namespace)\">\(added)</\(p)comments>"
        let text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(root)"
        return [EntryChange(name: name, bytes: Array(text.utf8))]
            + Ties.addition(to: word, comments: name, isStrict: markup.isStrict)
    }

    private var newName: String {
        let folder = Ties.folder(of: word.mainPart)
        let taken = word.surroundings.names
        return ["comments.xml", "comments-patuh.xml"].map { folder + $0 }
            .first { !taken.contains($0.lowercased()) } ?? folder + "comments-patuh-2.xml"
    }
}

extension CommentsPart {
    /// The content type and the relationship that make an entry the comments of the document.
    enum Ties {
        private static let type =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
        private static let emptyRelationships = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>
            """

        static func folder(of part: String) -> String {
            part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
        }

        static func addition(to word: WordFile, comments: String, isStrict: Bool) -> [EntryChange] {
            var changes: [EntryChange] = []
            if let types = word.surroundings.contentTypes {
                changes.append(
                    EntryChange(
                        name: types.name,
                        bytes: inserting(override(comments, in: types.bytes), intoRootOf: types.bytes)))
            }
            let relationships = word.surroundings.relationships
            let bytes = relationships?.bytes ?? Array(emptyRelationships.utf8)
            let tie = relationship(to: comments, of: word.mainPart, in: bytes, isStrict: isStrict)
            changes.append(
                EntryChange(
                    name: relationships?.name ?? relationshipsName(of: word.mainPart),
                    bytes: inserting(tie, intoRootOf: bytes)))
            return changes
        }

        /// The changes that take the ties out; nil when they are not ours.
        static func removal(from word: WordFile, comments: WordFile.Part) -> [EntryChange]? {
            guard let relationships = word.surroundings.relationships else { return nil }
            for isStrict in [false, true] {
                let tie = relationship(
                    to: comments.name, of: word.mainPart, in: relationships.bytes, isStrict: isStrict)
                guard let rest = removing(tie, from: relationships.bytes) else { continue }
                let isEmpty = rest == Array(emptyRelationships.utf8)
                var changes = [EntryChange(name: relationships.name, bytes: isEmpty ? nil : rest)]
                if let types = word.surroundings.contentTypes,
                    let rest = removing(override(comments.name, in: types.bytes), from: types.bytes)
                {
                    changes.append(EntryChange(name: types.name, bytes: rest))
                }
                return changes
            }
            return nil
        }

        private static func override(_ comments: String, in bytes: [UInt8]) -> String {
            "<\(prefix(of: bytes))Override PartName=\"/\(comments)\" ContentType=\"\(type)\"/>"
        }

        private static func relationship(
            to comments: String, of main: String, in bytes: [UInt8], isStrict: Bool
        ) -> String {
            let base =
                isStrict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            let target = comments.dropFirst(folder(of: main).count)
            return "<\(prefix(of: bytes))Relationship Id=\"\(OwnMarks.relationship)\" "
                + "Type=\"\(base)/comments\" Target=\"\(target)\"/>"
        }

        private static func relationshipsName(of part: String) -> String {
            let folder = folder(of: part)
            return "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
        }

        /// The prefix of the root element, read off its end tag.
        private static func prefix(of bytes: [UInt8]) -> String {
            guard let start = bytes.lastIndex(of: UInt8(ascii: "<")) else { return "" }
            let name = bytes[start...].dropFirst().drop { $0 == UInt8(ascii: "/") }
                .prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") }
            let parts = String(decoding: name, as: UTF8.self).split(separator: ":")
            return parts.count > 1 ? parts[0] + ":" : ""
        }

        /// Puts text before the end tag of the root element.
        static func inserting(_ text: String, intoRootOf bytes: [UInt8]) -> [UInt8] {
            guard let start = bytes.lastIndex(of: UInt8(ascii: "<")) else { return bytes }
            if bytes[start...].dropFirst().first == UInt8(ascii: "/") {
                return bytes[..<start] + Array(text.utf8) + bytes[start...]
            }
            // An empty root element in one tag.
            guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), slash > start else { return bytes }
            let name = bytes[(start + 1)..<slash].prefix { $0 != UInt8(ascii: " ") && $0 != 0x0A }
            return bytes[..<slash] + [UInt8(ascii: ">")] + Array(text.utf8)
                + Array("</".utf8) + name + bytes[(slash + 1)...]
        }

        private static func removing(_ text: String, from bytes: [UInt8]) -> [UInt8]? {
            let pattern = Array(text.utf8)
            guard let range = bytes.firstRange(of: pattern) else { return nil }
            return Array(bytes[..<range.lowerBound] + bytes[range.upperBound...])
        }
    }
}
