// Charter: LegalStructure reads a Document as a legal manuscript: kind, identity, enacted or draft, the tree
// of units with addresses, definitions and references. It knows no indicator.
