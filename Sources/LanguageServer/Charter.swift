// Charter: LanguageServer speaks the Language Server Protocol 3.17: framing, dispatch, and one file for each kind of
// request. It shows what the engine says of the text in the editor and of the documents in the workspace, and decides
// nothing. How documents are read and judged comes in through `Engine`, messages through `Inbox` and a closure, so
// that tests run whole sessions without a process.
