package cli

import (
	"bytes"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

func testApp() (*app, *bytes.Buffer) {
	var out bytes.Buffer
	return &app{Env: Env{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &out, Getenv: func(string) string { return "" }}, lang: "en"}, &out
}

// TestExamples holds every command to examples that could be typed: they name
// the command, and their flags exist.
func TestExamples(t *testing.T) {
	a, _ := testApp()
	root := a.rootCommand()
	for _, cmd := range root.Commands() {
		if cmd.Short == "" || cmd.Example == "" {
			t.Errorf("%s: no short text or no example", cmd.Name())
		}
		for line := range strings.Lines(cmd.Example) {
			command, _, _ := strings.Cut(line, " > ")
			words := strings.Fields(command)
			if len(words) < 2 || words[0] != "tiaowen" || words[1] != cmd.Name() {
				t.Errorf("%s: the example %q is of something else", cmd.Name(), line)
				continue
			}
			checkFlags(t, root, words[1:])
		}
	}
}

func checkFlags(t *testing.T, root *cobra.Command, words []string) {
	t.Helper()
	cmd, rest, err := root.Find(words)
	if err != nil {
		t.Error(err)
		return
	}
	if err := cmd.ParseFlags(rest); err != nil {
		t.Errorf("%s: %v", strings.Join(words, " "), err)
		return
	}
	if err := cmd.ValidateArgs(cmd.Flags().Args()); err != nil {
		t.Errorf("%s: %v", strings.Join(words, " "), err)
	}
}

func TestExitCodes(t *testing.T) {
	for _, tt := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"nothing asked", nil, ExitClean, "Usage:"},
		{"no such command", []string{"compile"}, ExitUsage, `unknown command "compile"`},
		{"no such flag", []string{"check", "--loud"}, ExitUsage, "Run 'tiaowen check --help'"},
		{"no workspace", []string{"check", "-C", t.TempDir()}, ExitInput, "no folder corpus/ there"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, out := testApp()
			if code := Run(tt.args, a.Env); code != tt.code || !strings.Contains(out.String(), tt.says) {
				t.Errorf("exit code %d, want %d; said %q", code, tt.code, out)
			}
		})
	}
}

func TestDefaultLanguage(t *testing.T) {
	for _, tt := range []struct {
		env  map[string]string
		want string
	}{
		{nil, "en"},
		{map[string]string{"LANG": "zh_CN.UTF-8"}, "zh"},
		{map[string]string{"LANG": "en_US.UTF-8"}, "en"},
		{map[string]string{"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US"}, "en"},
		{map[string]string{"LANG": "en_US", "LC_ALL": "zh_TW"}, "zh"},
		{map[string]string{"LANG": "zh_CN", "LC_ALL": "C"}, "en"},
	} {
		a := &app{Env: Env{Getenv: func(name string) string { return tt.env[name] }}}
		if got := a.defaultLang(); got != tt.want {
			t.Errorf("%v: %s, want %s", tt.env, got, tt.want)
		}
	}
}
