package no.utbredt.adoption.lookup.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Verdict;
import no.utbredt.adoption.report.Verdict.Kind;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class KeptVerdictsTest {

    private static final ReportName NAME = new ReportName("s", "i");

    @Test
    void thousandsOfDeliveriesOfOneNameAreOneUpdateOfABoundedEntry() {
        List<Verdict> heard =
                IntStream.range(0, 10_000).mapToObj(KeptVerdictsTest::verdict).toList();
        assertThat(Entries.byName(Map.of(NAME, heard), Map.of())).hasSize(1);
        Document set = set(new Document(), heard);
        assertThat(set).containsKeys("verdicts.3-0", "verdicts.3-2", "verdicts.3-9950", "verdicts.3-9999");
        assertThat(set).doesNotContainKeys("verdicts.3-1", "verdicts.3-9949").containsEntry("heard", 10_000L);
        assertThat(set).hasSize("source id heard".split(" ").length + KeptVerdicts.NEWEST + 2);
    }

    @Test
    void whatIsNoLongerAmongTheNewestLeavesTheEntry() {
        Document before = entry(52);
        Document update = new KeptVerdicts(NAME, before).and(List.of(verdict(52)));
        assertThat(update.get("$unset", Document.class)).containsOnlyKeys("verdicts.3-1");
        assertThat(update.get("$set", Document.class))
                .containsKey("verdicts.3-52")
                .containsEntry("heard", 53L);
    }

    @Test
    void hearingTheSameAgainCountsNothing() {
        assertThat(set(entry(10), List.of(verdict(3), verdict(9)))).containsEntry("heard", 10L);
    }

    private static Document entry(int verdicts) {
        Document kept = new Document();
        IntStream.range(0, verdicts).forEach(each -> kept.append("3-" + each, Entries.kept(verdict(each))));
        return new Document("verdicts", kept);
    }

    private static Document set(Document before, List<Verdict> heard) {
        return new KeptVerdicts(NAME, before).and(heard).get("$set", Document.class);
    }

    private static Verdict verdict(int offset) {
        Kind kind = offset == 2 ? Kind.RECORDED : Kind.CONFLICT;
        return new Verdict(NAME, kind, new LogPosition(3, offset), new LogPosition(3, 2), "aa", Instant.EPOCH);
    }
}
