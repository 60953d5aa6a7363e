// Charter: Reports presents assessments: one small reporter per form (text for people, JSON for programs,
// the explanation of one verdict, the page of one rule, the numbered text, the tree). It decides nothing,
// opens no file and writes none; every reporter returns the bytes of its part.
