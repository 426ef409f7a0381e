package no.utbredt.reporting.news;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news.
 *
 * @param id the same whoever works it out: a name-based UUID (RFC 9562, version 3) of what was told before, the day and what is so
 * @param time when it was worked out
 * @param day the day of which it is true, at its end
 * @param before what was told last of the matter, or null when nothing was
 * @param now what is so
 */
public record News(
        UUID id, Instant time, LocalDate day, @Nullable Standing before, Standing now) {

    /** The CloudEvents {@code source} of all news, so that one id is one event whichever instance tells it. */
    public static final String SOURCE = "/utbredt/reporting";

    /** What is to be told to whoever was told that last, or nothing. */
    static News after(@Nullable News told, LocalDate day, Standing now, Instant time) {
        String name = Stream.concat(
                        Stream.of(
                                told == null ? "" : told.id().toString(),
                                day.toString(),
                                now.kind().type(),
                                now.matter()),
                        now.words().stream())
                .collect(Collectors.joining("\n"));
        return new News(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), time, day, told == null ? null : told.now(), now);
    }
}
