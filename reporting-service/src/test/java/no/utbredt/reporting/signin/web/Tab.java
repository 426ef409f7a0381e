package no.utbredt.reporting.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that keeps cookies, follows nothing by itself, and remembers all it was ever sent. */
final class Tab {

    private static final Pattern CSRF = Pattern.compile("\"csrf\":\"([^\"]+)\"");

    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    final Map<String, String> cookies = new TreeMap<>();
    final List<String> everything = new ArrayList<>();

    Tab(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String address, String... headers) throws Exception {
        return ask("GET", address, "", headers);
    }

    HttpResponse<String> ask(String method, String address, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        everything.add(answer.headers().map() + "\n" + answer.body());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    /** Begins, chooses at the issuer, and comes back. */
    HttpResponse<String> signIn(String who, String page) throws Exception {
        return get(callback(who, page));
    }

    /** As {@link #signIn}, but for coming back: the address one would come back to. */
    String callback(String who, String page) throws Exception {
        String issuer = location(get("/api/session/sign-in" + page));
        HttpResponse<String> chosen = http.send(
                HttpRequest.newBuilder(URI.create(issuer + "&who=" + who)).build(),
                HttpResponse.BodyHandlers.ofString());
        URI back = URI.create(location(chosen));
        return back.getPath() + "?" + back.getRawQuery();
    }

    /** The session's own. */
    String csrf() throws Exception {
        Matcher said = CSRF.matcher(get("/api/session").body());
        assertThat(said.find()).isTrue();
        return said.group(1);
    }

    static String location(HttpResponse<String> answer) throws IOException {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException(answer.statusCode() + " leads nowhere: " + answer.body()));
    }
}
