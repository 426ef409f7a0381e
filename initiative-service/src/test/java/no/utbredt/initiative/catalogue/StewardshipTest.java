package no.utbredt.initiative.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import no.utbredt.documents.Kind;
import no.utbredt.initiative.catalogue.CatalogueChange.Subject;
import no.utbredt.initiative.catalogue.CatalogueChange.What;
import no.utbredt.initiative.catalogue.CatalogueFile.Origin;
import no.utbredt.initiative.catalogue.file.CatalogueReader;
import no.utbredt.initiative.catalogue.kafka.CatalogueDocuments;
import no.utbredt.initiative.finding.Finding;
import org.junit.jupiter.api.Test;

final class StewardshipTest {

    private static final String CATEGORIES = "categories: [{code: INNSYN, name: Innsyn, nameEnglish: Access}]";
    private static final String GROUPS = """
            groups:
              - {id: legevakt, name: Legevakt, nameEnglish: Emergency, complete: true, restricted: false}
              - {id: kad, name: KAD, nameEnglish: Acute unit, complete: true, restricted: false}
            """;

    private final InMemoryArchive archive = new InMemoryArchive(Clock.systemUTC(), new Doorbell());
    private final Documents<ServiceState> services = archive.documents(Kind.SERVICES);
    private final CatalogueFiles files = new InMemoryCatalogueFiles(InstantSource.system());
    private final Stewardship stewardship =
            new Stewardship(files, new CatalogueDocuments(archive), new CatalogueReader());
    private final Map<String, String> disk = new TreeMap<>(Map.of(
            "categories.yaml",
            CATEGORIES,
            "groups.yaml",
            GROUPS,
            "pll.yaml",
            solution("pll", "legevakt", "null"),
            "sfm.yaml",
            solution("sfm", "kad", "pll")));

    @Test
    void loadsEveryFileOnceAndLoadingAgainChangesNothing() {
        assertThat(stewardship.load(disk).taken()).hasSize(4);
        assertThat(services.all()).hasSize(2);

        Review again = stewardship.load(disk);

        assertThat(again.taken()).isEmpty();
        assertThat(again.findings()).isEmpty();
        assertThat(services.all()).allMatch(document -> document.version().number() == 1);
        assertThat(stewardship.catalogue().services()).containsOnlyKeys("pll", "sfm");
    }

    @Test
    void aRefusedFileLeavesTheOthersStandingButNotWhatHangsOnIt() {
        disk.put("pll.yaml", solution("pll", "legevakta", "null"));
        disk.put("ddfl.yaml", solution("ddfl", "kad", "null"));

        Review review = stewardship.load(disk);

        assertThat(review.taken()).containsExactlyInAnyOrder("categories.yaml", "groups.yaml", "ddfl.yaml");
        assertThat(stewardship.findings())
                .extracting(Finding::file, Finding::code)
                .containsExactly(tuple("pll.yaml", "unknown-group"), tuple("sfm.yaml", "unknown-parent"));
        assertThat(services.all()).hasSize(1);
    }

    @Test
    void aFileThatBecomesWrongKeepsWhatItSaidBefore() {
        stewardship.load(disk);
        disk.put("pll.yaml", solution("pll", "legevakt", "null").replace("kind: SERVICE", "kind: THING"));

        assertThat(stewardship.load(disk).findings()).hasSize(1);
        assertThat(stewardship.catalogue().services()).containsOnlyKeys("pll", "sfm");
        assertThat(services.find("pll").orElseThrow().newest()).isNotNull();
    }

