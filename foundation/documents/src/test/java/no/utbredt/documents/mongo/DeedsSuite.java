package no.utbredt.documents.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.utbredt.vocabulary.deed.Deed;
import no.utbredt.vocabulary.deed.Deeds;
import org.junit.jupiter.api.Test;

/** What whoever keeps deeds keeps of them. */
abstract class DeedsSuite {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Deeds deeds = deeds();

    /** None are kept yet. */
    abstract Deeds deeds();

    @Test
    void they_are_told_the_newest_first_and_page_by_page() {
        Deed first = begun(0, "m-4601");
        Deed third = begun(2, "m-1103");
        Deed second = begun(1, "m-0301");

        assertThat(deeds.newest(null, 2)).containsExactly(third, second);
        assertThat(deeds.newest(second.id(), 2)).containsExactly(first);
        assertThat(deeds.newest(first.id(), 2)).isEmpty();
    }

    @Test
    void what_came_of_one_is_kept_with_it_and_of_another_it_is_not_known() {
        Deed done = begun(0, "");
        Deed begun = begun(1, "m-4601");
        deeds.end(done.ended(200, "board-paper"));

        assertThat(deeds.newest(null, 10)).containsExactly(begun, done.ended(200, "board-paper"));
        assertThat(begun.status()).isNull();
    }

    @Test
    void of_what_it_was_done_to_no_more_is_kept_than_fits() {
        Deed deed = begun(0, "𝒳".repeat(Deed.LONGEST + 1));

        assertThat(deed.what()).isEqualTo("𝒳".repeat(Deed.LONGEST));
        assertThat(deeds.newest(null, 1)).containsExactly(deed);
    }

    private Deed begun(int second, String what) {
        Deed deed = Deed.begun(
                NOON.plusSeconds(second).plusNanos(1), "operator-local", "994598759", "PUT /v1/actors/{id}", what);
        deeds.begin(deed);
        return deed;
    }
}
