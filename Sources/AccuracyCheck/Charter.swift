// Charter: AccuracyCheck is a developer's tool. It compares the checker's verdicts with expert readings and
// prints how well they agree, with every disagreement; it never changes the readings.
