/// Reads the picture of a page with tesseract, in Indonesian.
struct TextRecognition {
    private let path: String
    private let limits: ReaderLimits

    /// - Throws: `ReadError` when tesseract or its Indonesian data is missing.
    init(path: String, limits: ReaderLimits) throws(ReadError) {
        self.path = path
        self.limits = limits
        let result = try run(["--list-langs"], on: [], page: 1)
        // Older versions print the list as a complaint.
        let languages = String(decoding: result.output, as: UTF8.self) + "\n" + result.complaint
        guard languages.split(whereSeparator: \.isWhitespace).contains("ind") else {
            throw PdfErrors.languageMissing(path: path)
        }
    }

    /// - Parameter picture: PNM.
    func read(_ picture: [UInt8], page: Int) throws(ReadError) -> RecognisedPage {
        let result = try run(["stdin", "stdout", "-l", "ind", "--psm", "4", "tsv"], on: picture, page: page)
        guard result.status == 0 else {
            let reason = result.complaint.split(whereSeparator: \.isNewline).last.map(String.init)
            throw PdfErrors.recognitionFailed(path: path, page: page, reason: reason ?? "?")
        }
        return RecognisedPage(tsv: result.output)
    }

    private func run(
        _ arguments: [String], on input: [UInt8], page: Int
    ) throws(ReadError) -> HelperProgram.Result {
        guard let file = MemoryFile(input) else { throw ReadErrors.noMemory(path: path) }
        do throws(HelperProgram.Failure) {
            return try HelperProgram(name: "tesseract", arguments: arguments).run(
                on: file,
                within: .init(
                    deadline: Deadline(secondsFromNow: limits.recognitionSeconds),
                    memory: limits.recognitionMemory, output: 16 << 20))
        } catch {
            throw switch error {
            case .missing: PdfErrors.tesseractMissing(path: path)
            case .outOfTime: ReadErrors.outOfTime(path: path, seconds: limits.recognitionSeconds)
            case .tooMuchOutput:
                PdfErrors.recognitionFailed(path: path, page: page, reason: "> 16 MiB")
            case .system(let number): FileBytes.error(number, path: path)
            }
        }
    }
}
