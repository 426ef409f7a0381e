package no.utbredt.adoption.footnote.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.adoption.footnote.FootnoteMark;
import no.utbredt.adoption.footnote.WaitingQuota;
import no.utbredt.adoption.footnote.WaitingQuote;
import no.utbredt.adoption.footnote.WaitingQuotes;
import no.utbredt.adoption.footnote.WaitingQuotesSuite;
import no.utbredt.adoption.report.Desk.NamedContent;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.documents.mongo.StoreOperations;
import no.utbredt.engines.Store;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;

/** Quotes that wait, on a real store. */
class MongoWaitingQuotesIT extends WaitingQuotesSuite {

    @AutoClose
    private static Store store;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        store = Store.start(folder);
    }

    private static MongoOperations empty() {
        return StoreOperations.on(store.client(), store.database().getName());
    }

    @Override
    protected WaitingQuotes waitingQuotes(WaitingQuota quota) {
        return new MongoWaitingQuotes(empty(), quota);
    }

    @Test
    void whatWaitedBeforeAStartWaitsAfterItAndComesUnderTheQuotaOfToday() {
        MongoOperations operations = empty();
        Instant noon = Instant.parse("2024-06-01T12:00:00Z");
        List<WaitingQuote> all = IntStream.range(0, 5)
                .mapToObj(each -> new WaitingQuote(
                        "plan",
                        new FootnoteMark(
                                new NamedContent(new ReportName("urn:s", "r" + each), "hash"),
                                "cgm",
                                noon.plusSeconds(each))))
                .toList();
        new MongoWaitingQuotes(operations, new WaitingQuota(10, 10)).add(all);
        WaitingQuotes startedAgain = new MongoWaitingQuotes(operations, new WaitingQuota(3, 10));
        assertThat(startedAgain.of("plan", 10)).containsExactlyElementsOf(all);
        startedAgain.makeRoom();
        assertThat(startedAgain.of("plan", 10)).containsExactlyElementsOf(all.subList(2, 5));
    }
}
