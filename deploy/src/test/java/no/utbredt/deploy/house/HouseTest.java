package no.utbredt.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Set;
import no.utbredt.deploy.Checkout;
import org.junit.jupiter.api.Test;

/** The picture in CONTRIBUTING.md against the folders there are and what each module's build file says it stands on. */
class HouseTest {

    private static final Picture PICTURE = Picture.in(Checkout.text("CONTRIBUTING.md"));
    private static final Set<String> COMMON = Set.of("event-contract", "foundation");

    /**
     * What the rooms of a folder may stand on; the desk starts services as their jars and has none of their
     * classes, and what it plays speaks by the client vendors use.
     */
    private static final Map<String, Set<String>> MAY = Map.of(
            "event-contract", Set.of(),
            "foundation", COMMON,
            "initiative-service", COMMON,
            "adoption-service", COMMON,
            "reporting-service", Set.of("event-contract", "foundation", "dashboard"),
            "clients", Set.of("clients"),
            "desk", Set.of("event-contract", "foundation", "clients", "desk"),
            "proof", PICTURE.folders().keySet());

    @Test
    void the_root_has_the_folders_of_the_picture_and_no_others() {
        assertThat(House.folders("")).isEqualTo(PICTURE.folders().keySet());
    }

    @Test
    void a_folder_of_several_rooms_has_those_of_the_picture_and_no_others() {
        assertThat(PICTURE.folders()).containsKeys("foundation", "clients", "desk", "proof");
        PICTURE.folders().forEach((folder, rooms) -> {
            if (!rooms.isEmpty()) {
                assertThat(House.folders(folder)).as(folder).isEqualTo(rooms);
            }
        });
    }

    @Test
    void the_arrows_of_the_picture_are_those_of_the_modules() {
        assertThat(PICTURE.arrows()).isEqualTo(House.arrows());
    }

    @Test
    void arrows_run_one_way() {
        assertThat(House.arrows()).isNotEmpty().allMatch(HouseTest::runsTheRightWay);
    }

    @Test
    void an_arrow_back_is_seen() {
        assertThat(Set.of(
                        "adoption-service>reporting-service",
                        "reporting-service>test-engines",
                        "initiative-service>local-platform",
                        "watch>adoption-service",
                        "event-contract>vocabulary",
                        "launcher>benchmarks",
                        "adoption-client>event-contract",
                        "adoption-client>simulator",
                        "adoption-service>adoption-client",
                        "dashboard>reporting-service",
                        "adoption-service>dashboard",
                        "deploy>watch"))
                .noneMatch(HouseTest::runsTheRightWay);
    }

    @Test
    void a_picture_has_folders_their_rooms_and_arrows_that_count_for_each() {
        Picture picture = Picture.in(
                "```mermaid\nflowchart TD\n  subgraph f\n    a & b\n  end\n  c & d\n" + "  a & b --> c & d\n```\n");

        assertThat(picture.folders())
                .containsOnly(entry("f", Set.of("a", "b")), entry("c", Set.of()), entry("d", Set.of()));
        assertThat(picture.arrows()).containsExactly("a>c", "a>d", "b>c", "b>d");
    }

    private static boolean runsTheRightWay(String arrow) {
        String[] ends = arrow.split(">");
        return MAY.getOrDefault(PICTURE.folder(ends[0]), Set.of()).contains(PICTURE.folder(ends[1]));
    }
}
