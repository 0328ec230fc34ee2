<?php

require __DIR__ . '/lines.php';
@include 'GuzzleHttp/autoload.php';
if (!class_exists('GuzzleHttp\Client')) {
    fwrite(STDERR, "php-guzzlehttp-guzzle is not installed\n");
    exit(3);
}

$package = trim((string) shell_exec("dpkg-query -W -f '\${Version}' php-guzzlehttp-guzzle 2>/dev/null"));
$version = preg_match('/^[\d.]+/', $package, $found) ? $found[0] : (string) GuzzleHttp\ClientInterface::MAJOR_VERSION;

answer_jobs(
    ['version' => $version, 'with' => 'libcurl ' . curl_version()['version'] . ', PHP ' . explode('-', PHP_VERSION)[0]],
    function (array $job) {
        $client = new GuzzleHttp\Client();
        return function (string $method, string $url, array $headers, ?string $body) use ($client) {
            $answer = $client->request($method, $url, ['headers' => $headers] + ($body === null ? [] : ['body' => $body]));
            return [
                'status' => $answer->getStatusCode(),
                'headers' => (object) array_map(fn ($values) => implode(', ', $values), $answer->getHeaders()),
                'body' => (string) $answer->getBody(),
            ];
        };
    },
);
