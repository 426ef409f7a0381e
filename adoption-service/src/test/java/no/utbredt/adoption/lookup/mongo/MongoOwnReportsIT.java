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

    private static final String CGM = TwoClients.CGM.sourcePrefix();
    private static final Judged ANY = new Judged(null, null, null);
    private static final Instant FIRST = Instant.parse("2024-06-01T10:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(86_400);

    private LookUps lookUps;
    private OwnReports own;

    @BeforeEach
    void empty() {
        lookUps = new MongoLookUps(operations, new LogGeneration("log"), new TwoClients());
        own = new MongoOwnReports(operations);
    }

    @Test
    void every_source_under_the_prefix_is_there_the_newest_first_and_no_neighbour() {
        keep(List.of(
                said("urn:utbredt:client:cgm", "1", 1),
                said("urn:utbredt:client:cgm-other:a", "1", 2),
                said(CGM + "b", "2", 3),
                said(CGM + "a", "1", 4)));

        assertThat(all(ANY, 100)).containsExactly(CGM + "a 1", CGM + "b 2");
    }

    @Test
    void pages_of_any_size_hold_each_report_once_and_in_order() {
        List<Verdict> many = new ArrayList<>(IntStream.range(0, 250)
                .mapToObj(each -> said(CGM + "a", "" + each, each))
                .toList());
        keep(many);
        keep(many);
        List<String> names =
                many.reversed().stream().map(each -> each.name().key()).toList();

        assertThat(all(ANY, 1)).containsExactlyElementsOf(names);
        assertThat(all(ANY, 7)).containsExactlyElementsOf(names);
        assertThat(all(ANY, 250)).containsExactlyElementsOf(names);
        assertThat(all(ANY, 251)).containsExactlyElementsOf(names);
    }

    @Test
    void what_is_rare_is_found_behind_answers_that_hold_nothing() {
        keep(List.of(verdict(new ReportName(CGM + "b", "1"), Verdict.Kind.CONFLICT, 1, FIRST)));
        keep(IntStream.range(0, MongoOwnReports.LOOKED_AT + 500)
                .mapToObj(each -> said(CGM + "a", "" + each, each + 10))
                .toList());
        Judged conflicts = new Judged(Verdict.Kind.CONFLICT, null, null);

        assertThat(own.of(TwoClients.CGM, conflicts, null, 100).entries()).isEmpty();
        assertThat(all(conflicts, 100)).containsExactly(CGM + "b 1");
    }

    @Test
    void a_name_is_listed_once_and_by_each_of_its_verdicts_however_often_it_is_delivered() {
        ReportName name = new ReportName(CGM + "a", "1");
        keep(List.of(verdict(name, Verdict.Kind.RECORDED, 1, FIRST), verdict(name, Verdict.Kind.CONFLICT, 2, LATER)));
        IntStream.range(3, 90).forEach(each -> keep(List.of(verdict(name, Verdict.Kind.DUPLICATE, each, LATER))));

        assertThat(all(ANY, 10)).containsExactly(name.key());
        assertThat(all(new Judged(Verdict.Kind.CONFLICT, null, null), 10)).containsExactly(name.key());
        assertThat(all(new Judged(Verdict.Kind.DUPLICATE, null, null), 10)).containsExactly(name.key());
        assertThat(database.getCollection(OwnTimes.TIMES).countDocuments()).isEqualTo(3);
    }

    @Test
    void a_day_is_asked_for() {
        keep(List.of(
                verdict(new ReportName(CGM + "a", "1"), Verdict.Kind.RECORDED, 1, FIRST),
                verdict(new ReportName(CGM + "a", "2"), Verdict.Kind.RECORDED, 2, LATER)));

        assertThat(all(new Judged(null, LocalDate.of(2024, 6, 2), LocalDate.of(2024, 6, 2)), 100))
                .containsExactly(CGM + "a 2");
        assertThat(all(new Judged(null, null, LocalDate.of(2024, 6, 1)), 100)).containsExactly(CGM + "a 1");
    }

    @Test
    void what_was_kept_before_there_were_times_is_noted_once() {
        keep(List.of(said(CGM + "a", "1", 1), said(CGM + "a", "2", 2)));
        database.getCollection(OwnTimes.TIMES).drop();
        assertThat(all(ANY, 10)).isEmpty();

        new EarlierTimes(operations, new TwoClients()).note();

        assertThat(all(ANY, 10)).containsExactly(CGM + "a 2", CGM + "a 1");
    }

    private List<String> all(Judged asked, int most) {
        List<String> names = new ArrayList<>();
        String after = null;
        do {
            OwnReports.Some some = own.of(TwoClients.CGM, asked, after, most);
            assertThat(some.entries()).hasSizeLessThanOrEqualTo(most);
            some.entries().forEach(entry -> names.add(entry.name().key()));
            after = some.next();
            assertThat(after == null || OwnReports.NEXT.matcher(after).matches())
                    .isTrue();
        } while (after != null);
        return names;
    }

    private static Verdict said(String source, String id, long offset) {
        return verdict(new ReportName(source, id), Verdict.Kind.RECORDED, offset, FIRST.plusMillis(offset));
    }

    private void keep(List<Verdict> verdicts) {
        lookUps.keep(new LookUps.Batch(List.of(), verdicts, List.of(), Map.of()));
    }

    private static Verdict verdict(ReportName name, Verdict.Kind kind, long offset, Instant at) {
        LogPosition place = new LogPosition(0, offset);
        return new Verdict(name, kind, place, place, "hash", at);
    }
}
