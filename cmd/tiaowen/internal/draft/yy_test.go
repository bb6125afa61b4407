package draft
import ("testing";"os";"fmt";"path/filepath";"tiaowen/grammar/diag";"tiaowen/grammar/notice";"tiaowen/grammar/source")
func TestYY(t *testing.T){
 fs,_:=filepath.Glob("/tmp/team/corpus/*.md")
 for _,f:=range fs { b,_:=os.ReadFile(f); var dd diag.List
  doc,ok:=notice.Parse(source.New(f,string(b)),&dd)
  for _,x:=range dd.Sorted(){fmt.Println(f,x.Primary.Position(),x.Text(diag.En))}
  fmt.Println(f,ok)
  for c:=range doc.All(){ fmt.Printf("  %s [%s] %s| %s | %.60q %d sent %d q\n",c.ID,c.Chapter,c.Number,c.Heading,c.Text,len(c.Sentences),len(c.Quantities))}
  for _,p:=range doc.Parts{ fmt.Printf("  - %s %.50q\n",p.Kind,p.Text)}
 }
}
