// Charter: WordAnnotations writes comments and tracked insertions into a Word file at the places that the
// reader found, and takes its own out again; everything else of the file stays byte for byte. It also packs a
// new Word file. It decides nothing and knows no law.
