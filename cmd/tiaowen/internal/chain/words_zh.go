package chain

import "tiaowen/cmd/tiaowen/internal/plain"

var chinese = words{
	inForce:    "有效（%[1]s）",
	notInForce: "不在有效期内（%[1]s）",
	decides:    "规定：%[1]s",
	lapsed:     "现行文件均未规定：%[1]s",
	comma:      "、",
	span:       plain.Chinese(nil).Period,
}
