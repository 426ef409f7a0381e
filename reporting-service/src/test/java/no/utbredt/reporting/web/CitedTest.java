package no.utbredt.reporting.web;

import static no.utbredt.reporting.cast.Cast.cgm;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.FiguresPublished;
import no.utbredt.reporting.cast.Promised;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.initiative.Source;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Stamp;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CitedTest {

    private static final ReportName NAME = new ReportName("urn:utbredt:client:cgm-local:bergen", "hemmelig-1");

    @Test
    void aVendorsReportIsCitedByWhoSpeaksAndAReferenceThatTellsNothing() {
        Cited cited = cited(report(Speaker.VENDOR, "999000010"));
        assertThat(cited.organisation()).isEqualTo("999000010");
        assertThat(cited.speaker()).isEqualTo(Speaker.VENDOR);
        assertThat(new JsonMapper().writeValueAsString(cited) + cited.told())
                .contains(cited.reference())
                .doesNotContain("cgm-local", "hemmelig");
    }

    @Test
    void aDocumentIsCitedByItsName() {
        Cited cited = cited(report(Speaker.DOCUMENT, null));
        assertThat(cited.source()).isEqualTo(NAME.source());
        assertThat(cited.told()).isEqualTo(NAME.source() + " hemmelig-1");
    }

    @Test
    void whatIsWithheldHasNotEvenAReference() {
        assertThat(Cited.NOBODYS.told()).isEmpty();
    }

    @Test
    void wordsAreShownFromWhenTheyWereRecordedUntilTheyAreErased() {
        Told told = quoted(cgm(), Reference.own("m-4601"));
        told.words(cgm().named("r"), "Bergen bruker den", noon("2022-03-02"));
        assertThat(quote(told, "2022-03-01")).isNull();
        assertThat(quote(told, "2022-03-02")).isEqualTo("Bergen bruker den");
        told.erased(cgm().named("r"), noon("2022-03-04"));
        assertThat(quote(told, "2022-03-03")).isNull();
        assertThat(quote(told, "2022-03-05")).isNull();
    }

    @Test
    void anOlderVersionBringsNoErasedWordsBack() {
        Told told = quoted(cgm(), Reference.own("m-4601"));
        told.erased(cgm().named("r"), noon("2022-03-04"));
        told.words(cgm().named("r"), "Bergen bruker den", noon("2022-03-02"));
        assertThat(quote(told, "2022-03-05")).isNull();
    }

    @Test
    void nothingIsQuotedOfWhomMayBeAPersonOrOfNobodyKnown() {
        for (Reference person : List.of(Reference.own("o-1"), new Reference("ENH", "999999999", null))) {
            Told told = quoted(cgm(), person).words(cgm().named("r"), "Dr. N.N. bruker den", noon("2022-03-02"));
            Cited cited = cited(told, "2022-03-05");
            assertThat(new JsonMapper().writeValueAsString(cited))
                    .contains(cited.reference())
                    .doesNotContain("N.N.", "veikart", "kap.");
        }
        Told unknown = quoted(cgm(), new Reference("KOMNR", "9999", null));
        unknown.words(cgm().named("r"), "Kommunen bruker den", noon("2022-03-02"));
        assertThat(quote(unknown, "2022-03-05")).isEqualTo("Kommunen bruker den");
    }

    @Test
    void aRetractionIsQuotedAsWhatItTakesBack() {
        for (String actor : List.of("m-4601", "o-1")) {
            Told told = quoted(cgm(), Reference.own(actor))
                    .and(cgm().retracts("back", cgm().named("r")).stated("2022-03-03"))
                    .words(cgm().named("back"), "N.N. sluttet", noon("2022-03-03"));
            Cited back = told.knowledge.ask(Told.now(), known -> Cited.of(cgm().named("back"), known));
            assertThat(back.quote()).isEqualTo(actor.equals("m-4601") ? "N.N. sluttet" : null);
        }
    }

    @Test
    void aDocumentHasItsTitleOnceItWasPublishedAndTheRoadmapIsKnown() {
        Told told = quoted(cgm(), Reference.own("m-4601"));
        assertThat(cited(told, "2022-03-05").document()).isEqualTo("veikart-21.1");
        assertThat(cited(told, "2022-03-05").title()).isNull();
        told.knowledge.learnInitiatives(List.of(
                Promised.initiative("i").cites("veikart-21.1", "Veikart").recorded()));
        assertThat(cited(told, "2022-03-05").title()).isEqualTo("Veikart");
        Horizon beforeItWasPublished = Horizon.of(LocalDate.parse("2022-03-05"), LocalDate.parse("2019-12-31"));
        Optional<Source> source =
                told.knowledge.ask(beforeItWasPublished, known -> Optional.ofNullable(known.source("veikart-21.1")));
        assertThat(source).isEmpty();
    }

    @Test
    void whereAPublishedFigureSpeaksForItsMembersItsWordsAreTold() {
        Told told = Told.of(Cast.bergen())
                .and(FiguresPublished.figure("alle").all(Stage.IN_USE).asOf("2021-10-01"));
        Cited cited = told.knowledge.ask(
                Told.now(),
                known -> Cited.of(
                        known.adoptions("kjernejournal", Role.CONSUMER)
                                .standing("m-4601", OsloDay.number(LocalDate.parse("2022-01-01")), null)
                                .behind()
                                .getFirst(),
                        known));
        assertThat(cited.document()).isEqualTo("veikart");
        assertThat(cited.quote()).isNotBlank();
    }

    private static Told quoted(Reports.Source source, Reference actor) {
        return Told.of(Cast.bergen(), Actors.office("o-1", "legekontor").restricted())
                .and(source.says("r")
                        .that(actor)
                        .in("veikart-21.1", "kap. 2.1.3")
                        .since("2022-03-01")
                        .recorded("2022-03-01"));
    }

    private static @Nullable String quote(Told told, String knownAt) {
        return cited(told, knownAt).quote();
    }

    private static Cited cited(Told told, String knownAt) {
        return told.knowledge.ask(
                Horizon.knownAt(LocalDate.parse(knownAt)), known -> Cited.of(cgm().named("r"), known));
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T11:00:00Z");
    }

    private static Cited cited(Report report) {
        return new Knowledge().ask(Horizon.LATEST, known -> Cited.of(report, known));
    }

    private static Report report(Speaker speaker, @Nullable String organisation) {
        Instant noon = Instant.parse("2024-06-01T10:00:00Z");
        return new Report(
                NAME, new Stamp(speaker, organisation, null, noon), PartialDate.parse("2024"), null, Set.of());
    }
}
