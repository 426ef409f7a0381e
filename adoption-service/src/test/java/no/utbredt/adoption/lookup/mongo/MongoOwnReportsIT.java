package no.utbredt.adoption.lookup.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.utbredt.adoption.OnAStore;
import no.utbredt.adoption.lookup.Judged;
import no.utbredt.adoption.lookup.LogGeneration;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.lookup.OwnReports;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client's own reports on a real store. */
class MongoOwnReportsIT extends OnAStore {

    private static final String CGM = "urn:utbredt:client:cgm:";
    private static final Judged ANY = new Judged(null, null, null);
    private static final Instant FIRST = Instant.parse("2024-06-01T10:00:00Z");

    private LookUps lookUps;
    private OwnReports own;

    @BeforeEach
    void empty() {
        lookUps = new MongoLookUps(operations, new LogGeneration("log"));
        own = new MongoOwnReports(operations);
    }

    @Test
    void every_source_under_the_prefix_is_there_and_no_neighbour() {
        recorded("urn:utbredt:client:cgm", "1");
        recorded("urn:utbredt:client:cgm-other:a", "1");
        recorded("urn:utbredt:client:cgn:a", "1");
        recorded(CGM + "b", "2");
        recorded(CGM + "a", "1");

        assertThat(all(ANY, 100)).containsExactly(CGM + "a 1", CGM + "b 2");
    }

    @Test
    void pages_of_any_size_hold_each_report_once_and_in_order() {
        List<String> names = IntStream.range(0, 250)
                .mapToObj(each -> recorded(CGM + "a", "%04d".formatted(each)).key())
                .toList();

        assertThat(all(ANY, 1)).containsExactlyElementsOf(names);
        assertThat(all(ANY, 7)).containsExactlyElementsOf(names);
        assertThat(all(ANY, 250)).containsExactlyElementsOf(names);
        assertThat(all(ANY, 251)).containsExactlyElementsOf(names);
    }

    @Test
    void what_is_rare_is_found_behind_answers_that_hold_nothing() {
        List<Verdict> many = IntStream.range(0, MongoOwnReports.LOOKED_AT + 500)
                .mapToObj(each ->
                        verdict(new ReportName(CGM + "a", "%05d".formatted(each)), Verdict.Kind.RECORDED, each, FIRST))
                .toList();
        keep(many);
        keep(List.of(verdict(new ReportName(CGM + "b", "1"), Verdict.Kind.CONFLICT, 9_999, FIRST)));
        Judged conflicts = new Judged(Verdict.Kind.CONFLICT, null, null);
        OwnReports.Some first = own.under(CGM, conflicts, CGM, 100);

        assertThat(first.entries()).isEmpty();
        assertThat(first.next()).isEqualTo(CGM + "a 00999");
        assertThat(all(conflicts, 100)).containsExactly(CGM + "b 1");
    }

    @Test
    void a_day_is_asked_for() {
        keep(List.of(
                verdict(new ReportName(CGM + "a", "1"), Verdict.Kind.RECORDED, 1, FIRST),
                verdict(new ReportName(CGM + "a", "2"), Verdict.Kind.RECORDED, 2, FIRST.plusSeconds(86_400))));

        assertThat(all(new Judged(null, LocalDate.of(2024, 6, 2), LocalDate.of(2024, 6, 2)), 100))
                .containsExactly(CGM + "a 2");
    }

    private List<String> all(Judged asked, int most) {
        List<String> names = new ArrayList<>();
        String after = CGM;
        while (after != null) {
            OwnReports.Some some = own.under(CGM, asked, after, most);
            assertThat(some.entries()).hasSizeLessThanOrEqualTo(most);
            some.entries().forEach(entry -> names.add(entry.name().key()));
            after = some.next();
        }
        return names;
    }

    private ReportName recorded(String source, String id) {
        ReportName name = new ReportName(source, id);
        keep(List.of(verdict(name, Verdict.Kind.RECORDED, name.key().hashCode() & 0xffffL, FIRST)));
        return name;
    }

    private void keep(List<Verdict> verdicts) {
        lookUps.keep(new LookUps.Batch(List.of(), verdicts, List.of(), Map.of()));
    }

    private static Verdict verdict(ReportName name, Verdict.Kind kind, long offset, Instant at) {
        LogPosition place = new LogPosition(0, offset);
        return new Verdict(name, kind, place, place, "hash", at);
    }
}
