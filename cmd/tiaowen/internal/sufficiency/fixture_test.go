package sufficiency

import (
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/examples"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

const front = `---
slug: town-2024
title: 城关镇困难群众救助措施
issuers: [城关镇人民政府]
level: district
region: ["64", "6405", "640502"]
signed: 2024-01-15
in-force-from: 2024-01-15
source:
  file: sources/town.txt
  sha256: "0000000000000000000000000000000000000000000000000000000000000000"
---

# 城关镇困难群众救助措施

**1.发放救助金。**对低保对象、特困人员、孤儿等困难群众，生活困难、未就业且经本人申请的，发放救助金，城市100元，农村200元；本人自负费用达到2万元的，认定为支出困难。
`

const vocabulary = `vocabulary

category area "城乡" { urban "城市", rural "农村" }

fact area category area "城乡"
fact dibao bool "低保对象"
fact tekun bool "特困人员"
fact orphan bool "孤儿"
fact hardship_group bool "困难群众"
fact in_hardship bool "生活困难"
fact employed bool "就业"
fact applied bool "经本人申请"
fact cost money "自负费用"
fact expense_hardship bool "支出困难"

excludes dibao, tekun by "社会救助暂行办法" "第十九条" because "不能同时认定"
implies dibao => in_hardship by "社会救助暂行办法" "第九条" because "低保以困难为前提"

benefit aid "救助金"
`

// town compiles one clause of rules, and header before them.
func town(t testing.TB, header, clause string) *ir.Workspace {
	t.Helper()
	diags := &diag.List{}
	in := check.Input{}
	in.Vocabulary, _ = rules.Parse(source.New("dsl/vocabulary.rules", vocabulary), diags)
	document, _ := notice.Parse(source.New("corpus/town-2024.md", front), diags)
	in.Documents = []*notice.Document{document}
	file := source.New("dsl/town-2024.rules", "notice town-2024 "+header+"\n\nclause 1 {\n"+clause+
		"\n  aside \"不在此试\" cite \"100元\" \"200元\" \"2万元\"\n}\n")
	parsed, _ := rules.Parse(file, diags)
	in.Rules = []*rules.File{parsed}
	ws, ok := check.Compile(in, diags)
	if ok {
		ok = examples.Check(ws, []*source.File{file}, in.Documents, diags)
	}
	if !ok {
		var text strings.Builder
		_ = diag.WriteText(&text, diags.Sorted(), diag.En)
		t.Fatalf("the rules do not compile:\n%s", text.String())
	}
	return ws
}

// repository is the workspace of this repository.
func repository(t testing.TB) *ir.Workspace {
	t.Helper()
	inputs, err := workspace.Load("../../../..")
	if err != nil {
		t.Fatal(err)
	}
	diags, in := &diag.List{}, check.Input{}
	in.Vocabulary, _ = rules.Parse(inputs.Vocabulary, diags)
	for _, f := range inputs.Notices {
		document, _ := notice.Parse(f, diags)
		in.Documents = append(in.Documents, document)
	}
	for _, f := range inputs.Rules {
		parsed, _ := rules.Parse(f, diags)
		in.Rules = append(in.Rules, parsed)
	}
	ws, ok := check.Compile(in, diags)
	if !ok {
		t.Fatal("the repository does not compile")
	}
	return ws
}

// untold is what no example tells, in Chinese, a line a provision.
func untold(ws *ir.Workspace) string {
	var out []string
	for _, g := range Find(ws) {
		out = append(out, g.Provision.Subject+"："+told(ws.Vocabulary, g.untested).zh)
	}
	return strings.Join(out, "\n")
}

// example is one of aid on an ordinary day.
func example(outcome string, given ...string) string {
	text := "  example \"例\" {\n    on 2024-03-01\n"
	for _, g := range given {
		text += "    given " + g + "\n"
	}
	return text + "    expect aid " + outcome + "\n    cite \"发放救助金\"\n  }\n"
}
