package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.attention.Attention;
import no.utbredt.reporting.attention.AttentionQuestion;
import no.utbredt.reporting.attention.Concern;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.timeline.Timelines;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be a person is hidden, in what was known before we knew as well, and in what was known while we held it so. */
class Law12RestrictionTest {
    private static final String GROUP = "apotek";
    private static final LocalDate THEN = LocalDate.parse("2022-06-30");
    private static final LocalDate NOW = Told.TODAY;

    /** What it said first and what it says since: open, restricted, or nothing any more. Asked as known then, and as known now. */
    @ParameterizedTest(name = "first {0}, since then {1}: then {2}, now {3}")
    @CsvSource({
        "OPEN,       OPEN,       SHOWN,  SHOWN",
        "OPEN,       RESTRICTED, HIDDEN, HIDDEN",
        "RESTRICTED, OPEN,       HIDDEN, SHOWN",
        "RESTRICTED, RESTRICTED, HIDDEN, HIDDEN",
        "RESTRICTED, REMOVED,    HIDDEN, UNKNOWN",
        "OPEN,       REMOVED,    SHOWN,  UNKNOWN"
    })
    void the_public_is_told_of_an_actor(String first, String since, String then, String now) {
        Told told = told(first, since);

        assertThat(seen(told, THEN)).isEqualTo(then);
        assertThat(seen(told, NOW)).isEqualTo(now);
    }

    @ParameterizedTest(name = "first {0}, since then {1}: counted then: {2}")
    @CsvSource({"OPEN, OPEN, true", "OPEN, RESTRICTED, false", "RESTRICTED, OPEN, false", "RESTRICTED, REMOVED, false"})
    void one_that_could_be_told_apart_is_not_counted_as_known_then(String first, String since, boolean counted) {
        CoverageAnswer answer = new Coverage(told(first, since).knowledge).answer(asked(THEN));

        assertThat(answer.smallCellsSuppressed()).isNotEqualTo(counted);
        assertThat(answer.cells().getFirst().outcome())
                .isInstanceOfSatisfying(
                        Outcome.Known.class,
                        known -> assertThat(known.figure().total()).isEqualTo(counted ? 10 : 9));
    }

    /** First in use, then merely observed to be piloting: sources that cannot both be right. */
    @ParameterizedTest(name = "{0}: {1} disagreements need a look")
    @CsvSource({"OPEN, 1", "RESTRICTED, 0"})
    void what_sources_say_of_one_who_may_be_a_person_is_not_counted_among_what_needs_a_look(String how, int many) {
        Told told = told(how, how)
                .and(Cast.nhn()
                        .says("2")
                        .that("some")
                        .has(Cast.kjernejournal(), Stage.PILOTING)
                        .since("2022")
                        .observed());
        AttentionQuestion question = new AttentionQuestion(NOW, KnownAt.endOf(NOW), null, 200);
        Attention attention = new Attention(
                new Progresses(told.knowledge, new Coverage(told.knowledge)), new Findings(told.knowledge));

        List<Concern> concerns = told.knowledge.ask(question.horizon(), known -> attention.answer(question, known));
        assertThat(concerns)
                .filteredOn(
                        concern -> concern.kind() == Concern.Kind.DISAGREEMENT || concern.kind() == Concern.Kind.FALL)
                .hasSize(many);
    }

    @ParameterizedTest(name = "a group that is restricted since: {0}")
    @CsvSource({"false", "true"})
    void a_group_whose_members_may_be_persons_is_withheld_as_known_before_as_well(boolean restricted) {
        Told told = told("OPEN", "OPEN");
        told.knowledge.learnGroups(List.of(new Document<>(
                GROUP,
                new Version(1, 2),
                List.of(
                        new Recorded<>(Cast.FOUNDED, group(false)),
                        new Recorded<>(Instant.parse("2023-01-01T00:00:00Z"), group(restricted))))));

        assertThat(new Coverage(told.knowledge).roster(asked(THEN)).withheld()).isEqualTo(restricted);
    }

    private static Told told(String first, String since) {
        List<Document<Actor>> actors = new ArrayList<>();
        IntStream.range(0, 9).mapToObj(Law12RestrictionTest::other).forEach(actors::add);
        actors.add(new Document<>(
                "some",
                new Version(1, 2),
                Stream.of(
                                new Recorded<>(Cast.FOUNDED, state(first)),
                                new Recorded<>(Instant.parse("2023-01-01T00:00:00Z"), state(since)))
                        .toList()));
        Told told = Told.of(actors);
        told.knowledge.learnGroups(List.of(Cast.group(GROUP, group(false))));
        return told.and(Cast.nhn()
                .says("1")
                .that("some")
                .has(Cast.kjernejournal(), Stage.IN_USE)
                .since("2021"));
    }

    private static Document<Actor> other(int number) {
        return Actors.office("other-" + number, GROUP).placed("03", "SOR_OST").recorded(Cast.FOUNDED);
    }

    private static @Nullable Actor state(String how) {
        Actors some = Actors.office("some", GROUP).placed("03", "SOR_OST");
        return switch (how) {
            case "OPEN" -> some.state();
            case "RESTRICTED" -> some.restricted().state();
            case "REMOVED" -> null;
            default -> throw new AssertionError(how);
        };
    }

    private static Group group(boolean restricted) {
        return new Group("Apotek", "Pharmacies", true, null, restricted, List.of());
    }

    private static CoverageQuestion asked(LocalDate knownAt) {
        return CoverageQuestion.of(Cast.kjernejournal(), Role.CONSUMER, GROUP, LocalDate.parse("2022-06-30"), knownAt);
    }

    /** By name, in the list of who stands where, and as a timeline: all the same. */
    private static String seen(Told told, LocalDate knownAt) {
        Horizon horizon = Horizon.of(knownAt, null);
        Actor known = new Timelines(told.knowledge).of("some", horizon).known();
        boolean listed = new Coverage(told.knowledge)
                .roster(asked(knownAt)).entries().stream()
                        .anyMatch(entry -> entry.actor().equals("some"));
        boolean named = told.knowledge.ask(horizon, then -> Named.actor("some", 19_000, then) != null);
        if (known == null) {
            assertThat(listed).isFalse();
            return "UNKNOWN";
        }
        assertThat(List.of(listed, named)).containsOnly(!known.restricted());
        return known.restricted() ? "HIDDEN" : "SHOWN";
    }
}
