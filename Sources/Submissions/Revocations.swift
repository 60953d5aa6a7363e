import DocumentModel
import LegalStructure

/// The acts that a text revokes as a whole: "Peraturan Bupati Nomor 19 Tahun 2016 … dicabut dan dinyatakan tidak
/// berlaku" (UU 12/2011 Lampiran II no. 143), or a regulation made for nothing else.
enum Revocations {
    private static let word = Array("dicabut".utf8)

    static func find(in naskah: Naskah, of document: Document) -> [ActName] {
        var found: [ActName] = []
        if let relation = naskah.relation, relation.kind == .pencabutan {
            found += ActName.all(in: relation.act)
        }
        let blocks = Set(document.blocks.indices.filter { document.blocks[$0].contains(word) })
        guard !blocks.isEmpty else { return found }
        let texts = BlockTexts(document)
        var seen: Set<Int> = []
        for unit in naskah.units where [.batangTubuh, .memutuskan, .penutup].contains(unit.zone) {
            guard unit.passages.contains(where: { blocks.contains($0.block) }),
                let norm = naskah.nearest([.pasal, .diktum], around: unit), seen.insert(norm.index).inserted
            else { continue }
            let text = naskah.text(of: norm, in: texts)
            guard isWhole(text.lowercased()) else { continue }
            found += ActName.all(in: text)
        }
        let own = ActName(naskah)
        return found.filter { name in !(own.map { $0.isSame(as: name) } ?? false) }
    }

    /// Single pasal of an act, or an act "sepanjang mengatur …", leave the rest in force.
    private static func isWhole(_ text: String) -> Bool {
        guard let end = text.firstRange(of: "dicabut") else { return false }
        let before = text[..<end.lowerBound]
        return !before.contains(" pasal ") && !before.hasPrefix("pasal ") && !text.contains("sepanjang")
    }
}
