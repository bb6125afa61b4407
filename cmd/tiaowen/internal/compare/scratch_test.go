package compare_test
import ("testing";"fmt";"time";"tiaowen/cmd/tiaowen/internal/compare")
func TestScratch(t *testing.T){
 ws:=real(t)
 for _,p:=range [][2]string{{"zhongwei-2022","ningxia-2022"},{"zhongwei-2022","national-2022"},{"ningxia-2022","national-2022"}}{
  s:=time.Now()
  c,err:=compare.Compare(ws,p[0],p[1]); if err!=nil{t.Fatal(err)}
  fmt.Println("=====",p,len(c.Pairs),"pairs",len(c.Findings),"findings",time.Since(s), "proposals",len(c.Proposals))
  for _,f:=range c.Findings{ fmt.Println(f.Code,f.Element,f.Effect,f.Message.Zh); if f.Lower!=nil{fmt.Print("     ",f.Lower.Clause)}; if f.Upper!=nil{fmt.Print("     ",f.Upper.Clause)}; fmt.Println()
   if w:=f.Witness;w!=nil{fmt.Println("       例：",w.Sentence.Zh);fmt.Println("       e.g.",w.Sentence.En)}
  }
  for _,x:=range c.Proposals{fmt.Println("proposal",x)}
 }
}
