package no.utbredt.initiative.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.InMemoryCatalogueFiles;
import no.utbredt.initiative.catalogue.file.CatalogueReader;
import no.utbredt.initiative.catalogue.file.DataFolder;
import no.utbredt.initiative.catalogue.kafka.CatalogueDocuments;
import no.utbredt.initiative.edition.EditionPlan;
import no.utbredt.initiative.edition.file.EditionsReader;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.roadmap.contradiction.Contradictions;
import no.utbredt.initiative.roadmap.file.RoadmapFolder;
import no.utbredt.initiative.roadmap.file.RoadmapReader;
import no.utbredt.initiative.roadmap.item.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The project's own roadmap: the four documents went in, and come out with nothing left out. */
final class ProjectRoadmapTest {

    private static final Path DATA = Path.of("../data");
    private static final Path COUNTS = Path.of("src/test/resources/roadmap-counts.csv");

    private static Review review = new Review(Roadmap.EMPTY, Map.of(), List.of());
    private static Roadmap roadmap = Roadmap.EMPTY;

    @BeforeAll
    static void load() {
        InMemoryArchive archive = new InMemoryArchive(Clock.systemUTC(), new Doorbell());
        var catalogue = new no.utbredt.initiative.catalogue.Stewardship(
                new InMemoryCatalogueFiles(InstantSource.system()),
                new CatalogueDocuments(archive),
                new CatalogueReader());
        Catalogue known = catalogue
                .load(new DataFolder(DATA.resolve("catalogue")).files())
                .catalogue();
        RoadmapFolder folder = new RoadmapFolder(DATA);
        Stewardship stewardship = new Stewardship(
                new no.utbredt.initiative.roadmap.kafka.InitiativeDocuments(archive),
                new InMemoryKeptFiles(),
                new no.utbredt.initiative.roadmap.kafka.SourceDocuments(archive),
                new RoadmapReader(),
                () -> new World(known, folder.regions()));
        review = stewardship.load(folder.files());
        roadmap = stewardship.roadmap();
    }

    @Test
    void everyFileIsTaken() {
        assertThat(review.findings()).isEmpty();
        assertThat(roadmap.initiatives()).hasSameSizeAs(review.taken()).hasSizeGreaterThan(70);
    }

    @Test
    void everyFactOfTheDocumentsIsThereByDocumentAndKind() throws IOException {
        assertThat(counted()).isEqualTo(expected());
    }

    @Test
    void whatTheDocumentsContradictIsFound() {
        assertThat(Contradictions.in(roadmap, LocalDate.of(2026, 11, 25)))
                .extracting(found -> found.kind() + " " + found.initiative() + "/" + found.item())
                .contains(
                        "CONTRADICTION kritisk-informasjon/portal-tilgjengelig",
                        "CONTRADICTION digihelsestasjon/stavanger-innforing",
                        "DIFFERENCE helseplattformen/forste-bruk",
                        "DIFFERENCE helseplattformen/m1-kontrakt",
                        "NEVER_ASSESSED en-innbygger-en-journal/a11",
                        "DIFFERENCE en-innbygger-en-journal/a04",
                        "SUM helseteknologiordningen/sokt-i-alt",
                        "SUM helseteknologiordningen/soknader-i-alt");
    }

    @Test
    void theNamedEditionsCiteWhatIsThere() {
        Draft<List<EditionPlan>> editions = EditionsReader.read(
                "editions.yaml", new RoadmapFolder(DATA).editions().orElseThrow());

        assertThat(editions.findings()).isEmpty();
        assertThat(editions.content())
                .isNotNull()
                .allSatisfy(plan -> assertThat(roadmap.sources().byId())
                        .containsKeys(plan.sources().toArray(String[]::new)));
    }

    private static Map<String, Long> counted() {
        Map<String, Long> counted = new TreeMap<>();
        for (String document : roadmap.sources().byId().keySet()) {
            for (Initiative initiative : roadmap.initiatives().values()) {
                Initiative said = Statements.keeping(
                        initiative, citation -> citation.document().equals(document));
                List<Statements.Spoken> spoken = Statements.of(said);
                if (!spoken.isEmpty()) {
                    add(counted, document, "initiatives", 1);
                    add(counted, document, "statements", spoken.size());
                    count(counted, document, said);
                }
            }
        }
        return counted;
    }

    private static void count(Map<String, Long> counted, String document, Initiative said) {
        Shape.values(said).forEach((section, value) -> {
            if (value instanceof List<?> list) {
                add(counted, document, section, list.size());
            }
        });
        said.milestones()
                .forEach(each ->
                        add(counted, document, "milestoneDates", each.dates().size()));
        said.targets()
                .forEach(each ->
                        add(counted, document, "targetSteps", each.steps().size()));
        said.assumptions()
                .forEach(each -> add(
                        counted,
                        document,
                        "assumptionAssessments",
                        each.assessments().size()));
    }

    private static void add(Map<String, Long> counted, String document, String kind, long more) {
        if (more > 0) {
            counted.merge(document + "," + kind, more, Long::sum);
        }
    }

    private static Map<String, Long> expected() throws IOException {
        Map<String, Long> expected = new TreeMap<>();
        Files.readAllLines(COUNTS).stream().skip(1).forEach(line -> {
            int comma = line.lastIndexOf(',');
            expected.put(line.substring(0, comma), Long.valueOf(line.substring(comma + 1)));
        });
        return expected;
    }
}
