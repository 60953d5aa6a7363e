// Charter: AccuracyCheck compares what the program says with expert readings of real documents. It is a
// developer's tool and no part of patuh.
