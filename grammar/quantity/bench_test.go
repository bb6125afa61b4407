package quantity

import (
	"strings"
	"testing"
)

// Time must grow with the text, not faster.
func BenchmarkFind(b *testing.B) {
	for name, text := range map[string]string{
		"clause": "每人每月不低于 650 元、每人每年 5520 元，从 2022 年 6 月开始，连续发放 3 个月。",
		"names":  strings.Repeat("《", 2000),
		"list":   strings.Repeat("按1、", 2000),
		"han":    strings.Repeat("一万亿", 2000),
		"points": strings.Repeat("1.", 4000),
		"digits": strings.Repeat("1,111", 2000),
		"dashes": strings.Repeat("1-", 2000),
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Find(text)
			}
		})
	}
}
