<?php

/** Prints the line that says what is measured, then answers each job with a line. `session` takes a job and gives what sends one request. */
function answer_jobs(array $hello, callable $session): void
{
    ini_set('display_errors', 'stderr');
    echo json_encode($hello), "\n";
    while (($line = fgets(STDIN)) !== false) {
        $job = json_decode($line, true);
        $send = $session($job);
        $results = [];
        foreach ($job['requests'] as $asked) {
            try {
                $results[] = $send($asked['method'] ?? 'GET', $asked['url'], $asked['headers'] ?? [], $asked['body'] ?? null);
            } catch (Throwable $error) {
                $response = method_exists($error, 'getResponse') ? $error->getResponse() : null;
                $results[] = [
                    'error' => ['name' => (new ReflectionClass($error))->getShortName(), 'message' => $error->getMessage()],
                ] + ($response ? ['status' => $response->getStatusCode()] : []);
            }
        }
        echo json_encode(['results' => $results], JSON_INVALID_UTF8_SUBSTITUTE), "\n";
    }
}
