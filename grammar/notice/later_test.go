package notice

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// Every manifest of the corpus: its raw source is its pieces, errata applied.
func TestNothingOfAnySourceIsLost(t *testing.T) {
	names, err := filepath.Glob(corpus + "/sources/*.yaml")
	if err != nil || len(names) != 5 {
		t.Fatalf("manifests: %v %v", names, err)
	}
	for _, name := range names {
		var diags diag.List
		m, ok := ParseManifest(readCorpus(t, "sources/"+filepath.Base(name)), &diags)
		if ok {
			notices := map[string]*source.File{}
			for _, p := range m.Pieces {
				if p.Notice != "" {
					notices[p.Notice] = readCorpus(t, p.Notice+".md")
				}
			}
			ok = m.Check(readCorpus(t, "sources/"+m.Source), notices, &diags)
		}
		for _, d := range diags.Sorted() {
			t.Errorf("%s:%v %s", d.Primary.File.Name(), d.Primary.Position(), d.Text(diag.En))
		}
		if !ok {
			t.Errorf("%s does not hold", name)
		}
	}
}

// ids of every notice after 2022-06 and before: counted in the sources.
func TestLaterCorpusIDs(t *testing.T) {
	row := func(slug string, counts ...int) []string {
		var out []string
		for i, n := range counts {
			one := idRange(slug+":", i+1)[i]
			out = append(append(out, one), idRange(one+".", n)...)
		}
		return out
	}
	shapotou := []string{"shapotou-2023:cover", "shapotou-2023:preamble", "shapotou-2023:1", "shapotou-2023:2", "shapotou-2023:3"}
	for i, n := range []int{3, 4, 7, 3, 4, 3} {
		one := idRange("shapotou-2023:3.", i+1)[i]
		shapotou = append(append(shapotou, one), idRange(one+".", n)...)
	}
	shapotou = append(append(shapotou, "shapotou-2023:4"), idRange("shapotou-2023:4.", 3)...)
	for slug, want := range map[string][]string{
		"ningxia-2020":  append([]string{"ningxia-2020:preamble"}, row("ningxia-2020", 3, 2, 2, 0, 3, 4)...),
		"ningxia-2021":  append([]string{"ningxia-2021:preamble"}, row("ningxia-2021", 3, 4, 3, 3, 3, 3)...),
		"jiangxi-2022":  append([]string{"jiangxi-2022:preamble"}, idRange("jiangxi-2022:", 12)...),
		"shapotou-2023": shapotou,
	} {
		if got := idsOf(loadNotice(t, slug)); !slices.Equal(got, want) {
			t.Errorf("%s: ids are\n%v, want\n%v", slug, got, want)
		}
	}
}

