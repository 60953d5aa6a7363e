import ArgumentParser
import DocumentReaders
import Messages
import Reports
import WordAnnotations

/// The forms of the reports on an agency's standing.
enum SheetFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    case teks, markdown, html, docx, csv, json

    /// English aliases are understood and not listed.
    init?(argument: String) {
        self.init(rawValue: argument == "text" ? "teks" : argument)
    }

    /// The bytes of a report in this form.
    /// - Parameter picture: what the page in HTML shows before its tables.
    func bytes(
        of sheet: @autoclosure () -> Sheet, picture: IndexPicture? = nil, csv: @autoclosure () -> [UInt8],
        json: @autoclosure () -> [UInt8],
        language: Language, style: Style
    ) throws(CommandFailure) -> [UInt8] {
        switch self {
        case .teks: return sheet().text(style: style)
        case .markdown: return sheet().markdown
        case .html:
            return sheet().html(picture: picture, language: language, version: Program.version)
        case .csv: return csv()
        case .json: return json()
        case .docx:
            do throws(ReadError) {
                return try NewWordFile.packed(main: sheet().word, language: language.rawValue)
            } catch {
                throw CommandFailure(error)
            }
        }
    }
}

/// A value of an index as people write it: "3,5", "3.5", "3".
struct IndexTarget: ExpressibleByArgument, Sendable, Equatable {
    let hundredths: Int

    /// Nil for what is no value from 1 to 5 with at most two decimals.
    init?(argument: String) {
        let parts = argument.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        let decimals = parts.count == 2 ? String(parts[1]) : "0"
        guard parts.count <= 2, let whole = Int(parts[0]), (1...5).contains(whole),
            (1...2).contains(decimals.utf8.count), let rest = Int((decimals + "0").prefix(2)), rest >= 0,
            whole * 100 + rest <= 500
        else { return nil }
        hundredths = whole * 100 + rest
    }
}
