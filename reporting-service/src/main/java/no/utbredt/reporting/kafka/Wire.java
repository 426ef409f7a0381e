package no.utbredt.reporting.kafka;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.time.PartialDate;
import no.utbredt.vocabulary.Numbers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing the contract's JSON: what is not known is passed over, what is missing is said by its name. */
final class Wire {

    private static final long MOST_COUNTED = 1_000_000_000_000L;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Wire() {}

    /** Reads that type; made once, for there are a million records to read. */
    static ObjectReader reader(TypeReference<?> type) {
        return JSON.readerFor(type);
    }

    /** The contract's JSON of that record. */
    static byte[] write(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    /** @throws IllegalArgumentException when there is no value or it is not JSON of the reader's type */
    static <T> T read(ConsumerRecord<byte[], byte[]> record, ObjectReader reader) {
        byte[] value = record.value();
        if (value == null || value.length == 0) {
            throw new IllegalArgumentException("the record has no value");
        }
        return read(value, reader);
    }

    /** @throws IllegalArgumentException when it is not JSON of the reader's type */
    static <T> T read(byte[] value, ObjectReader reader) {
        T read;
        try {
            read = reader.readValue(value);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("not the JSON expected at " + place(unreadable), unreadable);
        }
        return required(read, "the value");
    }

    /** Where it is wrong, by the contract's own names; what stands there is not quoted. */
    private static String place(JacksonException unreadable) {
        String path = unreadable.getPathReference();
        return path == null || path.isBlank() ? "the value" : path.replaceAll("[\\w.$]+\\[\"", "[\"");
    }

    /** A document whose key is its id, each of its states in our words. */
    static <W, S> Document<S> document(
            ConsumerRecord<byte[], byte[]> record, ObjectReader reader, Function<W, S> translation) {
        DocumentState<W> wire = read(record, reader);
        String id = required(wire.id(), "id");
        String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        if (!key.equals(id)) {
            throw new IllegalArgumentException("the key says " + key + ", the document " + id);
        }
        var version = required(wire.version(), "version");
        List<Recorded<S>> history = list(wire.history()).stream()
                .map(entry -> recorded(entry, translation))
                .toList();
        return new Document<>(id, new Version(version.epoch(), version.number()), history);
    }

    private static <W, S> Recorded<S> recorded(DocumentState.Recorded<W> entry, Function<W, S> translation) {
        W state = entry.state();
        return new Recorded<>(
                required(entry.recordedAt(), "recordedAt"),
                state == null ? null : Whole.checked(translation.apply(state)));
    }

    /** The value, which the contract says is always there. */
    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("without " + field);
        }
        return value;
    }

    /** The list; an absent one is empty. */
    static <T> List<T> list(@Nullable List<T> wire) {
        return wire == null ? List.of() : wire.stream().filter(Objects::nonNull).toList();
    }

    static <W, S> List<Dated<S>> dated(
            @Nullable List<no.utbredt.contract.document.Dated<W>> wire, Function<W, S> translation) {
        return list(wire).stream()
                .map(entry -> Dated.between(
                        translation.apply(required(entry.value(), "value of a dated entry")), entry.from(), entry.to()))
                .toList();
    }

    /** The number, or null when it is beyond what can be reckoned with. */
    static @Nullable BigDecimal reckonable(BigDecimal number) {
        return Numbers.reckonable(number) ? Numbers.decimal(number) : null;
    }

    /** Whether so many of something can be: a sum of millions of such numbers is still a number. */
    static boolean countable(long number) {
        return number >= 0 && number <= MOST_COUNTED;
    }

    static @Nullable PartialDate partial(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