    @Test
    void anIdBelongsToOneFile() {
        stewardship.load(disk);
        disk.put("aaa.yaml", solution("aaa", "kad", "null").replace("- id: aaa", "- id: pll"));

        assertThat(stewardship.load(disk).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.toString())
                    .isEqualTo("aaa.yaml:3:9 duplicate-id: id 'pll' is taken;"
                            + " expected an id that does not stand in pll.yaml");
        });
    }

    @Test
    void nothingStandsAboveItself() {
        disk.put("pll.yaml", solution("pll", "legevakt", "sfm"));

        assertThat(stewardship.load(disk).findings())
                .extracting(Finding::code)
                .containsExactly("parent-cycle", "parent-cycle");
    }

    @Test
    void whatIsStillUsedCannotBeLeftOut() {
        stewardship.load(disk);

        Outcome outcome = submit("groups.yaml", GROUPS.replaceAll("  - \\{id: kad.*\n", ""), false);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .isNotEmpty()
                                .allMatch(finding -> finding.code().equals("still-used")
                                        && finding.expected().contains("sfm.yaml")));
    }

    @Test
    void aDryRunShowsWhatWouldChangeAndChangesNothing() {
        stewardship.load(disk);
        String renamed = solution("pll", "legevakt", "null")
                .replace("    name: The pll", "    name: Pasientens legemiddelliste");

        Outcome shown = submit("pll.yaml", renamed, true);
        assertThat(stewardship.catalogue().services().get("pll"))
                .extracting(Service::name)
                .isEqualTo("The pll");
        Outcome taken = submit("pll.yaml", renamed, false);

        assertThat(List.of(shown, taken))
                .extracting(outcome -> ((Outcome.Taken) outcome).changes())
                .containsOnly(List.of(new CatalogueChange(Subject.SERVICE, "pll", What.CHANGED)));
        assertThat(services.find("pll").orElseThrow().version().number()).isEqualTo(2);
    }

    @Test
    void aStewardsVersionStaysUntilTheFileOnDiskChanges() {
        stewardship.load(disk);
        submit("pll.yaml", solution("pll", "kad", "null"), false);

        stewardship.load(disk);
        assertThat(groupOfPll()).isEqualTo("kad");

        disk.put("pll.yaml", solution("pll", "legevakt", "null") + "# looked over\n");
        stewardship.load(disk);
        assertThat(groupOfPll()).isEqualTo("legevakt");
    }

    @Test
    void aFileGoneFromDiskTakesItsServicesWithItAndTheirHistoryStays() {
        stewardship.load(disk);
        disk.remove("sfm.yaml");

        stewardship.load(disk);

        assertThat(stewardship.catalogue().services()).containsOnlyKeys("pll");
        assertThat(services.find("sfm").orElseThrow().history())
                .hasSize(2)
                .last()
                .satisfies(recorded -> assertThat(recorded.state()).isNull());
    }

    @Test
    void whoDidNotSeeWhatStandsChangesNothing() {
        stewardship.load(disk);
        String seen = tag("pll.yaml");
        submit("pll.yaml", solution("pll", "kad", "null"), false);

        assertThat(stewardship.submit("pll.yaml", solution("pll", "legevakt", "null"), seen, false))
                .isEqualTo(new Outcome.Stale(
                        tag("pll.yaml"), List.of(new CatalogueChange(Subject.SERVICE, "pll", What.CHANGED))));
        assertThat(stewardship.submit("pll.yaml", solution("pll", "legevakt", "null"), null, false))
                .isEqualTo(new Outcome.Baseless(tag("pll.yaml")));
        assertThat(stewardship.submit("groups.yaml", GROUPS, CatalogueFile.ABSENT, false))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(groupOfPll()).isEqualTo("kad");
    }

    @Test
    void everyVersionOfAFileIsKeptAndASecondOfTheSameIsNone() {
        stewardship.load(disk);
        submit("sfm.yaml", solution("sfm", "kad", "null"), false);
        submit("sfm.yaml", solution("sfm", "kad", "null"), false);
        disk.put("sfm.yaml", solution("sfm", "legevakt", "pll"));
        stewardship.load(disk);
        disk.remove("sfm.yaml");
        stewardship.load(disk);
        disk.put("sfm.yaml", solution("sfm", "kad", "pll"));
        stewardship.load(disk);

        assertThat(stewardship.steps("sfm.yaml"))
                .extracting(
                        step -> step.version().number(),
                        step -> step.version().origin(),
                        step -> step.changes().getLast().what())
                .containsExactly(
                        tuple(1L, Origin.DISK, What.ADDED),
                        tuple(2L, Origin.STEWARD, What.CHANGED),
                        tuple(3L, Origin.DISK, What.CHANGED),
                        tuple(4L, Origin.DISK, What.REMOVED),
                        tuple(5L, Origin.DISK, What.ADDED));
    }

    private Outcome submit(String name, String text, boolean dryRun) {
        return stewardship.submit(name, text, tag(name), dryRun);
    }

    private String tag(String name) {
        return stewardship.files().stream()
                .filter(file -> file.name().equals(name))
                .map(CatalogueFile::tag)
                .findFirst()
                .orElse(CatalogueFile.ABSENT);
    }

    private String groupOfPll() {
        ServiceState newest =
                Objects.requireNonNull(services.find("pll").orElseThrow().newest());
        return newest.groups().getFirst().group();
    }

    private static String solution(String id, String group, String parent) {
        return """
                solution: {id: %1$s, name: The %1$s}
                services:
                  - id: %1$s
                    name: The %1$s
                    category: INNSYN
                    kind: SERVICE
                    parent: %3$s
                    groups: [{group: %2$s, roles: [CONSUMER]}]
                """.formatted(id, group, parent);
    }
}
