import Assessment
import DocumentModel
import LegalStructure

/// A paper that is no policy but evidence beside it: minutes and reports of reviews, budgets, procedures, screenshots,
/// invitations
/// (Pedoman Menteri PANRB 3/2024: of a review are asked date, issues and recommendations, not older than two years).
public struct EvidenceRecord: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case notulen
        case laporanReviu = "laporan-reviu"
        case laporan
        case anggaran
        case sop
        case tangkapanLayar = "tangkapan-layar"
        case undangan
        case daftarHadir = "daftar-hadir"

        /// Whether it can show that a policy was reviewed.
        public var isReview: Bool { self == .notulen || self == .laporanReviu }
    }

    public var kind: Kind
    /// The day it speaks of; nil when none was found.
    public var date: Day?
    /// What it is about, in its own words.
    public var subject: String?
    /// Acts that are its subject.
    public var acts: [ActName]
    /// Numbers of the indicators whose topic it names.
    public var topics: [Int]
    public var hasIssues: Bool
    public var hasRecommendations: Bool

    /// Whether it is older than two years on a day; nil without a date.
    public func isOld(on day: Day) -> Bool? { date.map { $0.number + Self.daysOfValidity < day.number } }

    /// Two years, with a leap day between.
    static let daysOfValidity = 731
}
