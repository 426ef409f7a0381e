package no.utbredt.adoption.report.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import no.utbredt.adoption.OnAStore;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.report.Desk;
import no.utbredt.adoption.report.Judgement;
import no.utbredt.adoption.report.mongo.QuotaSettings.Quota;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of the refused, on a real store. */
class MongoDeskIT extends OnAStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOON = Instant.parse("2024-06-01T10:00:00Z");
    private static final Client CGM = client("cgm-local");
    private static final Client DIPS = client("dips-local");
    private static final Quota TEN = new Quota(10, DataSize.ofMegabytes(1));
    private static final Quota FIFTEEN = new Quota(15, DataSize.ofMegabytes(2));

    private final AtomicLong dropped = new AtomicLong();
    private Ring ring;
    private Desk desk;

    @BeforeEach
    void empty() {
        ring = new Ring(operations, TEN, FIFTEEN, dropped::addAndGet);
        desk = new MongoDesk(operations, JSON, new SetAsideEntries(1_000), ring);
    }

    @Test
    void theOldestMakeRoomAndAreCounted() {
        IntStream.range(0, 25).forEach(each -> desk.setAside(List.of(refused(CGM, each))));
        assertThat(kept("event")).containsExactlyInAnyOrderElementsOf(events(15, 25));
        assertThat(dropped).hasValue(15);
        assertThat(desk.held()).singleElement().satisfies(held -> {
            assertThat(held.entries()).isEqualTo(10);
            assertThat(held.dropped()).isEqualTo(15);
        });
    }

    @Test
    void aBatchOfMoreThanTheQuotaLeavesItsLast() {
        desk.setAside(
                IntStream.range(0, 1_200).mapToObj(each -> refused(CGM, each)).toList());
        assertThat(kept("event")).containsExactlyInAnyOrderElementsOf(events(1_190, 1_200));
        assertThat(database.getCollection("setAsideOrder").countDocuments()).isEqualTo(10);
    }

    @Test
    void theSameEventTwiceStandsOnceAndTakesOnePlace() {
        desk.setAside(List.of(refused(CGM, 1), refused(CGM, 1)));
        desk.setAside(List.of(refused(CGM, 1)));
        assertThat(desk.held()).extracting(Desk.Held::entries).containsExactly(1L);
    }

    @Test
    void whoHasMostMakesRoomForTheOther() {
        IntStream.range(0, 10).forEach(each -> desk.setAside(List.of(refused(CGM, each))));
        IntStream.range(0, 8).forEach(each -> desk.setAside(List.of(refused(DIPS, each))));
        assertThat(desk.held()).extracting(Desk.Held::entries).containsExactlyInAnyOrder(7L, 8L);
    }

    @Test
    void aBodyLargerThanTheStoreTakesIsKeptShortened() {
        byte[] body = "{\"ø\":".repeat(5_000_000).getBytes(StandardCharsets.UTF_8);
        assertThatCode(() -> desk.setAside(new Desk.Unreadable(CGM, body, "not-json", NOON)))
                .doesNotThrowAnyException();
        var large = JSON.createObjectNode().put("id", "文".repeat(6_000_000));
        desk.setAside(List.of(new Desk.Refused(CGM, large, new Judgement.Wrong(null, null, List.of()), NOON)));
        assertThat(database.getCollection("setAside").find())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each).containsEntry("shortened", true));
        assertThat(desk.held().getFirst().bytes()).isLessThan(3_000);
    }

    @Test
    void bytesMakeRoomToo() {
        ring = new Ring(operations, new Quota(1_000, DataSize.ofBytes(5_000)), FIFTEEN, dropped::addAndGet);
        desk = new MongoDesk(operations, JSON, new SetAsideEntries(1_000), ring);
        IntStream.range(0, 12).forEach(each -> desk.setAside(List.of(refused(CGM, each))));
        assertThat(desk.held().getFirst().bytes()).isBetween(4_000L, 5_000L);
    }

    @Test
    void whatWasKeptBeforeThereWasAQuotaComesUnderIt() {
        for (int each = 0; each < 30; each++) {
            database.getCollection("setAside")
                    .insertOne(new Document("_id", "REFUSED cgm-local " + each)
                            .append("kind", "REFUSED")
                            .append("client", "cgm-local")
                            .append("event", event(each))
                            .append("firstAt", Date.from(NOON.plusSeconds(each))));
        }
        database.getCollection("setAside").insertOne(new Document("_id", "CONFLICT 0-1").append("kind", "CONFLICT"));
        new EarlierEntries(operations, ring).place();
        new EarlierEntries(operations, ring).place();
        List<String> left = events(20, 30);
        assertThat(kept("event")).containsAll(left).hasSize(11);
        assertThat(dropped).hasValue(20);
    }

    private List<String> kept(String field) {
        return database.getCollection("setAside")
                .find()
                .map(each -> String.valueOf(each.getString(field)))
                .into(new ArrayList<>());
    }

    private static List<String> events(int from, int to) {
        return IntStream.range(from, to).mapToObj(MongoDeskIT::event).toList();
    }

    private static String event(int number) {
        return "{\"id\":\"" + number + "\"}";
    }

    private static Desk.Refused refused(Client client, int number) {
        return new Desk.Refused(
                client,
                JSON.readTree(event(number)),
                new Judgement.Wrong(null, Integer.toString(number), List.of()),
                NOON);
    }

    private static Client client(String id) {
        return new Client(id, id, "999000010", Speaker.VENDOR, "urn:utbredt:client:" + id + ":");
    }
}
