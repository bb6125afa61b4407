package diag

// checkMessages are the messages of the checks on rule files against the notice.
var checkMessages = []Message{}
