package diag

// noticeMessages are the messages of the reading of notices.
var noticeMessages = []Message{}
