package draft
import ("testing";"math/rand";"strings";"time";"tiaowen/grammar/diag";"tiaowen/grammar/notice")
func TestZZ(t *testing.T){
 toks:=[]string{"\n","\n\n"," ","\t","关于","通知","印发","《","》","“","”","各局","：",":","，","。","、","一、","二、","（一）","1.","第一条 ","第一章 ","附件","附件：1.甲","抄送：甲","2020年1月2日","印发","民发〔2020〕1号","文号","索引号","\\","*","**","#","# ","> ","- ","---","***","___","    ","`","<b>","_","|","~","!","[","]","(",")","+","=","===","甲","民政部","财政局","文件","a","1","(此件公开发布)","— 2 —","打印本页】","联系人：甲","\r","\ufeff","\u200b","\u0085","\u3000","\x01","\u2028","'","\"","{","}",",","&","%","@","骚","″","2023109日","宁党办202114号","(责任单位","目录","y","null","\U0001F600","\u00ad","﷐"}
 r:=rand.New(rand.NewSource(time.Now().UnixNano()))
 t0:=time.Now(); n:=0
 for time.Since(t0)<25*time.Second { n++
  var b strings.Builder
  for range r.Intn(60) { b.WriteString(toks[r.Intn(len(toks))]); if r.Intn(4)==0 {b.WriteString("\n")} }
  var dec Decisions
  text:=b.String()
  if l,_,_:=strings.Cut(text,"\n"); len(l)>6 && r.Intn(2)==0 { w:=strings.TrimSpace(l); if strings.Count(l,w)==1 && w!=""{ dec.Errata=[]notice.Erratum{{Line:1,Wrong:w,Right:[]string{"","正","a b"}[r.Intn(3)],Reason:"r: x, {"}} } }
  var diags diag.List
  name:=[]string{"a.txt","a.html"}[r.Intn(2)]
  if name=="a.html" {dec=Decisions{}}
  d,ok:=Make(name,[]byte(text),dec,&diags)
  if ok==diags.HasErrors(){t.Fatalf("%q",text)}
  if ok { checkNothingLost(t,d); if t.Failed(){ t.Fatalf("%s %q %v\n%s",name,text,dec,d.Notices[0].Text())} }
 }
 t.Log(n)
}
