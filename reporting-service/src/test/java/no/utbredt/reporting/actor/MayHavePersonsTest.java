package no.utbredt.reporting.actor;

import static no.utbredt.reporting.cast.Actors.municipality;
import static no.utbredt.reporting.cast.Actors.office;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import org.junit.jupiter.api.Test;

/** Law 12: of which groups it is known that nobody in them can be a single person. */
class MayHavePersonsTest {
    private final Registry registry = registry();

    private static Registry registry() {
        Told told = Told.of(
                municipality("a", "A"),
                office("b", "laboratorium"),
                office("c", "apotek").until("2020-12-31").restricted());
        told.knowledge.learnGroups(List.of(
                Cast.complete("laboratorium"),
                Cast.complete("apotek"),
                Cast.group("legekontor", new Group("Legekontor", "GP offices", false, null, true, List.of()))));
        return told.knowledge.ask(Told.now(), known -> known.registry());
    }

    @Test
    void not_in_a_group_all_of_whose_members_are_open() {
        assertThat(registry.persons().mayBeIn("kommune")).isFalse();
        assertThat(registry.persons().mayBeIn("laboratorium")).isFalse();
    }

    @Test
    void in_one_that_is_restricted_and_in_one_that_ever_had_such_a_member() {
        assertThat(registry.persons().mayBeIn("legekontor")).isTrue();
        assertThat(registry.persons().mayBeIn("apotek")).isTrue();
    }

    @Test
    void in_one_nobody_has_described() {
        assertThat(registry.persons().mayBeIn("ukjent")).isTrue();
    }
}
