package diag

// syntaxMessages are the messages of the syntax of rule files.
var syntaxMessages = []Message{}
