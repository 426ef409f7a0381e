package no.utbredt.reporting.subscription.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import no.utbredt.reporting.news.News;
import no.utbredt.reporting.news.web.EventBody;
import no.utbredt.reporting.subscription.Failure.Code;
import no.utbredt.reporting.subscription.Receiver;
import no.utbredt.reporting.subscription.Signature;
import no.utbredt.reporting.subscription.Subscription;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks and tells receivers by HTTP: whether they want to be told as the CloudEvents specification has it (<em>HTTP 1.1 Web Hooks for
 * Event Delivery</em> 1.0.1, chapter 4), and the news as CloudEvents in JSON, signed as Standard Webhooks has it. Nothing is followed; of
 * what is answered beyond status and headers nothing is kept, and little is read.
 */
final class Webhooks implements Receiver, AutoCloseable {

    private static final ContentType CLOUD_EVENT = ContentType.parse("application/cloudevents+json; charset=UTF-8");
    private static final int MOST_READ = 16 * 1024;

    private final SubscriptionSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final Attempts attempts;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService ends = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("webhook-ends").daemon().factory());

    Webhooks(SubscriptionSettings settings, JsonMapper json, Clock clock, MeterRegistry registry) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.attempts = new Attempts(registry);
        this.client = client(settings);
    }

    private static CloseableHttpClient client(SubscriptionSettings settings) {
        Timeout patience = Timeout.of(settings.patience());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(settings.atOnce())
                .setMaxConnTotal(settings.atOnce())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .setTimeToLive(Timeout.ofMinutes(1))
                        .build());
        if (!settings.anyAddress()) {
            connections.setDnsResolver(new PublicAddresses());
        }
        return HttpClients.custom()
                .setConnectionManager(connections.build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(patience)
                        .setResponseTimeout(patience)
                        .build())
                .setUserAgent("Utbredt")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .build();
    }

    @Override
    public Answer ask(Subscription subscription) {
        HttpUriRequestBase request = new HttpUriRequestBase("OPTIONS", subscription.sink());
        request.setHeader("WebHook-Request-Origin", settings.origin());
        return attempts.asked(answer(request, said -> Handshake.of(said, settings.origin())));
    }

    @Override
    public Answer tell(Subscription subscription, News news) {
        byte[] body = json.writeValueAsBytes(EventBody.of(news));
        String id = news.id().toString();
        long second = clock.instant().getEpochSecond();
        HttpUriRequestBase request = new HttpUriRequestBase("POST", subscription.sink());
        request.setHeader("WebHook-Request-Origin", settings.origin());
        request.setHeader("webhook-id", id);
        request.setHeader("webhook-timestamp", String.valueOf(second));
        request.setHeader("webhook-signature", Signature.of(subscription.secret(), id, second, body));
        request.setEntity(new ByteArrayEntity(body, CLOUD_EVENT));
        return attempts.told(answer(request, said -> Handshake.taken(said, clock.instant())));
    }

    /** What the head of an answer says. */
    @FunctionalInterface
    private interface Meaning {
        Answer of(ClassicHttpResponse head);
    }

    private Answer answer(HttpUriRequestBase request, Meaning meaning) {
        if (!settings.anyAddress() && !isHttps(request)) {
            return none(Code.NOT_PUBLIC);
        }
        Future<?> end = ends.schedule(request::abort, settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        try {
            ClassicHttpResponse said = client.executeOpen(null, request, null);
            Answer answer = meaning.of(said);
            leave(said, request);
            return answer;
        } catch (PublicAddresses.NotPublic elsewhere) {
            return none(Code.NOT_PUBLIC);
        } catch (UnknownHostException unknown) {
            return none(Code.NO_ADDRESS);
        } catch (SSLException untrusted) {
            return none(request.isAborted() ? Code.TOO_SLOW : Code.NOT_TRUSTED);
        } catch (InterruptedIOException late) {
            return none(Code.TOO_SLOW);
        } catch (IOException gone) {
            return none(request.isAborted() ? Code.TOO_SLOW : Code.NOT_REACHED);
        } finally {
            end.cancel(false);
        }
    }

    private static boolean isHttps(HttpUriRequestBase request) {
        return "https".equalsIgnoreCase(request.getScheme());
    }

    /** Reads a short rest, so that the connection can be used again; a long one is cut off with it. */
    private static void leave(ClassicHttpResponse said, HttpUriRequestBase request) {
        try (said) {
            HttpEntity rest = said.getEntity();
            if (rest != null && rest.getContent().readNBytes(MOST_READ).length == MOST_READ) {
                request.abort();
            }
        } catch (IOException broken) {
            request.abort();
        }
    }

    private static Answer none(Code code) {
        return new Answer.No(code, null, null);
    }

    @Override
    public void close() throws IOException {
        ends.shutdownNow();
        client.close();
    }
}
