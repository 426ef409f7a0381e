package no.utbredt.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.function.Predicate;
import no.utbredt.simulator.cast.Crowd;
import no.utbredt.simulator.scenario.Statement.Adoption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was published of the whole country, counted among what the simulation says: met to the number, whatever the seed. */
class PublishedTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2021-10-01, kjernejournal,                  MUNICIPALITIES, IN_USE,    60",
        "1, 2021-10-01, kjernejournal,                  MUNICIPALITIES, TECHNICALLY_READY, 90",
        "1, 2022-11-30, ddfl,                           GP_OFFICES,     AVAILABLE, 829",
        "1, 2023-02-15, ddfl,                           GP_OFFICES,     AVAILABLE, 912",
        "1, 2023-04-19, ddfl,                           GP_OFFICES,     AVAILABLE, 929",
        "1, 2023-04-20, digihelsestasjon.helsestasjon,  MUNICIPALITIES, IN_USE,    137",
        "1, 2023-04-20, digihelse.hjemmetjeneste,       MUNICIPALITIES, COMMITTED, 133",
        "7, 2021-10-01, kjernejournal,                  MUNICIPALITIES, IN_USE,    60",
        "7, 2023-04-19, ddfl,                           GP_OFFICES,     AVAILABLE, 929",
    })
    void a_published_figure_is_met(long seed, LocalDate day, String key, Crowd crowd, String stage, long published) {
        assertThat(standings(seed, day).atLeast(stage, of(key, crowd))).isEqualTo(published);
    }

    @Test
    void thirty_municipalities_are_technically_ready_beside_the_sixty() {
        assertThat(standings(1, LocalDate.of(2021, 10, 1))
                        .at("TECHNICALLY_READY", of("kjernejournal", Crowd.MUNICIPALITIES)))
                .isEqualTo(30);
    }

    @Test
    void three_quarters_by_the_end_of_2022_need_13_8_a_month_and_are_missed() {
        long needed = Math.round(0.75 * 356);
        long then =
                standings(1, LocalDate.of(2022, 12, 31)).atLeast("IN_USE", of("kjernejournal", Crowd.MUNICIPALITIES));

        assertThat((needed - 60) / 15.0).isCloseTo(13.8, within(0.01));
        assertThat(then).isEqualTo(152).isLessThan(needed);
    }

    @Test
    void later_some_have_paused_and_one_vendor_is_silent_so_that_fewer_are_known_than_have_come() {
        long known =
                standings(1, LocalDate.of(2026, 12, 31)).atLeast("IN_USE", of("kjernejournal", Crowd.MUNICIPALITIES));

        assertThat(known).isBetween(235L, 271L);
    }

    private static Standings standings(long seed, LocalDate day) {
        return Standings.of(Scenario.of(Norway.WHOLE, seed, 100).history(), day);
    }

    private static Predicate<Adoption> of(String key, Crowd crowd) {
        return adoption ->
                adoption.rollout().key().equals(key) && adoption.rollout().crowd() == crowd;
    }
}
