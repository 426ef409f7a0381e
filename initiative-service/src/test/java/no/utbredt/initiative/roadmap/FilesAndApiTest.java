package no.utbredt.initiative.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.roadmap.change.Change;
import org.junit.jupiter.api.Test;

/** The files and the API are two ways to the same thing, and neither overwrites the other silently. */
final class FilesAndApiTest {

    private static final Map<String, String> DISK = Map.of("sources.yaml", Cast.SOURCES, "pll.yaml", Cast.pll());
    private static final String RENAMED = Cast.pll().replace("Første kommune", "Den første kommunen");
    private static final String OTHERWISE = Cast.pll().replace("Første kommune", "Kommune nummer én");

    private final Initiatives initiatives = Cast.initiatives();
    private final KeptFiles files = new InMemoryKeptFiles();
    private final Stewardship stewardship = Cast.stewardship(initiatives, files);

    @Test
    void whatTheDiskSaysStands() {
        assertThat(stewardship.load(DISK).findings()).isEmpty();

        assertThat(stewardship.roadmap().initiatives()).containsEntry("pll", Cast.initiative(Cast.pll()));
        assertThat(stewardship.roadmap().sources()).isEqualTo(Cast.sources());
    }

    @Test
    void aFileUnchangedNeverTouchesWhatWasEditedElsewhere() {
        stewardship.load(DISK);
        edit(RENAMED);

        assertThat(stewardship.load(DISK).findings()).isEmpty();
        assertThat(milestone()).isEqualTo("Den første kommunen i utprøving");
    }

    @Test
    void aFileChangedOnDiskIsTakenWhenNobodyEditedElsewhere() {
        stewardship.load(DISK);

        assertThat(load(RENAMED)).isEmpty();
        assertThat(milestone()).isEqualTo("Den første kommunen i utprøving");
    }

    @Test
    void bothChangedIsAFindingWithBothSidesAndNothingIsOverwritten() {
        stewardship.load(DISK);
        edit(RENAMED);

        assertThat(load(OTHERWISE)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("changed-elsewhere");
            assertThat(finding.file()).isEqualTo("pll.yaml");
            assertThat(finding.detailNb()).contains("Kommune nummer én", "Den første kommunen");
        });
        assertThat(milestone()).isEqualTo("Den første kommunen i utprøving");
        assertThat(stewardship.findings()).hasSize(1);
        assertThat(load(OTHERWISE)).hasSize(1);
    }

    @Test
    void bothChangedToTheSameIsNoConflict() {
        stewardship.load(DISK);
        edit(RENAMED);

        assertThat(load(RENAMED)).isEmpty();
        assertThat(load(OTHERWISE)).isEmpty();
        assertThat(milestone()).isEqualTo("Kommune nummer én i utprøving");
    }

    @Test
    void aFileThatIsGoneWithdrawsWhatNobodyEdited() {
        stewardship.load(DISK);
        stewardship.load(Map.of("sources.yaml", Cast.SOURCES));
        assertThat(stewardship.roadmap().initiatives()).isEmpty();

        stewardship.load(DISK);
        edit(RENAMED);
        assertThat(stewardship.load(Map.of("sources.yaml", Cast.SOURCES)).findings())
                .extracting(Finding::code)
                .containsExactly("changed-elsewhere");
        assertThat(stewardship.roadmap().initiatives()).containsKey("pll");
    }

    @Test
    void anInitiativeMadeThroughTheApiIsNotTouchedByTheDisk() {
        stewardship.load(Map.of("sources.yaml", Cast.SOURCES));
        edit(RENAMED);

        assertThat(load(OTHERWISE)).extracting(Finding::code).containsExactly("changed-elsewhere");
    }

    @Test
    void whatIsStillUsedIsNotWithdrawn() {
        stewardship.load(DISK);
        stewardship.submit(
                Map.of("sfm.yaml", Cast.bare("sfm") + "parents: [{initiative: pll, " + Cast.VEIKART + "}]\n"),
                Map.of("sfm.yaml", "0-0"),
                false);

        assertThat(stewardship.withdraw("pll", tag("pll"))).isInstanceOf(Submission.Refused.class);
    }

    @Test
    void newSourcesAreToldWithEveryInitiativeThatCitesThem() {
        stewardship.load(DISK);
        Map<String, String> disk = new HashMap<>(DISK);
        disk.put("sources.yaml", Cast.SOURCES.replace("title: NUIT", "title: NUIT februar"));

        assertThat(stewardship.load(disk).findings()).isEmpty();
        assertThat(tag("pll")).isEqualTo("1-2");
    }

    @Test
    void newSourcesAreShownBeforeTheyAreTaken() {
        stewardship.load(DISK);
        String renamed = Cast.SOURCES.replace("title: NUIT", "title: NUIT februar");

        assertThat(stewardship.submit(Map.of("sources.yaml", renamed), Map.of(), true))
                .isInstanceOfSatisfying(
                        Submission.Taken.class,
                        taken -> assertThat(taken.changes().get("sources.yaml"))
                                .extracting(Change::sentence)
                                .containsExactly("Kilden «NUIT februar» (nuit-2024-02-15) er endret."));
        assertThat(stewardship.submit(Map.of("sources.yaml", renamed), Map.of(), false))
                .isInstanceOf(Submission.Baseless.class);
        assertThat(stewardship.submit(Map.of("sources.yaml", "sources: []"), Map.of(), true))
                .isInstanceOf(Submission.Refused.class);
    }

    @Property(tries = 30)
    void filesAppliedTwiceChangeNothing(@ForAll("folders") Map<String, String> disk) {
        Initiatives kept = Cast.initiatives();
        KeptFiles texts = new InMemoryKeptFiles();
        Cast.stewardship(kept, texts).load(disk);
        List<Standing> once = kept.all();
        List<KeptFile> keptOnce = texts.all();

        Cast.stewardship(kept, texts).load(disk);

        assertThat(kept.all()).isEqualTo(once);
        assertThat(texts.all()).isEqualTo(keptOnce);
    }

    @Provide
    Arbitrary<Map<String, String>> folders() {
        Arbitrary<String> texts = Arbitraries.of(Cast.pll(), RENAMED, OTHERWISE, "names: [[", Cast.bare("pll"));
        return Arbitraries.maps(Arbitraries.of("pll.yaml", "sfm.yaml", "dho.yaml"), texts)
                .map(some -> {
                    Map<String, String> disk = new HashMap<>();
                    some.forEach((name, text) ->
                            disk.put(name, text.replace("id: pll\n", "id: " + name.replace(".yaml", "") + "\n")));
                    disk.put("sources.yaml", Cast.SOURCES);
                    return disk;
                });
    }

    private void edit(String text) {
        assertThat(stewardship.submit(Map.of("pll.yaml", text), Map.of("pll.yaml", tag("pll")), false))
                .isInstanceOf(Submission.Taken.class);
    }

    private List<Finding> load(String pll) {
        return stewardship
                .load(Map.of("sources.yaml", Cast.SOURCES, "pll.yaml", pll))
                .findings();
    }

    private String tag(String id) {
        return initiatives
                .find(id)
                .map(History::revision)
                .orElse(Revision.ABSENT)
                .toString();
    }

    private String milestone() {
        return Objects.requireNonNull(stewardship.roadmap().initiatives().get("pll"))
                .milestones()
                .getFirst()
                .name();
    }
}
