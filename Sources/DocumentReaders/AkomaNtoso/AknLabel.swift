/// The words that number a unit of an Indonesian regulation, made from what `num` of an Akoma Ntoso element
/// says: files have "Pasal 5" as well as "5" there.
enum AknLabel {
    /// What an element of the hierarchy stands for (Akoma Ntoso 1.0 part 1, 5.3).
    enum Role {
        case bab, bagian, paragraf, pasal, ayat, item
        /// An element whose number says all there is to say.
        case other
    }

    static func role(of element: XMLName) -> Role {
        switch element {
        case .aknChapter: .bab
        case .aknSection, .aknPart: .bagian
        case .aknSubsection, .aknSubpart: .paragraf
        case .aknArticle: .pasal
        case .aknParagraph, .aknClause: .ayat
        case .aknSubparagraph, .aknPoint, .aknIndent, .aknAlinea, .aknItem, .aknSubclause, .aknRecital,
            .aknCitation:
            .item
        default: .other
        }
    }

    /// - Parameter number: what the file says, without white space around it.
    static func text(_ number: String, _ role: Role) -> String {
        let bare = number.hasSuffix(".") ? String(number.dropLast()) : number
        let isBare =
            !bare.isEmpty && bare.utf8.count <= 8
            && bare.utf8.allSatisfy { byte in
                ASCII.isLetter(byte) || ASCII.isDigit(byte)
            }
        let isNumeric = isBare && bare.utf8.first.map(ASCII.isDigit) ?? false
        switch role {
        case .bab: return isBare ? "BAB \(bare)" : number
        case .bagian:
            guard isBare else { return number }
            return "Bagian " + (Int(bare).map(IndonesianNumeral.ordinal) ?? bare)
        case .paragraf: return isBare ? "Paragraf \(bare)" : number
        case .pasal: return isBare ? "Pasal \(bare)" : bare
        case .ayat: return isNumeric ? "(\(bare))" : number
        case .item: return isBare ? "\(bare)." : number
        case .other: return number
        }
    }
}
