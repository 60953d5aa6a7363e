// Charter: DraftingRules checks the technique of drafting (UU 12/2011 Lampiran II): numbering, references,
// definitions, closing. One file per rule with its metadata and examples. It judges no indicator, opens no file
// and prints nothing.
