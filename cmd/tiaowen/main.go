// Command tiaowen compiles policy notices and traces them across levels of
// government.
package main

import (
	"os"
	"path/filepath"
	"runtime/debug"

	"tiaowen/cmd/tiaowen/internal/cli"
)

// garbage is how much the heap may grow before it is collected, in percent. A
// command lives for a second and needs some 100 MB: collecting as often as by
// default takes a fifth of its time.
const garbage = 400

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbage)
	}
	os.Exit(cli.Run(os.Args[1:], cli.Env{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv, Cache: cache()}))
}

// cache is the folder where compiled notices are kept, "" where the user has none.
func cache() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "tiaowen")
}
