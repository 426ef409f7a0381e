package no.utbredt.simulator.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.utbredt.simulator.scenario.Norway;
import no.utbredt.simulator.scenario.Scenario;
import no.utbredt.simulator.scenario.Statement;
import org.junit.jupiter.api.Test;

class PlayingTest {

    private static final Scenario SMALL = Scenario.of(Norway.WHOLE, 1, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final RememberingDoors doors = new RememberingDoors();
    private final Playing playing = new Playing(doors);

    @Test
    void products_come_before_those_who_run_them_and_these_before_whom_they_let_speak() {
        playing.register(SMALL.cast());

        assertThat(doors.entered())
                .startsWith("simulert-fjord", "simulert-tind")
                .containsSubsequence("ACTORS 41", "DELEGATIONS 53", "SYSTEMS_IN_USE 53");
    }

    @Test
    void a_history_is_recorded_year_by_year() {
        Map<Integer, Tally> years = new java.util.TreeMap<>();

        playing.play(SMALL.history(), years::put);

        assertThat(years.keySet()).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(years.values().stream()
                        .mapToInt(tally -> tally.of("recorded"))
                        .sum())
                .isEqualTo(SMALL.history().size());
    }

    @Test
    void what_is_sent_again_is_a_duplicate_also_after_it_was_broken_off() {
        doors.shutAfter(5);
        assertThatThrownBy(() -> playing.play(SMALL.history(), (year, tally) -> {}))
                .hasMessage("the door is shut");
        int before = doors.kept();
        doors.shutAfter(Integer.MAX_VALUE);
        List<Tally> again = new ArrayList<>();

        playing.play(SMALL.history(), (year, tally) -> again.add(tally));

        Tally all = again.stream().reduce(Tally.NONE, Tally::plus);
        assertThat(all.of("duplicate")).isEqualTo(before).isPositive();
        assertThat(all.of("recorded")).isEqualTo(SMALL.history().size() - before);
        assertThat(all.of("conflict")).isZero();
    }

    @Test
    void who_still_speaks_sends_a_file_with_its_mistakes_and_a_silent_vendor_none() {
        assertThat(playing.files(SMALL.cast()).of("read")).isPositive();
        assertThat(doors.entered())
                .allMatch(each -> each.startsWith("simulert-"))
                .noneMatch(each -> each.startsWith("simulert-vidde"));
    }

    @Test
    void it_goes_on_live_under_new_names_and_silent_vendors_stay_silent() {
        Live live = new Live(SMALL, TODAY, "a");

        List<Statement> said = live.next(500, TODAY);

        assertThat(said)
                .hasSize(500)
                .allMatch(each -> each.heading().day().equals(TODAY))
                .noneMatch(each -> each.heading().by().id().equals("simulert-vidde"));
        assertThat(playing.send(said).of("recorded")).isEqualTo(500);
        assertThat(playing.send(new Live(SMALL, TODAY, "b").next(500, TODAY)).of("recorded"))
                .isEqualTo(500);
    }
}
