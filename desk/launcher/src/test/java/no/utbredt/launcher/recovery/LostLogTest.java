package no.utbredt.launcher.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utbredt.recovery.Loss;
import org.junit.jupiter.api.Test;

class LostLogTest {

    @Test
    void what_is_lost_is_named_with_its_number_its_places_and_what_brings_it_back() {
        assertThat(LostLog.told(List.of(new Loss("utbredt.deliveries", 2, 301, 310))))
                .contains("utbredt.deliveries-2: 10 (301–310)")
                .contains("./run rewrite-log --force")
                .contains("./run --accept-loss");
    }
}
