import DocumentModel
import LegalStructure
import Messages

/// The five states every verdict has, everywhere the same.
public enum VerdictState: String, Sendable, CaseIterable {
    case terpenuhi, sebagian, belum
    case perluPemeriksaan = "perlu-pemeriksaan"
    case tidakBerlaku = "tidak-berlaku"
}

/// Everything the assessment says of one document.
public struct DocumentAssessment: Sendable {
    public var document: Document
    public var naskah: Naskah
    public var indicators: [IndicatorVerdict]
}

/// The verdict on one policy indicator.
public struct IndicatorVerdict: Sendable {
    /// 1–47, as in PermenPANRB 59/2020.
    public var number: Int
    public var name: String
    /// Highest level whose content criteria the text meets; 0 when the topic is not regulated.
    public var contentLevel: Int
    /// The content level capped by what the document itself proves.
    public var provenLevel: Int
    public var state: VerdictState
    public var elements: [ElementVerdict]
    /// Where the topic is regulated.
    public var evidence: [Evidence]
    public var gap: [Gap]
    public var needsReview: [ReviewNeed]
}

public struct ElementVerdict: Sendable {
    /// "proses-bisnis".
    public var id: String
    public var name: String
    /// Level of the ladder that asks for it.
    public var level: Int
    /// `terpenuhi` or `belum`.
    public var state: VerdictState
    public var evidence: [Evidence]
    public var mentions: [Mention]
}

/// Words of the text that meet an element. Kept small, for a long text has hundreds of thousands.
public struct Evidence: Sendable, Equatable {
    public var address: String
    /// The text that the quotation is part of, and which of its UTF-8 bytes.
    private let text: String
    private let extras: Extras?
    public var range: TextRange
    private let quoteStart: UInt32
    private let quoteLength: UInt32

    /// What is there only when it was asked for.
    private final class Extras: Sendable {
        let explanation: String

        init(explanation: String) { self.explanation = explanation }
    }

    /// The words at `range`, sharing the storage of the block's text.
    public var quote: Substring {
        let start = text.utf8.index(text.startIndex, offsetBy: Int(quoteStart))
        return text[start..<text.utf8.index(start, offsetBy: Int(quoteLength))]
    }

    /// Which words met which condition ("pusat-data «Pusat Data Kota» · pelaku: seluruh unit"); empty unless the
    /// assessment was asked to explain.
    public var explanation: String { extras?.explanation ?? "" }

    public init(address: String, quote: Substring, range: TextRange, explanation: String = "") {
        self.address = address
        text = quote.base
        quoteStart = UInt32(
            truncatingIfNeeded: text.utf8.distance(from: text.startIndex, to: quote.startIndex))
        quoteLength = UInt32(truncatingIfNeeded: quote.utf8.count)
        self.range = range
        extras = explanation.isEmpty ? nil : Extras(explanation: explanation)
    }

    public static func == (left: Evidence, right: Evidence) -> Bool {
        left.address == right.address && left.quote == right.quote && left.range == right.range
            && left.explanation == right.explanation
    }
}

/// Words that name the matter without regulating it.
public struct Mention: Sendable, Equatable {
    public enum Reason: String, Sendable, CaseIterable {
        case definisi, menimbang, mengingat, judul, delegasi, penjelasan, penutup
        case ruangLingkup = "ruang-lingkup"
        case topikLain = "topik-lain"
        case pusatNasional = "pusat-nasional"
        case tugasOrganisasi = "tugas-organisasi"
        case cakupanTerbatas = "cakupan-terbatas"
        case tinjauan
    }
    public var address: String
    public var reason: Reason
    public var quote: Substring
    public var range: TextRange
}

/// What to add to reach a level, and where it would go.
public struct Gap: Sendable, Equatable {
    public var level: Int
    public var element: String
    public var message: Message
    /// The pasal that regulates the topic, or the chapter where it belongs.
    public var address: String
    public var range: TextRange?
}

/// A level that needs a record outside the text.
public struct ReviewNeed: Sendable, Equatable {
    public var level: Int
    public var record: Message

    public init(level: Int, record: Message) {
        self.level = level
        self.record = record
    }
}
