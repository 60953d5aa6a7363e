// Charter: RuleModel is what a rule is (indicator, level, element, vocabulary, remedy, example) and the
// decoding of rule packs, with file, line and column for every mistake. It knows no document.
