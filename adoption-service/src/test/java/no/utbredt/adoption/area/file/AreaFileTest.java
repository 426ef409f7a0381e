package no.utbredt.adoption.area.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.area.Area;
import no.utbredt.adoption.fault.file.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AreaFileTest {

    private static final Path OURS = Path.of("../data/registry/areas.csv");

    @TempDir
    Path folder;

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void
            the_projects_own_file_has_helsefellesskap_size_classes_counties_of_2020_digi_networks_and_a_wave_each_with_its_source() {
        List<Area> areas = AreaFile.read(OURS, findings);

        assertThat(findings).isEmpty();
        assertThat(areas).filteredOn(area -> kind(area, "HELSEFELLESSKAP")).hasSize(19);
        assertThat(areas).filteredOn(area -> kind(area, "SIZE_CLASS")).hasSize(9);
        assertThat(areas).filteredOn(area -> kind(area, "COUNTY_2020")).hasSize(11);
        assertThat(areas).filteredOn(area -> kind(area, "DIGI_NETWORK")).hasSize(3);
        assertThat(areas).filteredOn(area -> kind(area, "WAVE")).hasSize(1);
        assertThat(areas).allSatisfy(area -> assertThat(area.sources()).isNotEmpty());
    }

    @Test
    void every_area_somebody_is_in_is_described() throws IOException {
        List<String> described =
                AreaFile.read(OURS, findings).stream().map(Area::id).toList();

        List<String> named = Files.readAllLines(OURS.resolveSibling("area_members.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",")[1])
                .distinct()
                .toList();

        assertThat(named).isNotEmpty().allSatisfy(id -> assertThat(described).contains(id));
    }

    @Test
    void a_row_that_cannot_be_read_is_named_and_the_others_are_taken() throws IOException {
        Path broken = folder.resolve("areas.csv");
        Files.writeString(
                broken,
                Files.readString(OURS)
                        .replace("helsefellesskap-bergen,HELSEFELLESSKAP", "helsefellesskap-bergen,COUNTY"));

        List<Area> areas = AreaFile.read(broken, findings);

        assertThat(areas).hasSize(AreaFile.read(OURS, new ArrayList<>()).size() - 1);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.column()).isEqualTo("kind");
            assertThat(finding.fault().code()).isEqualTo("code-unknown");
        });
    }

    private static boolean kind(Area area, String code) {
        return area.kind().code().equals(code);
    }
}
