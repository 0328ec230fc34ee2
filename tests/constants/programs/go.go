// Prints the status constants of net/http as the type checker of this Go sees them.
package main

import (
	"encoding/json"
	"go/constant"
	"go/importer"
	"go/token"
	"go/types"
	"os"
	"runtime"
	"strings"
)

func main() {
	http, err := importer.ForCompiler(token.NewFileSet(), "source", nil).Import("net/http")
	if err != nil {
		panic(err)
	}
	names := [][]any{}
	for _, name := range http.Scope().Names() {
		symbol, ok := http.Scope().Lookup(name).(*types.Const)
		if ok && strings.HasPrefix(name, "Status") {
			code, _ := constant.Int64Val(symbol.Val())
			names = append(names, []any{"http." + name, code})
		}
	}
	version := strings.TrimPrefix(runtime.Version(), "go")
	json.NewEncoder(os.Stdout).Encode(map[string]any{"version": version, "names": names, "deprecated": []string{}})
}
