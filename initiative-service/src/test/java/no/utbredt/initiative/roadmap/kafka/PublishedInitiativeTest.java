package no.utbredt.initiative.roadmap.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import no.utbredt.documents.Kind;
import no.utbredt.initiative.roadmap.Cast;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Revision;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.file.RoadmapReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is published of an initiative is its JSON, by the contract's schema. */
class PublishedInitiativeTest {

    private static final Path ROADMAP = Path.of("../data/roadmap");
    private static final Path EXAMPLE =
            Path.of("../event-contract/src/main/resources/examples/initiative-state.v1.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaIdResolvers(
                            ids -> ids.mapPrefix("https://utbredt.no/schemas/", "classpath:schemas/")))
            .getSchema(SchemaLocation.of("https://utbredt.no/schemas/initiative-state.v1.schema.json"));

    static Stream<Path> files() throws IOException {
        return Files.list(ROADMAP.resolve("initiatives")).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_initiative_is_published_as_the_schema_says_and_comes_back_the_same(Path file) throws IOException {
        String id = file.getFileName().toString().replace(".yaml", "");
        Initiative initiative = initiative(id, Files.readString(file));

        ObjectNode state = Contract.state(initiative, sources());

        assertThat(Contract.initiative(id, state)).isEqualTo(initiative);
        assertThat(SCHEMA.validate(document(id, state))).isEmpty();
    }

    @Test
    void the_contracts_example_comes_back_the_same() throws IOException {
        DocumentState<ObjectNode> example =
                JsonMapper.shared().readValue(Files.readAllBytes(EXAMPLE), new TypeReference<>() {});
        ObjectNode state = Objects.requireNonNull(example.newest());

        ObjectNode again =
                Contract.state(Objects.requireNonNull(Contract.initiative(example.id(), state)), Sources.NONE);

        state.putArray("sources");
        assertThat(JsonMapper.shared().readTree(again.toString())).isEqualTo(state);
    }

    @Test
    void an_initiative_put_again_is_no_new_version() {
        InMemoryArchive archive = new InMemoryArchive(Clock.systemUTC(), new Doorbell());
        Documents<ObjectNode> documents = archive.documents(Kind.INITIATIVES);
        Initiative pll = Cast.initiative(Cast.pll());

        var first = documents.put("pll", Contract.state(pll, Cast.sources()));

        assertThat(documents.put("pll", Contract.state(pll, Cast.sources())).version())
                .isEqualTo(first.version());
    }

    @Test
    void one_kept_before_there_were_all_members_is_no_new_version_until_it_says_something_else() {
        InMemoryArchive archive = new InMemoryArchive(Clock.systemUTC(), new Doorbell());
        Initiative pll = Cast.initiative(Cast.pll());
        ObjectNode earlier = Contract.state(pll, Cast.sources());
        earlier.remove(List.of("cubes", "indicators"));
        Version kept = archive.documents(Kind.INITIATIVES).put("pll", earlier).version();
        InitiativeDocuments initiatives = new InitiativeDocuments(archive);
        Revision seen = new Revision(kept.epoch(), kept.number());

        assertThat(initiatives.put(pll, Cast.sources(), seen).revision()).isEqualTo(seen);
        assertThat(initiatives.put(pll, Sources.NONE, seen).revision()).isNotEqualTo(seen);
    }

    @Test
    void a_withdrawn_initiative_says_nothing_when_it_is_read_again() {
        String withdrawn = """
                {"id": "pll", "version": {"epoch": 1, "number": 2},
                 "history": [{"recordedAt": "2026-11-20T09:00:00Z", "state": null}]}
                """;

        DocumentState<ObjectNode> read = JsonMapper.shared().readValue(withdrawn, new TypeReference<>() {});

        assertThat(read.newest()).isNull();
    }

    private static ObjectNode document(String id, ObjectNode state) {
        ObjectNode document = JsonMapper.shared().createObjectNode().put("id", id);
        document.putObject("version").put("epoch", 1).put("number", 1);
        document.putArray("history")
                .addObject()
                .put("recordedAt", "2026-11-20T09:00:00Z")
                .set("state", state);
        return document;
    }

    private static Initiative initiative(String id, String text) {
        return Objects.requireNonNull(
                new RoadmapReader().initiative(id + ".yaml", text, null).content());
    }

    private static Sources sources() throws IOException {
        return Objects.requireNonNull(new RoadmapReader()
                .sources("sources.yaml", Files.readString(ROADMAP.resolve("sources.yaml")))
                .content());
    }
}
