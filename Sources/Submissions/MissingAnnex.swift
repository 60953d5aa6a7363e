import DocumentModel
import LegalStructure

/// An annex that the text makes part of itself ("tercantum dalam Lampiran yang merupakan bagian tidak
/// terpisahkan", UU 12/2011 Lampiran II no. 192) and that is not in the file.
enum MissingAnnex {
    private static let word = Array("ampiran".utf8)
    private static let capitals = Array("AMPIRAN".utf8)

    static func find(in naskah: Naskah, of document: Document, _ maker: CarrierMaker) -> Carrier? {
        let hasAnnex = naskah.units.contains { $0.zone == .lampiran }
        let mentions = document.blocks.indices.filter { document.blocks[$0].contains(word) }
        guard !hasAnnex, !mentions.isEmpty,
            // A heading that was not read as one: rather say nothing.
            !document.blocks.contains(where: { $0.text.utf8.count < 80 && $0.contains(capitals) })
        else { return nil }
        let blocks = Set(mentions)
        for unit in naskah.units where unit.zone == .batangTubuh || unit.zone == .memutuskan {
            for passage in unit.passages where blocks.contains(passage.block) {
                let text = document.blocks[passage.block].text
                guard isOwn(text.lowercased()) else { continue }
                return maker.carrier(unit.address, passage, quote: text[...])
            }
        }
        return nil
    }

    /// The annex of this act, not of another one.
    private static func isOwn(_ text: String) -> Bool {
        guard let found = text.firstRange(of: "dalam lampiran") else { return false }
        return text[found.upperBound...].contains("tidak terpisahkan") && !text.contains("diubah")
    }
}
