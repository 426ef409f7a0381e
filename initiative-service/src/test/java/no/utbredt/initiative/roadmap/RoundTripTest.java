package no.utbredt.initiative.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.roadmap.file.RoadmapReader;
import no.utbredt.initiative.roadmap.file.YamlWriting;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What goes in by a file comes out as the same file, whatever it went through. */
final class RoundTripTest {

    private static final Path EXAMPLE =
            Path.of("../event-contract/src/main/resources/examples/initiative-state.v1.json");

    @Test
    void everyListOfTheContractComesBackFromAStewardsFile() throws IOException {
        DocumentState<ObjectNode> approved =
                JsonMapper.shared().readValue(Files.readAllBytes(EXAMPLE), new TypeReference<>() {});
        ObjectNode tree = JsonMapper.shared().valueToTree(approved.newest());
        tree.remove("sources");
        tree.put("id", approved.id());
        Initiative initiative = Binding.read(tree, Initiative.class);

        Initiative again = read(approved.id(), YamlWriting.initiative(Binding.written(initiative)));

        assertThat(again).isEqualTo(initiative);
        assertThat(Statements.of(again)).hasSize(42);
    }

    @Test
    void theStoreGivesBackWhatWasPut() throws IOException {
        Initiatives initiatives = Cast.initiatives();
        Initiative pll = Cast.initiative(Cast.pll());

        initiatives.put(pll, Cast.sources(), Revision.ABSENT);

        assertThat(initiatives.find("pll").orElseThrow().newest()).isEqualTo(pll);
    }

    @Test
    void theProjectsOwnFilesComeBackTheSame() throws IOException {
        Path folder = Path.of("../data/roadmap/initiatives");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String id = file.getFileName().toString().replace(".yaml", "");
                    Initiative read = read(id, Files.readString(file));
                    assertThat(read(id, YamlWriting.initiative(Binding.written(read))))
                            .isEqualTo(read);
                }
            }
        }
    }

    private static Initiative read(String id, String text) {
        Draft<Initiative> draft = new RoadmapReader().initiative(id + ".yaml", text, null);
        assertThat(draft.findings()).isEqualTo(List.of());
        return Objects.requireNonNull(draft.content());
    }
}
