package plain

// Message is one text in both languages.
type Message struct {
	En string `json:"en"`
	Zh string `json:"zh"`
}
