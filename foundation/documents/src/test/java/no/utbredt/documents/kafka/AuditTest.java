package no.utbredt.documents.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.utbredt.contract.document.Version;
import org.junit.jupiter.api.Test;

final class AuditTest {

    @Test
    void whatTheTopicLacksIsBehindAndWhatTheStoreLacksIsAhead() {
        var store = Map.of(
                "same", new Version(1, 2),
                "changed", new Version(1, 3),
                "fresh", new Version(1, 1),
                "restored", new Version(1, 4),
                "restored in a new epoch", new Version(2, 1));
        var topic = Map.of(
                "same", new Version(1, 2),
                "changed", new Version(1, 2),
                "restored", new Version(1, 9),
                "restored in a new epoch", new Version(1, 9),
                "unknown to the store", new Version(1, 1));

        assertThat(Audit.compare(store, topic))
                .isEqualTo(new Audit(
                        List.of("changed", "fresh", "restored in a new epoch"),
                        List.of("restored", "unknown to the store")));
    }
}
