package no.utbredt.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdConditionTest {

    private static final Document BERGEN = new Document("_id", "bergen");

    @Test
    void a_compare_and_set_is_found_by_its_id() {
        assertThat(IdCondition.of(new Document("version", 1).append("_id", "bergen")))
                .contains(BERGEN);
    }

    @Test
    void the_id_is_found_among_conditions_that_all_must_hold() {
        Document nested = new Document("$and", List.of(new Document("version", 1), BERGEN));

        assertThat(IdCondition.of(new Document("$and", List.of(new Document("open", true), nested))))
                .contains(BERGEN);
    }

    @Test
    void an_id_of_which_only_one_must_hold_narrows_nothing() {
        assertThat(IdCondition.of(new Document("$or", List.of(BERGEN, new Document("version", 1)))))
                .isEmpty();
        assertThat(IdCondition.of(new Document("version", 1))).isEmpty();
    }
}
