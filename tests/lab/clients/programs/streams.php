<?php

require __DIR__ . '/lines.php';

answer_jobs(
    ['version' => explode('-', PHP_VERSION)[0]],
    fn () => function (string $method, string $url, array $headers, ?string $body) {
        $lines = array_map(fn ($name, $value) => "$name: $value", array_keys($headers), $headers);
        $options = ['method' => $method, 'header' => $lines] + ($body === null ? [] : ['content' => $body]);
        $http_response_header = [];
        $content = @file_get_contents($url, false, stream_context_create(['http' => $options]));
        $heads = preg_grep('~^HTTP/~', $http_response_header);
        $status = $heads && preg_match('~^HTTP/\S+ (\d+)~', end($heads), $found) ? ['status' => (int) $found[1]] : [];
        if ($content === false) {
            return $status + ['error' => ['name' => 'false', 'message' => error_get_last()['message'] ?? '']];
        }
        return $status + ['body' => $content];
    },
);
