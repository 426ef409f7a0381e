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
    void whatWasErasedOnEitherSideStaysErased() {
        assertThat(united(document(1, 1, FIRST), document(1, 2, ELSEWHERE), 2)).isEqualTo(told(1, 2));
        assertThat(united(document(2, 1, FIRST, SECOND), document(1, 2, ELSEWHERE), 2))
                .isEqualTo(told(2, 2));
        assertThat(united(document(1, 2, ELSEWHERE), document(1, 3, FIRST, SECOND), 2))
                .isEqualTo(told(2, 1));
        assertThat(Reunion.of(document(2, 1, ELSEWHERE), document(1, 3, FIRST), 2))
                .isEmpty();
    }

    private static String told(long epoch, long number) {
        return document(epoch, number, ELSEWHERE).toString();
    }

    private static String united(ObjectNode stored, ObjectNode published, long epoch) {
        return Reunion.of(stored, published, epoch).orElseThrow().toString();
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
