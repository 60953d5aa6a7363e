import DocumentModel

/// Reading in a process of its own: this program, started again for one file. Time and memory are bounded from
/// outside, and a file that ends the process ends no more than that.
enum ApartReading {
    /// The first argument of the process; no command of people's.
    static let command = "baca-terpisah"

    /// Address space that the program itself takes before it reads anything.
    private static let ownMemory = 1 << 30

    static func read(_ bytes: [UInt8], path: String, by reader: DocumentReader) throws(ReadError) -> Document
    {
        guard let file = MemoryFile(bytes) else { throw ReadErrors.noMemory(path: path) }
        let numbers = ReaderLimits.all.map { String(reader.limits[keyPath: $0]) }
        // Recognition has its own bound for every page, and no number of pages is known here.
        let seconds = reader.recognisesScans ? 24 * 60 * 60 : reader.limits.seconds
        let result: HelperProgram.Result
        do throws(HelperProgram.Failure) {
            result = try HelperProgram(
                name: "/proc/self/exe",
                arguments: [command, path, reader.recognisesScans ? "ocr" : ""] + numbers
            ).run(
                on: file,
                within: .init(
                    deadline: Deadline(secondsFromNow: seconds),
                    memory: ownMemory + reader.limits.helperMemory + 4 * bytes.count, output: 1 << 30,
                    // The files that it hands to poppler in memory count, too.
                    fileSize: reader.limits.fileSize))
        } catch {
            throw switch error {
            case .outOfTime: ReadErrors.outOfTime(path: path, seconds: seconds)
            case .system(let number): FileBytes.error(number, path: path)
            case .missing, .tooMuchOutput: ReadErrors.readerDied(path: path)
            }
        }
        guard result.status == 0, let answer = DocumentCodec.decode(result.output) else {
            throw ReadErrors.readerDied(path: path)
        }
        return try answer.get()
    }

    /// What the process does: reads the file that is its standard input. Nil when the arguments are not those of
    /// `read`.
    static func answer(_ arguments: [String]) -> [UInt8]? {
        guard arguments.first == command, arguments.count == 3 + ReaderLimits.all.count else { return nil }
        var limits = ReaderLimits()
        for (limit, argument) in zip(ReaderLimits.all, arguments.dropFirst(3)) {
            guard let number = Int(argument) else { return nil }
            limits[keyPath: limit] = number
        }
        let reader = DocumentReader(limits: limits, recognisesScans: arguments[2] == "ocr")
        do throws(ReadError) {
            let bytes = try FileBytes.load(path: "/proc/self/fd/0", limits: limits)
            return DocumentCodec.encode(.success(try reader.read(bytes: bytes, path: arguments[1])))
        } catch {
            return DocumentCodec.encode(.failure(error))
        }
    }
}

extension DocumentReader {
    /// The answer of a process that `readsApart` has started: whatever is in it is for the process that waits for
    /// it. Nil for the arguments of people.
    public static func answerApart(_ arguments: [String]) -> [UInt8]? { ApartReading.answer(arguments) }
}
