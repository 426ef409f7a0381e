package no.utbredt.reporting.finding.web;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Cited;
import no.utbredt.reporting.web.Named;
import no.utbredt.vocabulary.References;
import org.junit.jupiter.api.Test;

class FindingBodyTest {

    @Test
    void anOddReportOfWhoMayBeAPersonIsCountedAndNotNamed() {
        Told told = Told.of(Actors.office("gp-1", "legekontor").restricted(), bergen())
                .and(
                        said("1", "gp-1", "2"),
                        said("2", "gp-1", "1"),
                        said("3", "m-4601", "4"),
                        said("4", "m-4601", "3"));

        List<FindingBody> found = told.knowledge.ask(
                Told.now(),
                known -> told.findings().work(Told.now()).there().all().stream()
                        .map(item -> FindingBody.of(item, 0, known))
                        .toList());

        assertThat(found)
                .extracting(FindingBody::reports)
                .contains(List.of(Cited.NOBODYS, Cited.NOBODYS))
                .anySatisfy(shown ->
                        assertThat(shown).extracting(Cited::reference).containsExactly(reference("3"), reference("4")));
        assertThat(found)
                .extracting(FindingBody::service, FindingBody::actor)
                .containsExactlyInAnyOrder(
                        tuple(null, null),
                        tuple(new Named("kjernejournal", "kjernejournal"), new Named("m-4601", "Bergen")));
    }

    private static String reference(String id) {
        return References.own().of(nhn().named(id).source(), id);
    }

    private static Reports said(String id, String actor, String puttingOut) {
        return nhn().says(id).that(actor).has(kjernejournal(), Stage.IN_USE).replacing(nhn().named(puttingOut));
    }
}
