import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a job a line and prints its results a line: the two clients of the JDK. */
public class HttpClients {
    interface Session {
        Map<String, Object> send(String method, String url, Map<String, Object> headers, String body) throws Exception;
    }

    static Session httpClient(boolean follow) {
        HttpClient.Builder builder = HttpClient.newBuilder();
        if (follow) builder.followRedirects(HttpClient.Redirect.NORMAL);
        HttpClient client = builder.build();
        return (method, url, headers, body) -> {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
            headers.forEach((name, value) -> request.header(name, (String) value));
            if (body == null && method.equals("GET")) request.GET();
            else if (body == null && method.equals("DELETE")) request.DELETE();
            else request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Map<String, Object> fields = new LinkedHashMap<>();
            answer.headers().map().forEach((name, values) -> fields.put(name, String.join(", ", values)));
            return result("status", answer.statusCode(), "headers", fields, "body", answer.body(), "url", answer.uri().toString());
        };
    }

    static Map<String, Object> urlConnection(String method, String url, Map<String, Object> headers, String body) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
        connection.setRequestMethod(method);
        headers.forEach((name, value) -> connection.setRequestProperty(name, (String) value));
        if (body != null) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(body.getBytes());
        }
        try (InputStream stream = connection.getInputStream()) {
            String content = new String(stream.readAllBytes());
            Map<String, Object> fields = new LinkedHashMap<>();
            connection.getHeaderFields().forEach((name, values) -> {
                if (name != null) fields.put(name, String.join(", ", values));
            });
            return result("status", connection.getResponseCode(), "headers", fields, "body", content, "url", connection.getURL().toString());
        } catch (Exception error) {
            Map<String, Object> thrown = failure(error);
            // Only what has come already: asking for the code would throw again.
            String line = connection.getHeaderField(0);
            if (line != null && line.matches("HTTP/\\S+ \\d{3}.*")) thrown.put("status", Integer.valueOf(line.split(" ")[1]));
            return thrown;
        }
    }

    static Map<String, Object> failure(Throwable error) {
        return result("error", result("name", error.getClass().getSimpleName(), "message", String.valueOf(error.getMessage())));
    }

    static Map<String, Object> result(Object... pairs) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) made.put((String) pairs[i], pairs[i + 1]);
        return made;
    }

    @SuppressWarnings("unchecked")
    public static void main(String[] args) throws Exception {
        System.out.println(Json.write(result("version", System.getProperty("java.version"))));
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        for (String line; (line = lines.readLine()) != null; ) {
            Map<String, Object> job = (Map<String, Object>) new Json(line).read();
            boolean follow = Boolean.TRUE.equals(job.get("follow"));
            Session session = args[0].equals("HttpClient") ? httpClient(follow) : HttpClients::urlConnection;
            List<Object> results = new ArrayList<>();
            for (Object each : (List<Object>) job.get("requests")) {
                Map<String, Object> asked = (Map<String, Object>) each;
                Map<String, Object> headers = (Map<String, Object>) asked.getOrDefault("headers", Map.of());
                String method = (String) asked.getOrDefault("method", "GET");
                try {
                    results.add(session.send(method, (String) asked.get("url"), headers, (String) asked.get("body")));
                } catch (Exception error) {
                    results.add(failure(error));
                }
            }
            System.out.println(Json.write(result("results", results)));
        }
    }

    /** As much JSON as the lab's lines need. */
    static class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object read() {
            char first = text.charAt(at);
            if (first == '"') return string();
            if (first == '{' || first == '[') {
                Map<String, Object> map = new LinkedHashMap<>();
                List<Object> list = new ArrayList<>();
                at++;
                while (text.charAt(at) != '}' && text.charAt(at) != ']') {
                    if (text.charAt(at) == ',') at++;
                    if (first == '[') list.add(read());
                    else {
                        String key = string();
                        at++;
                        map.put(key, read());
                    }
                }
                at++;
                return first == '[' ? list : map;
            }
            int start = at;
            while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) at++;
            String word = text.substring(start, at);
            return switch (word) {
                case "true" -> true;
                case "false" -> false;
                case "null" -> null;
                default -> Double.valueOf(word);
            };
        }

        private String string() {
            StringBuilder made = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                char next = text.charAt(at);
                if (next != '\\') made.append(next);
                else {
                    char escaped = text.charAt(++at);
                    if (escaped == 'u') {
                        made.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                        at += 4;
                    } else made.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped == 't' ? '\t' : escaped);
                }
            }
            at++;
            return made.toString();
        }

        static String write(Object value) {
            StringBuilder made = new StringBuilder();
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, each) -> made.append(made.isEmpty() ? "{" : ",").append(write(key)).append(':').append(write(each)));
                return made.isEmpty() ? "{}" : made + "}";
            }
            if (value instanceof List<?> list) {
                list.forEach(each -> made.append(made.isEmpty() ? "[" : ",").append(write(each)));
                return made.isEmpty() ? "[]" : made + "]";
            }
            if (!(value instanceof String)) return String.valueOf(value);
            for (char each : ((String) value).toCharArray()) {
                if (each < ' ' || each > '~' || each == '"' || each == '\\') made.append(String.format("\\u%04x", (int) each));
                else made.append(each);
            }
            return "\"" + made + "\"";
        }
    }
}
