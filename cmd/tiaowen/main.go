// Command tiaowen compiles policy notices and traces them across levels of
// government.
package main

import (
	"os"

	"tiaowen/cmd/tiaowen/internal/cli"
)

func main() {
	os.Exit(cli.Run(os.Args[1:], cli.Env{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv}))
}
