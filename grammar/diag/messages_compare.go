package diag

// compareMessages are the messages of the comparison of notices.
var compareMessages = []Message{}
