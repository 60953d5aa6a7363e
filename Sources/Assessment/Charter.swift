// Charter: Assessment matches a rule pack against a manuscript and reaches verdicts with evidence. It opens
// no file and prints nothing.
