package no.utbredt.reporting.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import no.utbredt.contract.Topics;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.cast.Tidings;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.News;
import no.utbredt.reporting.view.UnreadableRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WireNewsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {"coverage-changed", "target-reached", "target-at-risk", "source-silent", "disagreement-found"})
    void news_travel_as_the_approved_example_says_and_come_back_as_they_were(String example) throws IOException {
        News news = Objects.requireNonNull(Tidings.byExample().get(example));
        byte[] value = Wire.write(WireNews.content(news, Notice.TEXT));

        try (InputStream approved = getClass().getResourceAsStream("/examples/" + example + ".v1.json")) {
            assertThat(JSON.readTree(value)).isEqualTo(JSON.readTree(approved));
        }
        assertThat(WireNews.read(record(0, news, value))).isEqualTo(news);
    }

    @Test
    void what_is_no_news_is_set_aside_and_what_follows_is_heard() {
        News news = Tidings.byExample().values().iterator().next();
        byte[] value = Wire.write(WireNews.content(news, Notice.TEXT));
        Bulletin bulletin = new Bulletin(10);
        UnreadableRecords unreadable = new UnreadableRecords(10);
        NewsLog log = new NewsLog(bulletin, unreadable);
        var consumer = new MockConsumer<byte[], byte[]>("none");
        log.begin(consumer);
        consumer.updateBeginningOffsets(Map.of(NewsLog.PARTITION, 0L));
        consumer.addRecord(record(0, news, "{\"broken\":".getBytes(UTF_8)));
        consumer.addRecord(new ConsumerRecord<>(Topics.NEWS.name(), 0, 1, new byte[0], value));
        consumer.addRecord(record(2, news, value));

        log.read(consumer, Duration.ofSeconds(1));

        assertThat(unreadable.count()).isEqualTo(2);
        assertThat(bulletin.newest()).extracting(Bulletin.Entry::news).containsExactly(news);
        consumer.addRecord(record(3, news, null));
        log.read(consumer, Duration.ofSeconds(1));
        assertThat(bulletin.matters()).isEmpty();
        assertThat(bulletin.newest()).hasSize(1);
    }

    @Test
    void another_type_is_no_news() {
        News news = Tidings.byExample().values().iterator().next();
        var record = record(0, news, "{}".getBytes(UTF_8));
        record.headers().remove(KafkaHeaders.TYPE).add(KafkaHeaders.TYPE, "no.utbredt.tick.v1".getBytes(UTF_8));

        assertThatThrownBy(() -> WireNews.read(record)).hasMessage("not a type of news");
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, News news, byte @Nullable [] value) {
        var record = new ConsumerRecord<>(
                Topics.NEWS.name(), 0, offset, news.now().matter().getBytes(UTF_8), value);
        WireNews.headers(news).forEach((name, of) -> record.headers().add(name, of.getBytes(UTF_8)));
        return record;
    }
}
