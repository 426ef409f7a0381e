package no.utbredt.initiative.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import no.utbredt.initiative.release.ReleaseCalendar.Due;
import no.utbredt.initiative.release.kafka.ReleaseDocuments;

final class ReleaseCalendarTest {

    /** Two that look, one after the other. */
    record Looks(ReleaseCalendar calendar, Instant first, Instant second) {}

    private static final BiFunction<ReleaseCalendar, Instant, Due> OURS = ReleaseCalendar::due;

    /** What is due is the same for both, or another quarter altogether; and it has been. */
    private static boolean agree(Looks looks, BiFunction<ReleaseCalendar, Instant, Due> calendar) {
        Due one = calendar.apply(looks.calendar(), looks.first());
        Due other = calendar.apply(looks.calendar(), looks.second());
        return !one.knownAt().isAfter(looks.first())
                && !other.knownAt().isAfter(looks.second())
                && (one.id().equals(other.id())
                        ? one.equals(other)
                        : one.knownAt().isBefore(other.knownAt()));
    }

    @Provide
    Arbitrary<Looks> looks() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, ReleaseCalendar.MOST_DAYS);
        Arbitrary<Long> begin = Arbitraries.longs()
                .between(
                        Instant.parse("2020-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2035-01-01T00:00:00Z").getEpochSecond());
        Arbitrary<Long> later =
                Arbitraries.longs().between(0, Duration.ofDays(200).toSeconds());
        return Combinators.combine(days, begin, later)
                .as((after, from, more) -> new Looks(
                        new ReleaseCalendar(after), Instant.ofEpochSecond(from), Instant.ofEpochSecond(from + more)));
    }

    @Property
    void whoever_looks_and_whenever_a_quarter_has_one_release_that_is_never_of_the_future(
            @ForAll("looks") Looks looks) {
        assertThat(agree(looks, OURS)).isTrue();
    }

    @Example
    void taking_the_instant_of_the_look_is_found_out() {
        rejects((calendar, now) -> {
            Due due = calendar.due(now);
            return new Due(due.id(), due.before(), now, due.year(), due.quarter());
        });
    }

    @Example
    void releasing_the_quarter_that_runs_is_found_out() {
        rejects((calendar, now) -> calendar.due(now.plus(Duration.ofDays(92))));
    }

    private void rejects(BiFunction<ReleaseCalendar, Instant, Due> wrong) {
        assertThat(looks().sampleStream().limit(1_000).anyMatch(looks -> !agree(looks, wrong)))
                .isTrue();
    }

    @Example
    void a_quarter_is_due_when_the_last_of_its_days_is_over_in_norway() {
        var calendar = new ReleaseCalendar(14);
        assertThat(calendar.due(Instant.parse("2026-10-14T21:59:59Z")).id()).isEqualTo("2026-k2-forelopig");
        Due due = calendar.due(Instant.parse("2026-10-14T22:00:00Z"));
        assertThat(due.id()).isEqualTo("2026-k3-forelopig");
        assertThat(due.before()).isEqualTo("2026-k2-forelopig");
        assertThat(due.knownAt()).isEqualTo(Instant.parse("2026-10-14T21:59:59Z"));
        assertThat(new ReleaseCalendar(0)
                        .due(Instant.parse("2027-01-01T00:00:00Z"))
                        .id())
                .isEqualTo("2026-k4-forelopig");
    }

    @Example
    void a_calendar_that_would_be_overtaken_by_the_next_quarter_is_refused() {
        assertThatThrownBy(() -> new ReleaseCalendar(90)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReleaseCalendar(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void of_many_instances_exactly_one_makes_a_release_and_the_next_follows_it() {
        var now = new AtomicReference<>(Instant.parse("2026-10-20T08:00:00Z"));
        var clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
        var archive = new InMemoryArchive(clock, new Doorbell());
        var calendar = new ReleaseCalendar(14);

        assertThat(made(archive, clock, calendar)).isOne();
        now.set(Instant.parse("2026-12-20T08:00:00Z"));
        assertThat(made(archive, clock, calendar)).isZero();
        now.set(Instant.parse("2027-01-20T08:00:00Z"));
        assertThat(made(archive, clock, calendar)).isOne();

        Release newest = ReleaseDocuments.in(archive)
                .find("2026-k4-forelopig")
                .orElseThrow()
                .newest();
        assertThat(newest.follows()).isEqualTo("2026-k3-forelopig");
        assertThat(newest.state()).isEqualTo(Release.State.PRELIMINARY);
        assertThat(newest.knownAt()).isEqualTo(Instant.parse("2027-01-14T22:59:59Z"));
    }

    private static long made(InMemoryArchive archive, InstantSource clock, ReleaseCalendar calendar) {
        return IntStream.range(0, 8)
                .parallel()
                .mapToObj(instance -> new Publisher(ReleaseDocuments.in(archive), clock).make(calendar))
                .flatMap(Optional::stream)
                .count();
    }
}
