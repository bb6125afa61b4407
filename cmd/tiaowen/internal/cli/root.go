package cli

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/workspace"
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

// inputError is for input that cannot be read or used.
func (a *app) inputError(err error) error {
	var fault *workspace.Fault
	if errors.As(err, &fault) {
		return a.inputFault(bilingual.Pick(a.language(), fault.En, fault.Zh))
	}
	return exitError{code: ExitInput, msg: err.Error()}
}

// inputFault is an inputError in the run's language.
func (a *app) inputFault(msg string) error { return exitError{code: ExitInput, msg: msg} }

// Env is what a run takes from outside.
type Env struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string
	Cache          string // folder for compiled notices; "" keeps none
}

// app is the state that all commands of one run share.
type app struct {
	Env
	root    string
	lang    string
	noCache bool
}

// Run runs the command line args (without the program's name) and returns the
// exit code.
func Run(args []string, env Env) int {
	a := &app{Env: env}
	root := a.rootCommand()
	root.SetArgs(args)
	cmd, err := root.ExecuteC()
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
		_, _ = fmt.Fprintf(env.Stderr, "tiaowen: %v\nRun '%s --help' for usage.\n", err, cmd.CommandPath())
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
2 wrong usage, 3 errors in the input. A notice with errors stops no other: a
command that can do without it says so on stderr and goes on, one that needs it
exits 3. check and build exit 3 on any error.

Compiled notices are kept in the user's cache folder under a hash of all that was
read and of the program; nothing else is written outside the workspace.`,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetIn(a.Stdin)
	root.SetOut(a.Stdout)
	root.SetErr(a.Stderr)
	root.PersistentFlags().StringVarP(&a.root, "directory", "C", ".", "workspace: a folder with corpus/ and dsl/")
	root.PersistentFlags().StringVar(&a.lang, "lang", a.defaultLang(), "language of messages: zh or en")
	root.PersistentFlags().BoolVar(&a.noCache, "no-cache", false, "compile anew, and keep nothing in the user's cache folder")
	root.PersistentPreRunE = func(*cobra.Command, []string) error {
		return oneOf("--lang", a.lang, "zh", "en")
	}
	root.AddCommand(a.checkCommand(), a.buildCommand(), a.fmtCommand(), a.showCommand(),
		a.evalCommand(), a.chainCommand(), a.compareCommand(), a.consistencyCommand(), a.traceCommand(), a.reviewCommand(), a.importCommand())
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

// exactly checks that a command has one argument for each name.
func exactly(names ...string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		switch {
		case len(args) == len(names):
			return nil
		case len(names) == 0:
			return fmt.Errorf("unexpected argument %q", args[0])
		}
		return fmt.Errorf("expected %s, found %s", strings.Join(names, " "), bilingual.Counted{One: "%d argument", Many: "%d arguments"}.Of(len(args)))
	}
}

// dayFlag reads the value of a flag that is a day.
func dayFlag(flag, value string) (ir.Date, error) {
	day, err := ir.ParseDate(value)
	if err != nil {
		return day, fmt.Errorf("%s: %w", flag, err)
	}
	return day, nil
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
