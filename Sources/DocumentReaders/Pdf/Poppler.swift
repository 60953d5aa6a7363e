/// What is asked of poppler, the PDF library of the Linux desktops. Its programs are used and not its
/// libraries: loading these takes milliseconds on every start, and a file that breaks poppler then breaks a
/// process of its own.
struct Poppler {
    let file: MemoryFile
    /// Bytes of the file; poppler keeps them in memory.
    let size: Int
    let path: String
    let limits: ReaderLimits
    private let deadline: Deadline

    init(file: MemoryFile, size: Int, path: String, limits: ReaderLimits) {
        self.file = file
        self.size = size
        self.path = path
        self.limits = limits
        deadline = Deadline(secondsFromNow: limits.seconds)
    }

    /// UTF-8 in which spaces keep the columns; a form feed ends each page.
    func text() throws(ReadError) -> [UInt8] {
        let result = try run(
            "pdftotext", ["-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"], until: deadline,
            output: limits.entrySize)
        if result.status != 0 { throw failure(of: result) }
        if result.output.isEmpty { throw PdfErrors.damaged(path: path, reason: reason(result.complaint)) }
        return result.output
    }

    func pictures() throws(ReadError) -> PagePictures {
        let result = try run("pdfimages", ["-list", "-"], until: deadline, output: limits.entrySize)
        // The text is there; a list that breaks off only says less of scans.
        return PagePictures(list: result.output)
    }

    /// The page as a grey picture (PNM), its longer side so many pixels that A4 has 300 and more to the inch.
    func picture(of page: Int) throws(ReadError) -> [UInt8] {
        let number = String(page)
        let result = try run(
            "pdftoppm", ["-gray", "-scale-to", "3900", "-f", number, "-l", number, "-"],
            until: Deadline(secondsFromNow: limits.recognitionSeconds), output: 64 << 20)
        guard result.status == 0, !result.output.isEmpty else { throw failure(of: result) }
        return result.output
    }

    /// The lines and surfaces of a page, as SVG. Larger ones are pictures.
    func drawing(of page: Int, until deadline: Deadline) throws(ReadError) -> [UInt8] {
        let number = String(page)
        let result = try run(
            "pdftocairo", ["-svg", "-f", number, "-l", number, "-", "-"], until: deadline, output: 16 << 20)
        guard result.status == 0 else { throw failure(of: result) }
        return result.output
    }

    /// The words of all pages with their places, as XHTML.
    func words(until deadline: Deadline) throws(ReadError) -> [UInt8] {
        let result = try run(
            "pdftotext", ["-bbox", "-enc", "UTF-8", "-", "-"], until: deadline, output: 64 << 20)
        guard result.status == 0 else { throw failure(of: result) }
        return result.output
    }

    // MARK: Running

    private func run(
        _ name: String, _ arguments: [String], until deadline: Deadline, output: Int
    ) throws(ReadError) -> HelperProgram.Result {
        do throws(HelperProgram.Failure) {
            return try HelperProgram(name: name, arguments: arguments).run(
                on: file,
                within: .init(deadline: deadline, memory: limits.helperMemory + 2 * size, output: output))
        } catch {
            throw switch error {
            case .missing: PdfErrors.popplerMissing(path: path)
            case .outOfTime: ReadErrors.outOfTime(path: path, seconds: limits.seconds)
            case .tooMuchOutput: PdfErrors.tooMuchText(path: path, limit: output)
            case .system(let number): FileBytes.error(number, path: path)
            }
        }
    }

    /// Poppler says in English what it does not like; the password is the one thing that people can mend.
    private func failure(of result: HelperProgram.Result) -> ReadError {
        if result.status == nil { return PdfErrors.died(path: path) }
        if result.complaint.contains("Incorrect password") { return PdfErrors.locked(path: path) }
        return PdfErrors.damaged(path: path, reason: reason(result.complaint))
    }

    /// The last thing that poppler says, without its heading.
    private func reason(_ complaint: String) -> String {
        guard let line = complaint.split(whereSeparator: \.isNewline).last else { return "" }
        return String(line.split(separator: ": ", maxSplits: 1).last ?? line)
    }
}
