package no.utbredt.reporting.origin.web;

import dev.failsafe.CircuitBreaker;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import no.utbredt.edge.Refused;
import no.utbredt.edge.load.Streamed;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;

/**
 * One of the other services. What it may cost to ask it is bounded: connections, waiting, silence, time and size; one that was
 * silent is left alone for a while, so that those who ask it do not fill this service.
 */
final class Neighbour implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Neighbour.class);

    private final String name;
    private final String at;
    private final Passing passing;
    private final CircuitBreaker<Object> breaker;
    private final RequestConfig writing;
    private final CloseableHttpClient client;

    Neighbour(String name, URI at, OriginSettings settings) {
        this.name = name;
        this.at = at.toString().replaceFirst("/$", "");
        this.passing = new Passing(settings.most().toBytes(), settings.longest());
        this.breaker = CircuitBreaker.builder()
                .withFailureThreshold(1)
                .withSuccessThreshold(1)
                .withDelay(settings.pause())
                .build();
        this.writing = patience(settings, settings.longest());
        this.client = client(settings);
    }

    /** Nothing is followed, kept, unpacked or tried again: what the service answers is what is passed on. */
    private static CloseableHttpClient client(OriginSettings settings) {
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connect()))
                .setSocketTimeout(Timeout.of(settings.silence()))
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(settings.connections())
                        .setMaxConnTotal(settings.connections())
                        .setDefaultConnectionConfig(connection)
                        .build())
                .setDefaultRequestConfig(patience(settings, settings.silence()))
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .build();
    }

    private static RequestConfig patience(OriginSettings settings, Duration silence) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(settings.queue()))
                .setResponseTimeout(Timeout.of(silence))
                .setConnectionKeepAlive(TimeValue.ofSeconds(10))
                .build();
    }

    /**
     * Its answer, whatever its status.
     *
     * @throws Refused when there is none, or none that may be passed on
     */
    ResponseEntity<Streamed> asked(Question question) {
        return answered(() -> new HttpUriRequestBase(question.method(), URI.create(at + question.address())), question);
    }

    /**
     * Its answer to a write, which may take as long as an answer as a whole.
     *
     * @param body what is sent; the request keeps it
     * @throws Refused when there is none, or none that may be passed on: then it may have been written nonetheless
     */
    ResponseEntity<Streamed> sent(Question question, byte[] body) {
        return answered(
                () -> {
                    HttpUriRequestBase request =
                            new HttpUriRequestBase(question.method(), URI.create(at + question.address()));
                    request.setConfig(writing);
                    if (!question.method().equals("DELETE")) {
                        request.setEntity(new ByteArrayEntity(body, null));
                    }
                    return request;
                },
                question);
    }

    private ResponseEntity<Streamed> answered(Supplier<HttpUriRequestBase> made, Question question) {
        if (!breaker.tryAcquirePermit()) {
            throw silent();
        }
        try {
            ResponseEntity<Streamed> answer = ask(made.get(), question);
            breaker.recordSuccess();
            return answer;
        } catch (InterruptedIOException late) {
            LOG.warn("the {} is silent: {}", name, late.toString());
            breaker.recordException(late);
            throw silent();
        } catch (IOException | UncheckedIOException gone) {
            LOG.warn("the {} is not reached: {}", name, gone.toString());
            breaker.recordSuccess();
            throw new Refused(OriginProblems.unreachable(name), Map.of("Retry-After", "5"));
        } catch (RuntimeException refused) {
            breaker.recordSuccess();
            throw refused;
        }
    }

    private ResponseEntity<Streamed> ask(HttpUriRequestBase request, Question question) throws IOException {
        question.headers().forEach((header, values) -> values.forEach(value -> request.addHeader(header, value)));
        return client.execute(request, answer -> passing.on(answer, request::abort));
    }

    private Refused silent() {
        return new Refused(OriginProblems.silent(name), Map.of("Retry-After", "5"));
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
