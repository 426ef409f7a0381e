package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Statement;

/** Content ranks, arrival never does: late, doubled, shuffled, corrected before it arrived, asked in between. */
class Law2ArrivalTest {
    private static final Law ARRIVAL_HAS_NO_SAY = (reading, some) -> {
        World world = some.world();
        Answers inOrder = reading.answer(world, some.question());
        return reading.answer(world, some.question(), Reading.shuffled(world, some.chance()))
                .equals(inOrder);
    };

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 300)
    void theAnswerIsTheSameHoweverThingsArrive(@ForAll("cases") Law.Case some) {
        ARRIVAL_HAS_NO_SAY.isKept(some);
    }

    @Property(tries = 60)
    void theAnswerIsTheSameHoweverOftenItWasAskedBefore(@ForAll("cases") Law.Case some) {
        List<World.Arrival> shuffled = Reading.shuffled(some.world(), some.chance());

        assertThat(Reading.oursAskedAllAlong().answer(some.world(), some.question(), shuffled))
                .isEqualTo(Reading.ours().answer(some.world(), some.question()));
    }

    @Example
    void thatTheLastArrivalWinsIsFoundOut() {
        ARRIVAL_HAS_NO_SAY.rejects(
                (world, question, arrivals) -> {
                    Map<List<Object>, World.Arrival> last = new LinkedHashMap<>();
                    for (World.Arrival arrival : arrivals) {
                        last.put(about(arrival), arrival);
                    }
                    return Reading.ours().answer(world, question, List.copyOf(last.values()));
                },
                cases());
    }

    private static List<Object> about(World.Arrival arrival) {
        Statement says = arrival.report() == null ? null : arrival.report().says();
        return says == null ? List.of(arrival) : List.of(says.actor(), says.service(), says.role());
    }

    @Example
    void thatACorrectionMustComeAfterwardsIsFoundOut() {
        ARRIVAL_HAS_NO_SAY.rejects(
                (world, question, arrivals) -> {
                    Set<ReportName> seen = new HashSet<>();
                    List<World.Arrival> heard = new ArrayList<>();
                    for (World.Arrival arrival : arrivals) {
                        Report report = arrival.report();
                        heard.add(report == null ? arrival : World.Arrival.of(namingOnly(seen, report)));
                        if (report != null) {
                            seen.add(report.name());
                        }
                    }
                    return Reading.ours().answer(world, question, heard);
                },
                cases());
    }

    private static Report namingOnly(Set<ReportName> seen, Report report) {
        return new Report(
                report.name(),
                report.stamp(),
                report.statedAt(),
                report.says(),
                report.replaces().stream().filter(seen::contains).collect(Collectors.toSet()));
    }
}
