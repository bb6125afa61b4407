package diag

// vocabularyMessages are the messages of the vocabulary: words, kinds and their values.
var vocabularyMessages = []Message{}
