import Messages

/// Why a file could not be read: cause and next step, ready for a one-line message.
public struct ReadError: Error, Sendable, Equatable {
    /// The path as the user gave it.
    public var path: String
    /// Where in the file, when known (an archive entry, a line).
    public var place: String?
    public var cause: Message
    public var nextStep: Message

    public init(path: String, place: String? = nil, cause: Message, nextStep: Message) {
        self.path = path
        self.place = place
        self.cause = cause
        self.nextStep = nextStep
    }
}
