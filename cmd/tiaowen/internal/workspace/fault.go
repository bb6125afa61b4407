package workspace

import (
	"fmt"
	"io/fs"
)

// Fault is what is wrong with the folder or a file of it, with what to do
// about it, in English and in Chinese.
type Fault struct {
	En, Zh string
	cause  error
}

// Error is the fault in English.
func (f *Fault) Error() string { return f.En }

// Unwrap is the error behind it, or nil.
func (f *Fault) Unwrap() error { return f.cause }

func missingFolder(root, dir string) error {
	return &Fault{
		En: fmt.Sprintf("%s: no folder %s/ there: a workspace has %s/ (notices) and %s/ (rules); name it with -C DIR", root, dir, CorpusDir, RulesDir),
		Zh: fmt.Sprintf("%s：没有 %s/ 文件夹：工作区须有 %s/（文件）和 %s/（规则）；请用 -C 目录 指明", root, dir, CorpusDir, RulesDir),
	}
}

func missingVocabulary() error {
	return &Fault{
		En: fmt.Sprintf("%s: not found: a workspace declares its names there (begin it with the word vocabulary)", VocabularyFile),
		Zh: fmt.Sprintf("%s：未找到：工作区的名称在此声明（以 vocabulary 一词开头）", VocabularyFile),
	}
}

func notUTF8(name string, line int) error {
	return &Fault{
		En: fmt.Sprintf("%s:%d: not UTF-8 text: save the file as UTF-8", name, line),
		Zh: fmt.Sprintf("%s:%d：不是 UTF-8 文本：请另存为 UTF-8", name, line),
	}
}

func noFile(name string) error {
	return &Fault{
		En:    fmt.Sprintf("%s: no such file", name),
		Zh:    fmt.Sprintf("%s：没有这个文件", name),
		cause: fs.ErrNotExist,
	}
}
