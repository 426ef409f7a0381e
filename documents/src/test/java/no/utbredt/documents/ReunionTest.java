package no.utbredt.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

final class ReunionTest {

    private static final String FIRST = "{\"recordedAt\":\"2026-01-01T00:00:00Z\",\"state\":{\"name\":\"a\"}}";
    private static final String SECOND =
            "{\"recordedAt\":\"2026-01-02T00:00:00.250Z\",\"state\":{\"name\":\"b\",\"newer\":16.90}}";
    private static final String ELSEWHERE = "{\"recordedAt\":\"2026-01-03T00:00:00Z\",\"state\":null}";

    @Test
    void whatTheStoreLacksIsTakenAsItStandsOnTheTopic() {
        ObjectNode published = document(1, 2, FIRST, SECOND);

        assertThat(Reunion.of(null, published, 2)).contains(published);
        assertThat(Reunion.of(document(1, 1, FIRST), published, 2)).contains(published);
    }

    @Test
    void aStoreThatHoldsEverythingIsLeftAlone() {
        assertThat(Reunion.of(document(2, 1, FIRST, SECOND, ELSEWHERE), document(1, 2, FIRST, SECOND), 2))
                .isEmpty();
        assertThat(Reunion.of(document(1, 2, FIRST, SECOND), document(1, 2, FIRST, SECOND), 2))
                .isEmpty();
    }

    @Test
    void whereBothWentOnEveryStateOfEitherIsKeptInTheOrderTheyWereRecorded() {
        Optional<ObjectNode> united = Reunion.of(document(2, 1, FIRST, ELSEWHERE), document(1, 2, FIRST, SECOND), 2);

        assertThat(united.map(ObjectNode::toString))
                .contains(document(2, 2, FIRST, SECOND, ELSEWHERE).toString());
    }

    @Test
    void theUnitedVersionIsAboveBothAlsoWhereNobodyRaisedTheEpoch() {
        Optional<ObjectNode> united = Reunion.of(document(1, 2, FIRST, ELSEWHERE), document(1, 7, FIRST, SECOND), 1);

        assertThat(united.map(ObjectNode::toString))
                .contains(document(1, 8, FIRST, SECOND, ELSEWHERE).toString());
    }

    @Test
    void whatIsNoDocumentIsNotTakenForOne() {
        assertThat(Reunion.document("{}")).isEmpty();
        assertThat(Reunion.document("{\"id\":")).isEmpty();
    }

    private static ObjectNode document(long epoch, long number, String... history) {
        return Reunion.document("{\"id\":\"legevakt\",\"version\":{\"epoch\":%d,\"number\":%d},\"history\":[%s]}"
                        .formatted(epoch, number, String.join(",", history)))
                .orElseThrow();
    }
}
