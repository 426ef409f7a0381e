package no.utbredt.adoption.replay.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.utbredt.adoption.OnAStore;
import no.utbredt.adoption.replay.Act;
import no.utbredt.adoption.replay.Operator;
import no.utbredt.adoption.replay.Repair;
import no.utbredt.adoption.report.ReportName;
import org.junit.jupiter.api.Test;

/** What became of entries, on a real store. */
class MongoRepairsIT extends OnAStore {

    private static final Operator NHN = new Operator("operator-local", null);
    private static final Act REPLAYED = new Act(
            Act.Kind.REPLAYED,
            Instant.parse("2024-06-01T10:00:00.123Z"),
            NHN,
            new ReportName("urn:a", "507f1f77bcf86cd799439011"),
            null);
    private static final Act CLOSED =
            new Act(Act.Kind.CLOSED, Instant.parse("2024-06-01T11:00:00Z"), NHN, null, "ikke vårt");

    @Test
    void of_two_who_saw_the_same_only_one_acts_and_what_is_kept_reads_as_it_was_written() {
        MongoRepairs repairs = new MongoRepairs(operations);
        Repair first = new Repair("REFUSED cgm-local abc", List.of(REPLAYED));

        assertThat(repairs.put(first)).isTrue();
        assertThat(repairs.put(new Repair(first.entry(), List.of(CLOSED)))).isFalse();
        assertThat(repairs.find(first.entry())).isEqualTo(first);

        Repair second = new Repair(first.entry(), List.of(REPLAYED, CLOSED));
        assertThat(repairs.put(second)).isTrue();
        assertThat(repairs.put(new Repair(first.entry(), List.of(REPLAYED, REPLAYED))))
                .isFalse();
        assertThat(repairs.all()).containsExactly(second);
        assertThat(repairs.find("unknown").acts()).isEmpty();
    }
}
