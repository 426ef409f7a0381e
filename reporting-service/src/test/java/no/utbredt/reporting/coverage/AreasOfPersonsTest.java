package no.utbredt.reporting.coverage;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import org.junit.jupiter.api.Test;

/** What the public is told of offices that may be persons, by sets an operator made: two sets may differ by one (law 12). */
class AreasOfPersonsTest {
    private static final Cut WAVE = new Cut("WAVE");

    private final CoverageQuestion question = Told.how(kjernejournal(), "legekontor", "2023-12-31");

    @Test
    void the_public_is_told_of_no_set_and_by_no_set_however_large() {
        Told offices = offices(true);

        assertThat(offices.answer(Asked.cut(WAVE, question)).cells())
                .isNotEmpty()
                .allMatch(AreasOfPersonsTest::isHidden);
        assertThat(offices.answer(Asked.group("pulje-1", question)).cells()).allMatch(AreasOfPersonsTest::isHidden);
    }

    @Test
    void an_operator_is_told_of_both() {
        Told offices = offices(true);

        assertThat(offices.answer(Asked.byOperator(Asked.cut(WAVE, question))).cells())
                .hasSize(2)
                .noneMatch(AreasOfPersonsTest::isHidden);
        assertThat(offices.answer(Asked.byOperator(Asked.group("pulje-1", question)))
                        .cells())
                .noneMatch(AreasOfPersonsTest::isHidden);
    }

    @Test
    void of_those_that_cannot_be_persons_everybody_is_told() {
        Told offices = offices(false);

        assertThat(offices.answer(Asked.cut(WAVE, question)).cells())
                .hasSize(2)
                .noneMatch(AreasOfPersonsTest::isHidden);
        assertThat(offices.answer(Asked.group("pulje-1", question)).cells()).noneMatch(AreasOfPersonsTest::isHidden);
    }

    private static boolean isHidden(Cell cell) {
        return cell.outcome() instanceof Outcome.Suppressed;
    }

    /** Twelve, five of them in the set. */
    private static Told offices(boolean persons) {
        Actors[] all = IntStream.range(0, 12)
                .mapToObj(number -> {
                    Actors office = Actors.office("o" + number, "legekontor");
                    if (number < 5) {
                        office.in("pulje-1");
                    }
                    return persons ? office.restricted() : office;
                })
                .toArray(Actors[]::new);
        Told told = Told.of(all);
        told.knowledge.learnGroups(List.of(
                Cast.group("legekontor", new Group("Legekontor", "GP offices", true, null, persons, List.of()))));
        NamedArea wave = new NamedArea("WAVE", List.of(Dated.always("Pulje 1")), true, null, List.of("oppdiktet"));
        told.knowledge.learnAreas(
                List.of(new Document<>("pulje-1", new Version(1, 1), List.of(new Recorded<>(Cast.FOUNDED, wave)))));
        return told;
    }
}
