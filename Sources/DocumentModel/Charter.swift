// Charter: DocumentModel is the neutral form of a text (blocks in reading order with label and anchor) and
// the one place where positions are converted. It knows no file format and no law.
