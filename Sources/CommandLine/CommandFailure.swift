import DocumentReaders
import Messages

/// What ends a command, or the examination of one file: lines for people, each with cause and next step.
struct CommandFailure: Error, Equatable {
    var lines: [Message]
    /// The mistakes in files that the lines tell of, for editors.
    var problems: [PackFailure.Problem] = []

    init(_ line: Message) {
        lines = [line]
    }

    init(_ failure: PackFailure) {
        lines = failure.problems.map(\.report)
        problems = failure.problems
    }

    init(_ error: ReadError) {
        let reason = error.reason
        lines = [Message(id: "\(error.path): \(reason.id)", en: "\(error.path): \(reason.en)")]
    }
}

/// What a pack says, or the failure of the command.
func failing<Value>(_ body: () throws(PackFailure) -> Value) throws(CommandFailure) -> Value {
    do throws(PackFailure) {
        return try body()
    } catch {
        throw CommandFailure(error)
    }
}

extension ReadError {
    /// Cause and next step, without the file.
    var reason: Message {
        let reason = ErrorTexts.sentences(cause, nextStep)
        guard let place else { return reason }
        return Message(id: "\(place): \(reason.id)", en: "\(place): \(reason.en)")
    }
}

extension PackFailure.Problem {
    /// "Rules/indikator-03.yaml:12:5: …", as editors understand it.
    var report: Message {
        let place = [file, line.map(String.init), column.map(String.init)]
            .compactMap { $0 }.joined(separator: ":")
        return Message(id: "\(place): \(message.id)", en: "\(place): \(message.en)")
    }
}
