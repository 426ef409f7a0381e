package no.utbredt.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import no.utbredt.client.http.Answer;
import no.utbredt.client.http.Patience;
import no.utbredt.client.http.Persistence;
import no.utbredt.client.problem.Unreachable;
import no.utbredt.client.token.Tokens;

/** Calls of one service, as somebody who has a token. A token that is not believed is fetched anew once. */
final class Calls {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final String AGENT = "utbredt-adoption-client/1";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final URI service;
    private final Tokens tokens;
    private final Patience patience;

    /** @param service its address, without a path */
    Calls(URI service, Tokens tokens, Patience patience) {
        this.service = service;
        this.tokens = tokens;
        this.patience = patience;
    }

    /**
     * Tried again while it helps.
     *
     * @throws Unreachable if nobody answers
     */
    Answer call(String path, Consumer<HttpRequest.Builder> words) {
        return new Persistence(patience).until(service.toString(), () -> once(path, words));
    }

    /** Tried once: whoever calls goes on by itself. */
    Answer once(String path, Consumer<HttpRequest.Builder> words) throws IOException, InterruptedException {
        Answer answer = send(path, words);
        if (answer.status() == 401) {
            tokens.forget();
            answer = send(path, words);
        }
        return answer;
    }

    private Answer send(String path, Consumer<HttpRequest.Builder> words) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(patience.answer())
                .header("User-Agent", AGENT)
                .header("Accept", "application/json");
        words.accept(request);
        HttpRequest worded = request.build();
        tokens.headers(worded.method(), worded.uri()).forEach(request::setHeader);
        return Answer.of(
                http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)),
                Clock.systemUTC());
    }
}
