// Charter: DocumentReaders turns bytes into a Document, one reader per format, with limits and clear errors
// for broken or hostile input. It knows no law.
