package no.utbredt.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.utbredt.client.event.Report;
import no.utbredt.simulator.cast.Crowd;
import no.utbredt.simulator.cast.Vendors;
import no.utbredt.simulator.play.Events;
import no.utbredt.simulator.scenario.Statement.Adoption;
import no.utbredt.simulator.scenario.Statement.Retraction;
import no.utbredt.simulator.scenario.Statement.Usage;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final Scenario WHOLE = Scenario.of(Norway.WHOLE, 1, 100);

    @Test
    void everybody_takes_part_who_is_the_same_since_2020() {
        assertThat(WHOLE.cast().crowds().get(Crowd.MUNICIPALITIES)).hasSize(355);
        assertThat(WHOLE.cast().crowds().get(Crowd.GP_OFFICES)).hasSize(1331);
        assertThat(WHOLE.cast().crowds().get(Crowd.TRUSTS)).hasSize(20);
    }

    @Test
    void a_small_country_has_all_kinds_of_actors() {
        Scenario small = Scenario.of(Norway.WHOLE, 1, 2);

        assertThat(small.cast().crowds().get(Crowd.MUNICIPALITIES)).hasSize(7);
        assertThat(small.cast().crowds().get(Crowd.GP_OFFICES)).hasSize(27);
        assertThat(small.cast().crowds().get(Crowd.TRUSTS)).hasSize(1);
        assertThat(small.history()).hasSizeBetween(1_000, 3_000);
    }

    @Test
    void a_name_is_used_once() {
        assertThat(WHOLE.history())
                .hasSizeBetween(30_000, 80_000)
                .extracting(
                        each -> each.heading().by().id() + " " + each.heading().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void it_is_told_in_the_order_of_the_days_from_2021_to_2026() {
        List<LocalDate> days =
                WHOLE.history().stream().map(each -> each.heading().day()).toList();

        assertThat(days).isSorted();
        assertThat(days.getFirst()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(days.getLast().getYear()).isEqualTo(2026);
        assertThat(WHOLE.before(LocalDate.of(2022, 1, 1)))
                .allMatch(each -> each.heading().day().getYear() == 2021);
    }

    @Test
    void nothing_begins_after_it_is_stated() {
        assertThat(of(Adoption.class))
                .allMatch(each -> !each.since().isAfter(each.heading().day()));
        assertThat(of(Usage.class))
                .allMatch(each ->
                        each.month().atEndOfMonth().isBefore(each.heading().day()));
    }

    @Test
    void what_is_corrected_or_taken_back_was_said_before() {
        Map<String, LocalDate> days = WHOLE.history().stream()
                .collect(Collectors.toMap(
                        each -> each.heading().by().id() + each.heading().id(),
                        each -> each.heading().day()));

        assertThat(of(Adoption.class).stream().filter(each -> each.corrects() != null))
                .hasSizeGreaterThan(50)
                .allMatch(each -> days.getOrDefault(each.heading().by().id() + each.corrects(), LocalDate.MAX)
                        .isBefore(each.heading().day()));
        assertThat(of(Retraction.class))
                .hasSizeGreaterThan(5)
                .allMatch(each -> days.getOrDefault(each.heading().by().id() + each.retracts(), LocalDate.MAX)
                        .isBefore(each.heading().day()));
    }

    @Test
    void a_vendor_that_fell_silent_says_nothing_more() {
        LocalDate silent = LocalDate.of(2025, 6, 1);

        assertThat(WHOLE.history().stream()
                        .filter(each -> each.heading().by().id().equals("simulert-vidde"))
                        .map(each -> each.heading().day()))
                .isNotEmpty()
                .allMatch(day -> day.isBefore(silent));
    }

    @Test
    void some_pause_resume_and_withdraw() {
        Map<String, Long> stages =
                of(Adoption.class).stream().collect(Collectors.groupingBy(Adoption::stage, Collectors.counting()));

        assertThat(stages).containsKeys("PAUSED", "WITHDRAWN", "INTERESTED", "COMMITTED", "TECHNICALLY_READY");
        assertThat(stages.get("PAUSED")).isGreaterThan(stages.get("WITHDRAWN"));
    }

    @Test
    void every_vendor_and_every_source_says_that_it_is_simulated() {
        assertThat(Vendors.ALL).allMatch(vendor -> vendor.name().endsWith("(simulert)"));
        assertThat(WHOLE.history().stream().limit(2_000))
                .allMatch(each -> Events.of(each).source().matches("urn:utbredt:client:simulert-[a-z]+:simulert"));
    }

    @Test
    void a_municipality_is_called_by_the_number_of_the_day() {
        assertThat(of(Adoption.class).stream()
                        .filter(each -> each.actor().id().equals("m-3001"))
                        .map(each -> ((Report) Events.of(each).data()).actor().value()
                                + (each.heading().day().getYear() < 2024 ? " before" : " since"))
                        .distinct())
                .containsOnly("3001 before", "3101 since");
    }

    private static <T extends Statement> List<T> of(Class<T> kind) {
        return WHOLE.history().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
