package no.utbredt.initiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.documents.Kind;
import no.utbredt.initiative.document.BoardPaper.Office;
import no.utbredt.initiative.document.DocumentChange.Subject;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.roadmap.item.ServiceMention;
import org.junit.jupiter.api.Test;

final class DocumentDeskTest {

    private static final String PAPER = "styresak-42-2024";

    private final Office office = new Office();
    private final InMemoryAdoption adoption = new InMemoryAdoption();

    @Test
    void aTrialTellsInSentencesWhatWouldBeNewAndChangesNothing() {
        Outcome.Taken trial = taken(office.desk.enter(BoardPaper.files(), adoption, true));

        assertThat(trial.title()).isEqualTo("Styresak 42/2024");
        assertThat(trial.context()).isEqualTo(1);
        assertThat(trial.differences())
                .extracting(DocumentChange::sentenceNb)
                .contains(
                        "Aktørgruppen fjordkontor (Fjordkontor) er ny.",
                        "Tjenesten fjordsvar (Fjordsvar) er ny.",
                        "Dokumentet styresak-42-2024 (Styresak 42/2024) er nytt.",
                        "Det publiserte tallet styresak-42-2024-1 (fjordsvar, fjordkontor, 2024-05) er nytt.",
                        "Innrapporteringen 1 (KOMNR:4601, fjordsvar, IN_USE) er ny.");
        assertThat(trial.differences())
                .filteredOn(each -> each.of() == Subject.SERVICE)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.file()).isEqualTo("catalogue/fjordpost.yaml");
                    assertThat(each.sentence()).isEqualTo("The service fjordsvar (Fjordsvar) is new.");
                });
        assertThat(trial.differences())
                .filteredOn(each -> each.of() == Subject.INITIATIVE)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(each -> assertThat(each.file()).isEqualTo("roadmap/fjordpost.yaml"));
        assertThat(adoption.ids()).isEmpty();
        assertThat(office.catalogue.catalogue().services()).containsOnlyKeys("fjordpost");
        assertThat(office.roadmap.roadmap().sources().byId()).containsOnlyKeys("utbredt");
    }

    @Test
    void whatItSaysIsAddedToWhatStandsAndOnceMoreChangesNothing() {
        taken(office.desk.enter(BoardPaper.files(), adoption, false));

        assertThat(office.catalogue.catalogue().services()).containsOnlyKeys("fjordpost", "fjordsvar");
        assertThat(office.roadmap.roadmap().initiatives().get("fjordpost"))
                .satisfies(each -> assertThat(each.services())
                        .extracting(ServiceMention::service)
                        .containsExactly("fjordsvar"));
        assertThat(office.archive.documents(Kind.SOURCES).find("styresak-42-2024"))
                .hasValueSatisfying(
                        each -> assertThat(Objects.requireNonNull(each.newest()).title())
                                .isEqualTo("Styresak 42/2024"));
        assertThat(adoption.ids()).hasSize(3);
        assertThat(adoption.reports().values()).allSatisfy(event -> {
            assertThat(event.at("/data/evidence/document").asString()).isEqualTo("styresak-42-2024");
            assertThat(event.at("/data/statedAt").asString()).isEqualTo("2024-05-23");
        });

        Outcome.Taken again = taken(office.desk.enter(BoardPaper.files(), adoption, false));
        assertThat(again.differences()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(3);
    }

    @Test
    void whatIsNeitherIsKeptWithPlaceQuoteAndWhyAndOnceMoreChangesNothing() {
        Outcome.Taken entered = taken(office.desk.enter(BoardPaper.files(), adoption, false));
        assertThat(entered.differences())
                .filteredOn(each -> each.of() == Subject.CONTEXT)
                .extracting(DocumentChange::sentenceNb)
                .containsExactly("Utsagnet K1 (PLAN) er nytt.");
        assertThat(kept())
                .containsExactly(new Context("K1", Context.Why.PLAN, "s. 4", "skal vurderes til høsten", null, null));
        String tag = office.contexts.find(PAPER).orElseThrow().tag();

        taken(office.desk.enter(BoardPaper.files(), adoption, false));
        assertThat(office.contexts.find(PAPER).orElseThrow().tag()).isEqualTo(tag);
    }

    @Test
    void whatIsSaidBesideIsAddedToWhatStandsAndNothingIsTakenAway() {
        taken(office.desk.enter(BoardPaper.files(), adoption, false));

        Outcome.Taken more = taken(office.desk.enter(
                BoardPaper.with("context.yaml", "{fact: K1, why: PLAN", "{fact: K2, why: MONEY"), adoption, false));
        Outcome.Taken other =
                taken(office.desk.enter(BoardPaper.with("context.yaml", "til høsten", "til våren"), adoption, false));

        assertThat(more.differences()).extracting(DocumentChange::id).containsExactly("K2");
        assertThat(other.differences())
                .extracting(DocumentChange::sentenceNb)
                .containsExactly("Utsagnet K1 (PLAN) er endret.");
        assertThat(kept()).extracting(Context::fact).containsExactly("K1", "K2");
        assertThat(kept().getFirst().quote()).isEqualTo("skal vurderes til våren");
    }

    @Test
    void anotherDocumentThatSpeaksOfThisOneLeavesItsContext() {
        taken(office.desk.enter(BoardPaper.files(), adoption, false));
        Map<String, String> other = new TreeMap<>();
        other.put(
                "document.yaml",
                String.valueOf(BoardPaper.files().get("document.yaml")).replace("-42-", "-43-"));
        other.put(
                "sources.yaml",
                "sources:\n  - {id: styresak-42-2024, title: Annen tittel, issuer: Fjordby, publishedAt: \"2024-05-23\","
                        + " scope: Alt., classification: OPEN, licence: oppdiktet}\n");

        taken(office.desk.enter(other, adoption, false));

        assertThat(office.contexts.find(PAPER).orElseThrow().document().title()).isEqualTo("Annen tittel");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void ofOneDocumentFiveHundredAreKeptAndEachIsCalledSomethingElse() {
        taken(office.desk.enter(withContext(0, 500), adoption, false));

        assertThat(refused(office.desk.enter(withContext(500, 501), adoption, false)))
                .extracting(Finding::code)
                .containsExactly("out-of-range");
        assertThat(refused(office.desk.enter(
                        BoardPaper.with(
                                "context.yaml",
                                "context:",
                                "context:\n  - {fact: K1, why: OTHER, place: null, quote: null}"),
                        adoption,
                        false)))
                .extracting(Finding::code)
                .contains("duplicate-id");
        assertThat(kept()).hasSize(500);
    }

    private static Map<String, String> withContext(int from, int to) {
        return BoardPaper.with(
                "context.yaml",
                "  - {fact: K1, why: PLAN, place: \"s. 4\", quote: \"skal vurderes til høsten\"}\n",
                IntStream.range(from, to)
                        .mapToObj(i -> "  - {fact: F" + i + ", why: OTHER, place: null, quote: null}\n")
                        .collect(Collectors.joining()));
    }

    private List<Context> kept() {
        return office.contexts.find(PAPER).orElseThrow().statements();
    }

    @Test
    void everyFaultOfEveryFileIsToldAtOnceWithItsPlaceAndWhatWouldBeRight() {
        Map<String, String> files = BoardPaper.with("reports.yaml", "service: fjordpost", "service: fjordposs");
        files.compute("reports.yaml", (name, text) -> String.valueOf(text).replace("IN_USE", "FEIL"));
        files.compute(
                "figures.yaml", (name, text) -> String.valueOf(text).replace("group: fjordkontor", "group: komune"));
        files.compute(
                "roadmap/fjordpost.yaml",
                (name, text) -> String.valueOf(text).replace("service: fjordsvar", "service: fjordsvart"));
        files.compute(
                "catalogue/groups.yaml",
                (name, text) -> String.valueOf(text).replace("complete: false", "complete: kanskje"));
        files.put("report.yaml", "reports: []");

        List<Finding> findings = refused(office.desk.enter(files, adoption, false));

        assertThat(findings)
                .extracting(each -> each.file() + ":" + each.line() + " " + each.code())
                .contains(
                        "catalogue/groups.yaml:2 wrong-type",
                        "figures.yaml:5 unknown-group",
                        "report.yaml:1 no-such-file",
                        "reports.yaml:6 stage-unknown",
                        "reports.yaml:12 unknown-service",
                        "roadmap/fjordpost.yaml:7 unknown-service");
        assertThat(findings)
                .filteredOn(each -> each.file().equals("reports.yaml") && each.line() == 12)
                .singleElement()
                .satisfies(each -> assertThat(each.expected()).startsWith("perhaps fjordpost"));
        assertThat(findings).allSatisfy(each -> assertThat(each.detailNb()).isNotBlank());
        assertThat(adoption.ids()).isEmpty();
        assertThat(office.catalogue.catalogue().services()).containsOnlyKeys("fjordpost");
        assertThat(office.roadmap.roadmap().sources().byId()).containsOnlyKeys("utbredt");
    }

    @Test
    void aFolderWithoutItsDocumentIsRefusedAndSoIsAFigureOfAnotherDocument() {
        Map<String, String> files = BoardPaper.files();
        files.remove("document.yaml");
        assertThat(refused(office.desk.enter(files, adoption, false)))
                .extracting(Finding::code)
                .contains("missing-file");

        taken(office.desk.enter(BoardPaper.files(), adoption, false));
        Map<String, String> other = BoardPaper.with("document.yaml", "styresak-42-2024", "styresak-43-2024");
        other.keySet().removeIf(name -> name.startsWith("roadmap/"));
        assertThat(refused(office.desk.enter(other, adoption, false)))
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .contains("figures.yaml:2", "id-of-another");
    }

    @Test
    void anotherContentUnderAnIdAlreadyGivenIsRefusedWhereItStands() {
        taken(office.desk.enter(BoardPaper.files(), adoption, false));

        List<Finding> findings =
                refused(office.desk.enter(BoardPaper.with("reports.yaml", "PILOTING", "IN_USE"), adoption, false));

        assertThat(findings).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("id-reused-with-other-content");
            assertThat(each.file() + ":" + each.line()).isEqualTo("reports.yaml:10");
        });
    }

    @Test
    void whatWasCutShortAnywhereIsCompleteWhenTheSameIsSentAgain() {
        taken(office.desk.enter(BoardPaper.files(), adoption, false));
        List<String> whole = adoption.ids();
        for (int writes = 0; writes < 3; writes++) {
            Office another = new Office();
            InMemoryAdoption cut = new InMemoryAdoption();
            cut.endAfter(writes);
            assertThat(another.desk.enter(BoardPaper.files(), cut, false)).isInstanceOf(Outcome.Interrupted.class);
            cut.endAfter(100);

            taken(another.desk.enter(BoardPaper.files(), cut, false));

            assertThat(cut.ids()).isEqualTo(whole);
            assertThat(another.catalogue.catalogue()).isEqualTo(office.catalogue.catalogue());
            assertThat(another.roadmap.roadmap()).isEqualTo(office.roadmap.roadmap());
            assertThat(taken(another.desk.enter(BoardPaper.files(), cut, false)).differences())
                    .isEmpty();
        }
    }

    @Test
    void whatOthersHaveWrittenInTheMeantimeStays() {
        taken(office.desk.enter(BoardPaper.files(), adoption, false));
        Map<String, String> second = BoardPaper.with("document.yaml", "styresak-42-2024", "styresak-43-2024");
        second.keySet().removeAll(List.of("reports.yaml", "figures.yaml", "context.yaml"));
        second.compute(
                "catalogue/fjordpost.yaml",
                (name, text) ->
                        String.valueOf(text).replace("fjordsvar", "fjordkart").replace("Fjordsvar", "Fjordkart"));
        second.compute(
                "roadmap/fjordpost.yaml",
                (name, text) ->
                        String.valueOf(text).replace("fjordsvar", "fjordkart").replace("42", "43"));
        taken(office.desk.enter(second, adoption, false));

        assertThat(taken(office.desk.enter(BoardPaper.files(), adoption, false)).differences())
                .isEmpty();
        assertThat(office.catalogue.catalogue().services()).containsOnlyKeys("fjordpost", "fjordsvar", "fjordkart");
        assertThat(office.roadmap.roadmap().initiatives().get("fjordpost"))
                .satisfies(each -> assertThat(each.services()).hasSize(2));
    }

    @Test
    void howADateOfAReportIsWrittenIsForTheAdoptionServiceToJudge() {
        Outcome.Taken trial = taken(office.desk.enter(
                BoardPaper.with("reports.yaml", "date: \"2024-05\"", "date: \"2024-21\""), adoption, true));

        assertThat(trial.differences()).isNotEmpty();
    }

    @Test
    void theProjectsOwnDocumentsAreSuchFolders() throws Exception {
        try (Stream<Path> folders = Files.list(Path.of("../data/documents"))) {
            for (Path folder : folders.toList()) {
                DocumentFolder read = DocumentFolder.read(texts(folder));

                assertThat(read.findings()).as(folder.toString()).isEmpty();
                assertThat(read.document()).isPresent();
                assertThat(read.context()).isNotEmpty();
            }
        }
    }

    private static Map<String, String> texts(Path folder) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static Outcome.Taken taken(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return (Outcome.Taken) outcome;
    }

    private static List<Finding> refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).findings();
    }
}
