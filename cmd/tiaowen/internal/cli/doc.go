// Package cli is the command tiaowen: flags, help, exit codes, and the order
// in which the stages run. Each command is a file; what a command shows is
// made by the stage it calls, here it is only fetched, called and printed.
//
// In: arguments and the three standard streams. Out: an exit code.
package cli
