package diag

// caseMessages are the messages of case files and their evaluation.
var caseMessages = []Message{}
