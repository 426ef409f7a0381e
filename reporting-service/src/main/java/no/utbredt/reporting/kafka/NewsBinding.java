package no.utbredt.reporting.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import no.utbredt.edge.Notice;
import no.utbredt.reporting.news.News;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Tells news by a binding of Spring Cloud Stream; each is on the log when this returns. */
final class NewsBinding {

    /** As {@code application.yml} names it. */
    static final String NAME = "news-out-0";

    /** The header the binding takes the record's key from. */
    static final String KEY = "matter";

    private final StreamBridge bridge;

    NewsBinding(StreamBridge bridge) {
        this.bridge = bridge;
    }

    void tell(News news) {
        var message = MessageBuilder.withPayload(Wire.write(WireNews.content(news, Notice.TEXT)));
        WireNews.headers(news).forEach((name, value) -> message.setHeader(name, value.getBytes(UTF_8)));
        send(message.setHeader(KEY, news.now().matter().getBytes(UTF_8)).build());
    }

    /** What was told of that matter is no longer so. */
    void takeBack(String matter) {
        send(MessageBuilder.withPayload(KafkaNull.INSTANCE)
                .setHeader(KEY, matter.getBytes(UTF_8))
                .build());
    }

    private void send(Message<?> message) {
        if (!bridge.send(NAME, message)) {
            throw new IllegalStateException("the news were not taken");
        }
    }
}
