package no.utbredt.adoption.report.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import no.utbredt.adoption.AdoptionApplication;
import no.utbredt.local.Addresses;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in this JVM, on a free port, on engines of its own. */
public record RunningAdoption(ConfigurableApplicationContext context, HttpClient http) implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    public static RunningAdoption start(Addresses engines, Path state, String instance) {
        var context = SpringApplication.run(AdoptionApplication.class, arguments(engines, state, instance));
        return new RunningAdoption(context, HttpClient.newHttpClient());
    }

    /** What it is started with. */
    public static String[] arguments(Addresses engines, Path state, String instance) {
        return settings(engines, state, instance).entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static Map<String, String> settings(Addresses engines, Path state, String instance) {
        return Map.of(
                "server.port", "0",
                "spring.kafka.bootstrap-servers", engines.bootstrapServers(),
                "spring.mongodb.uri", engines.mongoUri() + "/adoption",
                "utbredt.tokens.issuer", engines.issuer(),
                "utbredt.data",
                        Path.of("..", "data").toAbsolutePath().normalize().toString(),
                "utbredt.log.state-dir", state.toString(),
                "utbredt.log.instance", instance);
    }

    public HttpResponse<String> send(String token, String type, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request("/v1/reports", token), type, body, headers);
    }

    /** Only tries it. */
    public HttpResponse<String> rehearse(String token, String type, String body)
            throws IOException, InterruptedException {
        return send(request("/v1/reports?dryRun=true", token), type, body);
    }

    /** Writes elsewhere than reports. */
    public HttpResponse<String> post(String token, String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, token), type, body, headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String type, String body, String... headers)
            throws IOException, InterruptedException {
        request.header("Content-Type", type);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(
                request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String token, String path) throws IOException, InterruptedException {
        return http.send(request(path, token).build(), HttpResponse.BodyHandlers.ofString());
    }

    public int delete(String token, String path) throws IOException, InterruptedException {
        return http.send(request(path, token).DELETE().build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    public int status(String path) {
        try {
            return get("", path).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    public String port() {
        return context.getEnvironment().getRequiredProperty("local.server.port");
    }

    public static Stream<JsonNode> results(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("results").values().stream();
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
