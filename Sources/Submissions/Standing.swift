import LegalStructure

/// What a document is to the set.
public enum Standing: String, Sendable, CaseIterable {
    /// In force and read for itself.
    case berlaku
    /// In force and read together with its amendments.
    case diubah
    /// Amends a document of the set and is read within it.
    case mengubah
    case rancangan
    /// Revoked by a document of the set, or amends one that is.
    case dicabut
    /// A regulation of the centre: what the agency has to follow, not its own policy.
    case nasional
    /// A regulation of another government.
    case instansiLain = "instansi-lain"
    /// Minutes, reports, budgets, procedures.
    case bukti
    /// Neither regulation nor decree.
    case bukanKebijakan = "bukan-kebijakan"

    /// Whether it can carry the policy indicators (1–10).
    public var isCounted: Bool { self == .berlaku || self == .diubah || self == .mengubah }
}

/// The standing of every document of a set, and which of them are read as one.
public struct Standings: Sendable, Equatable {
    /// In the order of the documents; `others` are indexes of those that make it so (revoking, amending, amended).
    public private(set) var entries: [(standing: Standing, others: [Int])]
    /// A regulation and its amendments in the order of their enactment, as indexes.
    public private(set) var groups: [[Int]] = []

    public static func == (left: Standings, right: Standings) -> Bool {
        left.groups == right.groups
            && left.entries.elementsEqual(right.entries) {
                $0.standing == $1.standing && $0.others == $1.others
            }
    }

    /// - Parameter agency: the house whose set it is; nil for the one that issued most of it.
    public init(_ documents: [SubmittedDocument], agency: String?) {
        let house = House(agency, documents)
        entries = documents.map { document in
            if document.record != nil { return (.bukti, []) }
            if document.status == .tidakBerlaku { return (.bukanKebijakan, []) }
            if house.isNational(document) { return (.nasional, []) }
            if house.isForeign(document) { return (.instansiLain, []) }
            return (document.status == .ditetapkan ? .berlaku : .rancangan, [])
        }
        var byNumber: [String: [Int]] = [:]
        for (index, document) in documents.enumerated() where entries[index].standing == .berlaku {
            // An annex in a file of its own is not the act that others amend or revoke.
            if document.isAnnex { continue }
            if let name = document.name { byNumber[name.number, default: []].append(index) }
        }
        func find(_ name: ActName) -> [Int] {
            (byNumber[name.number] ?? []).filter { documents[$0].name?.isSame(as: name) ?? false }
        }
        revoke(documents, find)
        group(documents, find)
    }

    private mutating func revoke(_ documents: [SubmittedDocument], _ find: (ActName) -> [Int]) {
        let own = documents.indices.filter { entries[$0].standing == .berlaku }
        var revoked: [Int: [Int]] = [:]
        for index in own {
            for target in documents[index].revokes.flatMap(find) where target != index {
                // What is older revokes nothing newer.
                guard documents[target].year ?? 0 <= documents[index].year ?? .max else { continue }
                revoked[target, default: []].append(index)
            }
        }
        // Copies of the revoking act are named with it, not one by one.
        for (target, by) in revoked { entries[target] = (.dicabut, by.sorted()) }
        for index in own where entries[index].standing == .berlaku {
            let bases = documents[index].amends.map(find) ?? []
            if !bases.isEmpty, bases.allSatisfy({ entries[$0].standing == .dicabut }) {
                entries[index] = (.dicabut, bases)
            }
        }
    }

    private mutating func group(_ documents: [SubmittedDocument], _ find: (ActName) -> [Int]) {
        // Through amendments of amendments to the regulation at their root.
        func root(of index: Int) -> Int {
            var root = index
            for _ in 0..<16 {
                guard let name = documents[root].amends,
                    let base = find(name).first(where: { $0 != root && entries[$0].standing == .berlaku })
                else { break }
                root = base
            }
            return root
        }
        var members: [Int: [Int]] = [:]
        for index in documents.indices where entries[index].standing == .berlaku && !documents[index].isAnnex
        {
            let root = root(of: index)
            if root != index { members[root, default: []].append(index) }
        }
        for (root, amendments) in members.sorted(by: { $0.key < $1.key }) {
            let ordered = amendments.sorted { Self.order(documents[$0]) < Self.order(documents[$1]) }
            groups.append([root] + ordered)
            entries[root] = (.diubah, ordered)
            for index in ordered { entries[index] = (.mengubah, [root]) }
        }
    }

    private static func order(_ document: SubmittedDocument) -> (Int, Int, String) {
        (document.year ?? 0, document.number.flatMap { Int($0) } ?? 0, document.path)
    }
}

/// The agency whose set it is.
private struct House {
    private let level: Level?
    private let name: Set<String>
    private let isRegion: Bool

    private enum Level { case provinsi, kabupaten, kota }

    init(_ agency: String?, _ documents: [SubmittedDocument]) {
        let regional: Set<NaskahKind> = [.perda, .pergub, .perbup, .perwali]
        let own = documents.filter { regional.contains($0.kind) }
        var counts: [String: Int] = [:]
        for document in own where document.status == .ditetapkan {
            if let issuer = document.issuer { counts[issuer.uppercased(), default: 0] += 1 }
        }
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let text = agency ?? most ?? ""
        level = Self.level(text)
        name = Self.name(text)
        isRegion = level != nil || !own.isEmpty
    }

    func isNational(_ document: SubmittedDocument) -> Bool {
        switch document.kind {
        case .uu, .pp, .perpres, .keppres, .inpres: true
        case .permen, .peraturanBadan: isRegion
        default: false
        }
    }

    /// Only where both names say enough.
    func isForeign(_ document: SubmittedDocument) -> Bool {
        guard let issuer = document.issuer, let level = Self.level(issuer) else { return false }
        if let own = self.level, own != level { return true }
        let name = Self.name(issuer)
        return !self.name.isEmpty && !name.isEmpty && self.name.isDisjoint(with: name)
    }

    private static func level(_ text: String) -> Level? {
        let words = words(text)
        if words.contains("GUBERNUR") || words.contains("PROVINSI") { return .provinsi }
        if words.contains("BUPATI") || words.contains("KABUPATEN") { return .kabupaten }
        return words.contains("WALIKOTA") || words.contains("KOTA") ? .kota : nil
    }

    /// What is left of "PEMERINTAH KABUPATEN CONTOH" or "BUPATI CONTOH".
    private static func name(_ text: String) -> Set<String> {
        Set(words(text)).subtracting([
            "PEMERINTAH", "KABUPATEN", "KOTA", "PROVINSI", "DAERAH", "BUPATI", "WALI", "WALIKOTA", "GUBERNUR",
            "SEKRETARIS", "KEPALA", "DINAS",
        ])
    }

    private static func words(_ text: String) -> [String] {
        text.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
