// Reads a job a line and prints its results a line: Go's net/http.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"runtime"
	"strings"
)

type request struct {
	Method, Url string
	Headers     map[string]string
	Body        *string
}

type failure struct {
	Name    string `json:"name"`
	Message string `json:"message"`
}

type result struct {
	Status  int               `json:"status,omitempty"`
	Headers map[string]string `json:"headers,omitempty"`
	Body    string            `json:"body"`
	Url     string            `json:"url,omitempty"`
	Error   *failure          `json:"error,omitempty"`
}

func failed(err error) result {
	return result{Error: &failure{strings.TrimPrefix(fmt.Sprintf("%T", err), "*"), err.Error()}}
}

func send(client *http.Client, asked request) result {
	var body io.Reader
	if asked.Body != nil {
		body = strings.NewReader(*asked.Body)
	}
	req, err := http.NewRequest(asked.Method, asked.Url, body)
	if err != nil {
		return failed(err)
	}
	for name, value := range asked.Headers {
		req.Header.Set(name, value)
	}
	answer, err := client.Do(req)
	if err != nil {
		return failed(err)
	}
	defer answer.Body.Close()
	content, err := io.ReadAll(answer.Body)
	if err != nil {
		return failed(err)
	}
	fields := map[string]string{}
	for name, values := range answer.Header {
		fields[name] = strings.Join(values, ", ")
	}
	return result{Status: answer.StatusCode, Headers: fields, Body: string(content), Url: answer.Request.URL.String()}
}

func main() {
	out := json.NewEncoder(os.Stdout)
	out.Encode(map[string]string{"version": strings.TrimPrefix(runtime.Version(), "go")})
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var job struct{ Requests []request }
		json.Unmarshal(lines.Bytes(), &job)
		client := &http.Client{Transport: http.DefaultTransport.(*http.Transport).Clone()}
		results := []result{}
		for _, asked := range job.Requests {
			results = append(results, send(client, asked))
		}
		client.CloseIdleConnections()
		out.Encode(map[string]any{"results": results})
	}
}