// The texts are typed from the sources, as their errata correct them.
func TestLaterCorpusTexts(t *testing.T) {
	for _, want := range []struct{ id, number, heading, text string }{
		{"ningxia-2020:1.3", "(三)", "合理确定保障水平", "低收入家庭中的重残人员、重病患者纳入低保后的待遇水平，由各地结合本地实际研究制定，并做好与现有低保对象待遇的衔接，按照当地低保某一档次进行保障。自7月1日起，各地根据摸排情况，及时将符合条件的对象纳入低保，8月底前全面完成认定，并落实保障待遇。"},
		{"ningxia-2020:2", "二、", "完善临时救助制度，实现“应救尽救”", "坚持凡困必帮、有难必救，对基本生活受到疫情影响陷入困境，相关社会救助和保障制度暂时无法覆盖的家庭或个人，及时纳入临时救助范围。"},
		{"ningxia-2020:5.1", "（一）", "全面推行低保确认权限下放工作", "在现有基础上，深入总结低保等社会救助审核确认权限下放乡镇（街道）试点工作经验，加快推进低保确认权限下放乡镇（街道）工作，2020年底全区全面推广实施，市级和县（区）级民政部门要加强监督指导。"},
		{"ningxia-2020:6.4", "（四）", "做好信息统计报送", "按照民政部要求按月统计、汇总、报送困难群众基本生活保障有关工作开展情况（详见附件）。新增低保对象情况，包括低收入家庭中重残人员、重病患者等参照“单人户”纳入低保情况，城镇失业和返乡人员纳入低保情况；因疫情开展临时救助情况，包括向未参保失业人员发放一次性临时救助金情况；各市、（县）本级安排困难群众救助资金情况。2020年内每月8日前报送上月统计情况。其中，6月与7月情况合并统计，第一次报送于8月8日前完成，报送情况纳入年度绩效评价。"},
		{"ningxia-2021:1.1", "(一)", "提高市场供应质量", "压实地方市场保供主体责任,全面落实粮食安全责任制和“菜篮子”市长负责制,做好粮食和肉菜等重要商品市场供应和储备管理,加强春节市场运行监测,加大货源组织力度,畅通农产品流通运输“绿色通道”,确保春节期间米面油、蔬菜、肉蛋奶等生活物资生产正常、运输畅通、供应充足,保障城乡居民过节物资需求。组织开展适合节假日消费特点的生活必需品产销衔接活动,满足人民群众多样化消费需求。"},
		{"ningxia-2021:2.1", "(一)", "做好基本生活保障", "根据各市、县(区)财政情况,结合当地困难群众生活实际,为低保对象、特困人员、孤儿、事实无人抚养儿童等困难群众发放适当额度的节日补助、临时生活补助和一次性取暖补助。着力做好特殊困难群众关爱照护,指导乡、村两级落实好分散供养特困人员照料服务责任,突出协议监护人职责,解决好特困人员实际生活问题。"},
		{"ningxia-2021:5", "五、", "做实做细受疫情影响困难群众兜底保障", ""},
		{"ningxia-2021:5.2", "(二)", "发放好各类补助", "加大对患新冠肺炎困难群众的临时救助力度,在落实相关救助政策基础上,可发放一次性生活补贴。全面落实低保等社会救助确认权限下放乡镇(街道)的要求,对受疫情影响无法外出务工、经营、就业而导致收入下降、基本生活出现困难的城乡居民,优化救助审核确认流程,为其提供方便快捷的救助服务。对受疫情影响滞留我区陷入生活困境的群众,在急难发生地直接实施临时救助,采取“一次审批、分阶段救助”或“小金额先行救助、事后补充说明”的方式,增强救助实效性。对因受疫情影响无法返岗复工、生活困难、失业保险政策未覆盖、未纳入低保范围的农民工,由务工地或经常居住地分类别按标准发放一次性临时救助金,帮助其渡过生活难关。在春节和疫情防控期间,可将临时救助标准适度上浮实施救助。"},
		{"shapotou-2023:preamble", "", "", "健全沙坡头区分层分类、城乡统筹的社会救助体系,推动沙坡头区社会救助制度统筹发展,依据《自治区党委办公厅 人民政府办公厅<关于改革完善社会救助制度的实施意见>》(宁党办〔2021〕14号)精神,结合沙坡头区实际,制定本方案。"},
		{"shapotou-2023:3.1.3", "3.", "推进社会救助城乡统筹发展", "加快推动社会救助制度在保障标准、信息核对、收入财产认定、审核确认程序等方面逐步实现城乡统筹,加快实现城乡救助服务均等化,及时对符合条件的农业转移人口提供相应救助帮扶。结合户籍制度改革,在全区范围内有序推进持有居住证人员在居住地申办社会救助,原户籍地协助开展家庭经济状况核查并提供相关资料。加大农村社会救助投入,逐步缩小城乡差距。巩固拓展脱贫攻坚成果,加强与乡村振兴战略衔接,健全农村低收入人口常态化帮扶机制,完善农村特困人员救助供养制度,逐步提高农村社会救助水平。分门别类、有针对性扎实推进城镇困难群众解困脱困。(沙坡头区困难群众基本生活保障工作协调领导小组成员单位按职责分工负责)"},
		{"shapotou-2023:3.3.4", "4.", "完善住房救助制度", "对符合住房困难规定标准的低保家庭和分散供养的特困人员等实施住房救助。对城镇住房救助对象优先实施公租房保障,通过公租房实物配租和发放租赁补贴等方式给予帮扶。对符合条件的困难群体优先实施抗震宜居农房改造,稳定、持久保障农村低收入家庭住房安全。(责任单位:区住建和交通局)"},
		{"jiangxi-2022:4", "四、", "开展未参保失业人员等困难群众救助帮扶", "加强对未参加失业保险的无生活来源失业人员的救助帮扶，对受疫情影响无法返岗复工、连续三个月无收入来源，生活困难且失业保险政策无法覆盖的农民工等未参保失业人员，未纳入低保范围的，经本人申请，由务工地或经常居住地按照当地城市最低生活保障标准的2-4倍，发放一次性临时救助金，帮助其渡过生活难关。对未纳入低保、生活困难未就业大学生、创业失败大学生，经本人申请，由户籍所在地或经常居住地按照当地城市最低生活保障标准的2-4倍，发放一次性临时救助金。积极促进有劳动条件的救助对象务工就业，扎实落实就业成本扣减政策，扣减额度按照务工地同期月最低生活保障标准的30%计算。对因家庭成员就业导致收入超过低保标准的家庭，给予不低于6个月的渐退期。"},
		{"jiangxi-2022:12", "十二、", "加强组织保障", "各地要充分认识当前做好困难群众基本生活保障工作的极端重要性和紧迫性,切实提高政治站位,增强底线意识,坚持以人民为中心的发展思想,聚焦困难群众急难愁盼问题,切实兜住兜准兜好困难群众基本生活保障底线。强化部门协调配合、政策衔接和资源统筹,形成救助合力。各地社会救助政策落实情况,将纳入2022年困难群众基本生活救助工作绩效评价。"},
	} {
		slug, _, _ := strings.Cut(want.id, ":")
		c := loadNotice(t, slug).Clause(want.id)
		if c == nil {
			t.Errorf("%s: no such clause", want.id)
			continue
		}
		if c.Number != want.number || c.Heading != want.heading {
			t.Errorf("%s: number %q, heading %q", want.id, c.Number, c.Heading)
		}
		if c.Text != want.text {
			t.Errorf("%s: text is\n%s\nwant\n%s", want.id, c.Text, want.text)
		}
	}
}

