package no.utbredt.benchmarks.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.utbredt.benchmarks.load.RegistryOfOurOwn.Municipality;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScheduleTest {

    private final Schedule schedule = new Schedule(
            "a",
            6,
            2,
            1_000,
            List.of(municipality("0301"), municipality("4601")),
            List.of(question("a"), question("b"), question("c")));

    @Test
    void aRequestIsDueWhenItIsWhateverBecameOfTheOneBefore() {
        assertThat(schedule.requests()).isEqualTo(3);
        assertThat(schedule.due(0)).isZero();
        assertThat(schedule.due(2)).isEqualTo(4_000_000);
    }

    @Test
    void everyReportIsTheOnlyOneOfItsMunicipalityAndQuestion() {
        Set<String> said = new HashSet<>();
        for (int request = 0; request < schedule.requests(); request++) {
            for (JsonNode event : new JsonMapper().readTree(schedule.body(request))) {
                said.add(event.at("/data/service").asString() + " "
                        + event.at("/data/actor/value").asString());
            }
        }
        assertThat(said).hasSize(schedule.reports());
        assertThat(schedule.firstOf(1)).isEqualTo(2);
        assertThat(schedule.questionOf(5)).isEqualTo(question("c"));
        assertThat(schedule.requestOf(5)).isEqualTo(2);
    }

    private static Municipality municipality(String number) {
        return new Municipality("m-" + number, number);
    }

    private static Question question(String service) {
        return new Question(service, "legevakt");
    }
}
