// Charter: Results is the one list of all that is said of a document: verdicts, needs of review, findings of
// drafting technique and what became of waivers, each with place, level, fingerprint, waiver and baseline.
// Reports, the language server and whoever else presents results takes them from here, so that all agree.