// No line of a corrected text has a character that the scan misread elsewhere.
func TestNoMisreadingIsLeft(t *testing.T) {
	text := readCorpus(t, "ningxia-2021.md").Text()
	for _, r := range "骚纽傲觉曰藩瘦痰淌宇竹瑰晌拔抹莱″" {
		if strings.ContainsRune(text, r) {
			t.Errorf("%c is left", r)
		}
	}
}

// The date of jiangxi-2022 is read off the page; that of shangrao-2022 is the
// day of its imprint, which stands behind the enclosed letter.
func TestLaterCorpusParts(t *testing.T) {
	for slug, want := range map[string][]string{
		"jiangxi-2022":  {"document-number 赣民字〔2022〕40号", "date 2022年6月28日"},
		"shangrao-2022": {"document-number 饶民字〔2022〕47号", "annex-list 附件：关于切实兜牢兜好困难群众基本生活的通知", "note (此件依申请公开)"},
		"shapotou-2023": {"document-number 卫沙政办发〔2023〕107号", "signature 中卫市沙坡头区人民政府办公室", "date 2023年10月9日"},
		"ningxia-2020":  {"signature 宁夏回族自治区民政厅", "signature 宁夏回族自治区财政厅", "contact 电话：0951-5915530（传真）", "annex 填表单位(盖章)"},
		"ningxia-2021":  {"document-number 宁党办〔2021〕2号", "signature 中共宁夏回族自治区委员会办公厅", "date 2021年1月26日"},
	} {
		var diags diag.List
		doc, _ := Parse(readCorpus(t, slug+".md"), &diags)
		var got []string
		for _, p := range doc.Parts {
			got = append(got, string(p.Kind)+" "+p.Text)
		}
		for _, w := range want {
			if !slices.Contains(got, w) {
				t.Errorf("%s: no part %s in %q", slug, w, got)
			}
		}
	}
}
