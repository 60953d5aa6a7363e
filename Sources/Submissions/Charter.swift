// Charter: Submissions judges a set of documents as one: which of them count, what amendments make of a regulation,
// which document carries which element, what the set lacks, and what would be sent back before anybody assesses it.
// It opens no file, prints nothing, and leaves the verdict on a single text to Assessment.
