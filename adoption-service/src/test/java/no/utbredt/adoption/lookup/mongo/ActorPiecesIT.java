package no.utbredt.adoption.lookup.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.utbredt.adoption.OnAStore;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.lookup.LogGeneration;
import no.utbredt.adoption.lookup.LogLoss;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.lookup.RegisteredReport;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Subject;
import no.utbredt.vocabulary.References;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An actor's reports on a real store. */
class ActorPiecesIT extends OnAStore {

    private static final Subject BERGEN = new Subject("KOMNR", "4601", null);

    private LookUps lookUps;

    @BeforeEach
    void empty() {
        lookUps = new MongoLookUps(operations, new LogGeneration("log"), new TwoClients());
    }

    @Test
    void noDocumentGrowsBeyondItsSizeAndEveryReportIsFoundOnce() {
        for (int from = 0; from < 3_000; from += 700) {
            keep(from, Math.min(3_000, from + 700));
        }
        keep(1_000, 1_700);
        assertThat(database.getCollection("reportsOfActorPieces").find())
                .hasSize(15)
                .allSatisfy(piece ->
                        assertThat(piece.getList("names", String.class)).hasSizeLessThanOrEqualTo(ActorPieces.SIZE));
        assertThat(all()).containsExactlyElementsOf(names(0, 3_000));
    }

    @Test
    void aPollWhoseReportsWereNotKeptIsReadAgainAndListedOnce() {
        keep(0, 150);
        ActorPieces pieces = new ActorPieces(operations);
        pieces.add(Map.of(
                BERGEN.key(), names(150, 900).stream().map(id -> "urn:s " + id).toList()));
        keep(150, 500);
        keep(500, 900);
        assertThat(all()).containsExactlyElementsOf(names(0, 900));
    }

    @Test
    void whatWasKeptAsOneListBeforeIsReadAfterThePieces() {
        keep(0, 450);
        database.getCollection("reportsByActor")
                .insertOne(new Document("_id", BERGEN.key())
                        .append(
                                "names",
                                names(0, 450).stream().map(id -> "urn:s " + id).toList()));
        database.getCollection("reportsOfActorPieces").drop();
        database.getCollection("reportsOfActor").drop();
        keep(300, 460);
        assertThat(all()).containsExactlyElementsOf(names(0, 460));
        assertThat(lookUps.of(BERGEN, null).entries()).hasSize(10);
    }

    @Test
    void aReportIsFoundByItsReferenceAlsoWhenItWasKeptBeforeThereWereAny() {
        keep(0, 3);
        String reference = References.own().of("urn:s", id(2));
        assertThat(lookUps.cited(reference)).map(LookUps.Entry::name).contains(new ReportName("urn:s", id(2)));
        database.getCollection("reportReferences").drop();
        assertThat(lookUps.cited(reference)).isEmpty();
        new EarlierReports(operations).cite();
        assertThat(lookUps.cited(reference)).map(LookUps.Entry::name).contains(new ReportName("urn:s", id(2)));
    }

    @Test
    void whatTheLogLostIsKeptAndTheFirstFindingStays() {
        Instant noon = Instant.parse("2024-06-01T10:00:00Z");
        LogLoss ten = new LogLoss("utbredt_deliveries-0", 310, 301, noon);
        lookUps.keepLosses(List.of(ten));
        lookUps.keepLosses(List.of(new LogLoss("utbredt_deliveries-0", 310, 305, noon.plusSeconds(9))));
        lookUps.keepLosses(List.of());
        assertThat(lookUps.losses()).containsExactly(ten);
        assertThat(lookUps.asOf()).isEmpty();
    }

    @Test
    void aPieceNobodyNamedIsRefused() {
        assertThatThrownBy(() -> lookUps.of(BERGEN, "x1")).isInstanceOf(FaultyValue.class);
        assertThat(lookUps.of(BERGEN, "p7").entries()).isEmpty();
        assertThat(lookUps.of(BERGEN, null).next()).isNull();
    }

    private List<String> all() {
        List<String> found = new ArrayList<>();
        @Nullable String piece = null;
        do {
            LookUps.Piece read = lookUps.of(BERGEN, piece);
            found.addAll(
                    0, read.entries().stream().map(entry -> entry.name().id()).toList());
            piece = read.next();
        } while (piece != null);
        return found;
    }

    private void keep(int from, int to) {
        List<RegisteredReport> reports = IntStream.range(from, to)
                .mapToObj(each -> new RegisteredReport(
                        new ReportName("urn:s", id(each)), BERGEN, "{}", new LogPosition(0, each), null))
                .toList();
        lookUps.keep(new LookUps.Batch(reports, List.of(), List.of(), Map.of("reports-0", (long) to)));
    }

    private static List<String> names(int from, int to) {
        return IntStream.range(from, to).mapToObj(ActorPiecesIT::id).toList();
    }

    private static String id(int number) {
        return "r%05d".formatted(number);
    }
}
