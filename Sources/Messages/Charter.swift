// Charter: Messages is the form of every text for people: Indonesian and English side by side. It depends on
// nothing.
