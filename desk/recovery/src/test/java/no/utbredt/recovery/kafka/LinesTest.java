package no.utbredt.recovery.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final byte[] NO_TEXT = {(byte) 0xff, 0, (byte) 0xc3, 40};

    @Test
    void a_record_comes_back_byte_for_byte() {
        var kept = record(
                "urn:a b".getBytes(StandardCharsets.UTF_8), "{\"é\": \"\u2028\n\"}".getBytes(StandardCharsets.UTF_8));
        kept.headers()
                .add("ce_id", "ø".getBytes(StandardCharsets.UTF_8))
                .add("twice", NO_TEXT)
                .add("twice", null);

        var read = Lines.record(Lines.read(Lines.of(kept)), "t", 3);

        assertThat(read.key()).isEqualTo(kept.key());
        assertThat(read.value()).isEqualTo(kept.value());
        assertThat(read.timestamp()).isEqualTo(17);
        assertThat(read.headers()).isEqualTo(kept.headers());
        assertThat(Lines.of(kept).lines()).hasSize(1);
    }

    @Test
    void nothing_stays_nothing_and_bytes_that_are_no_text_stay_what_they_are() {
        assertThat(Lines.record(Lines.read(Lines.of(record(null, NO_TEXT))), "t", 3))
                .satisfies(read -> assertThat(read.key()).isNull())
                .satisfies(read -> assertThat(read.value()).isEqualTo(NO_TEXT));
        assertThat(Lines.record(Lines.read(Lines.of(record(new byte[0], null))), "t", 3))
                .satisfies(read -> assertThat(read.key()).isEmpty())
                .satisfies(read -> assertThat(read.value()).isNull());
    }

    @Test
    void the_epoch_of_a_document_is_read_from_its_event_id() {
        var published = record(null, null);
        published.headers().add("ce_id", "m-4601@12.7".getBytes(StandardCharsets.UTF_8));

        assertThat(Lines.epoch(published)).isEqualTo(12);
        assertThat(Lines.epoch(record(null, null))).isZero();
    }

    private static ConsumerRecord<byte[], byte[]> record(byte @Nullable [] key, byte @Nullable [] value) {
        return new ConsumerRecord<>(
                "t", 3, 5L, 17L, TimestampType.CREATE_TIME, 0, 0, key, value, new RecordHeaders(), Optional.empty());
    }
}
