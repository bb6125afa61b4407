package cli

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"tiaowen/grammar/diag"
)

// Exit codes.
const (
	ExitClean    = 0 // nothing to say
	ExitFindings = 1 // findings at or above the chosen severity, or stale output
	ExitUsage    = 2 // wrong command line
	ExitInput    = 3 // the input has errors or cannot be read
)

// exitError ends a command with a code; the message, if any, is for stderr.
type exitError struct {
	code int
	msg  string
}

func (e exitError) Error() string { return e.msg }

func findingsExit() error { return exitError{code: ExitFindings} }

func inputError(err error) error { return exitError{code: ExitInput, msg: err.Error()} }

func inputErrorf(format string, args ...any) error {
	return exitError{code: ExitInput, msg: fmt.Sprintf(format, args...)}
}

// Env is what a run takes from outside.
type Env struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string
}

// app is the state that all commands of one run share.
type app struct {
	Env
	root string
	lang string
}

// Run runs the command line args (without the program's name) and returns the
// exit code.
func Run(args []string, env Env) int {
	a := &app{Env: env}
	root := a.rootCommand()
	root.SetArgs(args)
	err := root.Execute()
	var exit exitError
	switch {
	case err == nil:
		return ExitClean
	case errors.As(err, &exit):
		if exit.msg != "" {
			_, _ = fmt.Fprintln(env.Stderr, "tiaowen:", exit.msg)
		}
		return exit.code
	default:
		_, _ = fmt.Fprintf(env.Stderr, "tiaowen: %v\nRun 'tiaowen --help' for usage.\n", err)
		return ExitUsage
	}
}

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "tiaowen",
		Short: "compile policy notices and trace them across levels of government",
		Long: `Tiaowen (条文) compiles policy notices. Rules in dsl/ annotate the clauses of the
notices in corpus/; tiaowen checks that the rules say what the text says, writes
Go code that decides who gets what, and reports where a lower notice extends or
deviates from the notices above it.

Exit codes: 0 clean, 1 findings at or above the chosen severity or stale output,
2 wrong usage, 3 errors in the input.`,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetIn(a.Stdin)
	root.SetOut(a.Stdout)
	root.SetErr(a.Stderr)
	root.PersistentFlags().StringVarP(&a.root, "directory", "C", ".", "workspace: a folder with corpus/ and dsl/")
	root.PersistentFlags().StringVar(&a.lang, "lang", a.defaultLang(), "language of messages: zh or en")
	root.PersistentPreRunE = func(*cobra.Command, []string) error {
		return oneOf("--lang", a.lang, "zh", "en")
	}
	root.AddCommand(a.checkCommand(), a.buildCommand(), a.fmtCommand(), a.showCommand(),
		a.evalCommand(), a.compareCommand(), a.traceCommand())
	return root
}

// defaultLang follows the terminal's locale.
func (a *app) defaultLang() string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := a.Getenv(name); v != "" {
			if strings.HasPrefix(v, "zh") {
				return "zh"
			}
			return "en"
		}
	}
	return "en"
}

func (a *app) language() diag.Lang {
	if a.lang == "zh" {
		return diag.Zh
	}
	return diag.En
}

// oneOf checks the value of a flag that has few.
func oneOf(flag, value string, allowed ...string) error {
	for _, v := range allowed {
		if v == value {
			return nil
		}
	}
	return fmt.Errorf("%s: found %q, expected one of %s", flag, value, strings.Join(allowed, ", "))
}

func (a *app) printf(format string, args ...any) { _, _ = fmt.Fprintf(a.Stdout, format, args...) }
