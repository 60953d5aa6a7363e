import Synchronization

/// Messages between the thread that reads, those that work in the background, and the one session. Cancellations
/// are noticed as they come, ahead of the messages before them.
public final class Inbox: Sendable {
    enum Item: Sendable {
        case message(RPCMessage)
        /// Bytes that are no message.
        case mistake(RPCError)
        /// A document of the workspace was examined in the background.
        case examined(WorkspaceDocument)
        /// The client is gone.
        case end
    }

    private struct State {
        var items: [Item] = []
        var cancelled: Set<String> = []
    }

    private let state = Mutex(State())
    private let signal = Signal()

    public init() {}

    func put(_ item: Item) {
        state.withLock { state in
            if case .message(.notification("$/cancelRequest", let parameters)) = item {
                state.cancelled.insert(Self.key(parameters["id"]))
            } else {
                state.items.append(item)
            }
        }
        signal.raise()
    }

    /// The oldest item; nil when there is none.
    func take() -> Item? {
        state.withLock { $0.items.isEmpty ? nil : $0.items.removeFirst() }
    }

    /// Waits until there may be something to take, or for so long at most.
    func wait(seconds: Int) { signal.wait(seconds: seconds) }

    /// Whether the client no longer wants the answer; says so once.
    func isCancelled(_ id: JSON) -> Bool {
        state.withLock { $0.cancelled.remove(Self.key(id)) != nil }
    }

    /// Whether more has come that may change what is about to be done.
    var isEmpty: Bool { state.withLock { $0.items.isEmpty } }

    /// Numbers and texts that look like numbers are different identities.
    private static func key(_ id: JSON) -> String { String(decoding: id.bytes, as: UTF8.self) }
}
