/// Turns legacy documents into DOCX through LibreOffice, in a folder of its own that is removed afterwards.
struct Conversion {
    let limits: ReaderLimits
    let path: String
    /// Where the folder is made.
    var parent = TemporaryFolder.usualParent

    /// - Returns: the bytes of the DOCX.
    /// - Throws: `ReadError` when LibreOffice is missing, fails, or takes more than `limits.conversionSeconds`.
    func docx(from bytes: [UInt8], _ format: LegacyFormat) throws(ReadError) -> [UInt8] {
        guard let nothing = MemoryFile([]) else { throw ReadErrors.noMemory(path: path) }
        let folder = try failing { () throws(HelperProgram.Failure) in
            try TemporaryFolder(for: "konversi", in: parent)
        }
        defer { folder.remove() }
        let result = try failing { () throws(HelperProgram.Failure) in
            let input = try folder.write(bytes, to: "naskah.\(format.suffix)")
            // A profile of its own: a running LibreOffice would take the work and answer to somebody else, and
            // macros and settings of the user have no part in this.
            let program = HelperProgram(
                name: "soffice",
                arguments: [
                    "-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--norestore",
                    "--nologo",
                    "--convert-to", "docx", "--outdir", folder.path, input,
                ])
            return try program.run(
                on: nothing,
                within: .init(
                    deadline: Deadline(secondsFromNow: limits.conversionSeconds),
                    memory: limits.conversionMemory, output: 1 << 20, fileSize: limits.fileSize))
        }
        do throws(ReadError) {
            return try FileBytes.load(path: "\(folder.path)/naskah.docx", limits: limits)
        } catch {
            // LibreOffice exits with 0 even when it could not open the file.
            let reason = result.complaint.split(whereSeparator: \.isNewline).last.map(String.init)
            throw ReadErrors.conversionFailed(path: path, reason: reason ?? "LibreOffice")
        }
    }

    private func failing<Result>(
        _ work: () throws(HelperProgram.Failure) -> Result
    ) throws(ReadError) -> Result {
        do throws(HelperProgram.Failure) {
            return try work()
        } catch {
            throw switch error {
            case .missing: ReadErrors.converterMissing(path: path)
            case .outOfTime: ReadErrors.outOfTime(path: path, seconds: limits.conversionSeconds)
            case .tooMuchOutput: ReadErrors.conversionFailed(path: path, reason: "> 1 MiB")
            case .system(let number): FileBytes.error(number, path: path)
            }
        }
    }
}
