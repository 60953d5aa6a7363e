import DocumentModel

/// A node of the legal tree.
public struct Unit: Sendable {
    /// "5", "2a", "IX", "c", "KESATU"; empty for units without a number.
    public var number: String
    /// "Pasal 5 ayat (2) huruf a"; unique within a naskah as far as the source is.
    public var address: String
    /// The unit's own words in order (not those of its children): stretches of block text.
    public var passages: ShortList<TextRange> = []
    public var level: UnitLevel
    public var zone: Zone
    /// A defined term, or the pasal that defines.
    public var isDefinition = false
    // Small numbers and no arrays of one: a long text has a unit for every line or two.
    private var indexNumber: Int32
    private var parentNumber: Int32
    private var endNumber: Int32
    /// What most units have not.
    private var title: Title?

    private final class Title: Sendable {
        let heading: String?
        let range: TextRange?

        init(heading: String?, range: TextRange?) {
            self.heading = heading
            self.range = range
        }
    }

    /// Title of a bab, bagian, paragraf, lampiran or numbered section; nil elsewhere.
    public var heading: String? {
        get { title?.heading }
        set { title = Title(heading: newValue, range: headingRange) }
    }
    /// Where the title (its first line) stands, or the words "Pasal 5".
    public var headingRange: TextRange? {
        get { title?.range }
        set { title = Title(heading: heading, range: newValue) }
    }
    /// Index in `Naskah.units`.
    public var index: Int { Int(indexNumber) }
    public var parent: Int? { parentNumber < 0 ? nil : Int(parentNumber) }
    /// Index behind the last descendant: descendants are `index + 1 ..< end`.
    public var end: Int {
        get { Int(endNumber) }
        set { endNumber = Int32(newValue) }
    }

    /// A unit without words, title and descendants.
    init(index: Int, parent: Int?, level: UnitLevel, zone: Zone, number: String, address: String) {
        self.number = number
        self.address = address
        self.level = level
        self.zone = zone
        indexNumber = Int32(index)
        parentNumber = Int32(parent ?? -1)
        endNumber = Int32(index + 1)
    }
}

/// The kinds of unit, from the outside to the inside.
public enum UnitLevel: Int, Sendable, Comparable, CaseIterable {
    case bagianNaskah, lampiran, bab, bagian, paragraf, diktum, pasal, ayat, poin, huruf, angka, hurufKurung,
        angkaKurung, butir, tabel, teks

    public static func < (left: UnitLevel, right: UnitLevel) -> Bool { left.rawValue < right.rawValue }
}

/// The part of the manuscript a unit stands in (UU 12/2011 Lampiran II no. 1).
public enum Zone: String, Sendable {
    case judul, menimbang, mengingat, memutuskan
    case batangTubuh = "batang-tubuh"
    case penutup, penjelasan, lampiran
    /// Table of contents, running heads, covers.
    case pinggiran
}
