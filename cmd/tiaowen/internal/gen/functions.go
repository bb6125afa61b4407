package gen

import "tiaowen/cmd/tiaowen/internal/ir"

// Functions names the exported function that carries out each provision, by
// provision id: "zhongwei2022.UnemployedAid". Provisions that no function
// carries out (duties, bans ...) are not in it.
func Functions(ws *ir.Workspace) map[string]string {
	out := map[string]string{}
	m := newModule(ws, "")
	for _, p := range ws.Policies {
		n := newNotice(m, p)
		for _, s := range n.subjects() {
			for _, r := range s.rules {
				out[r.provision.ID] = n.pkg + "." + s.exported
			}
		}
		for _, v := range p.Provisions {
			if v.Setting != nil {
				out[v.ID] = n.pkg + ".StandardsOn"
			}
		}
	}
	return out
}
