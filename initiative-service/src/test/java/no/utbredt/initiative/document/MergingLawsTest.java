package no.utbredt.initiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document says is added to what stands: once, whatever is sent in between, and nothing else is lost. */
final class MergingLawsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Property(tries = 300)
    void theSameAgainAddsNothing(@ForAll("files") JsonNode stands, @ForAll("files") JsonNode said) {
        assertThat(isTheSameAgain(MergingLawsTest::merged, stands, said)).isTrue();
    }

    @Property(tries = 300)
    void whatIsNotSaidStaysAndWhatIsSaidIsThere(@ForAll("files") JsonNode stands, @ForAll("files") JsonNode said) {
        JsonNode whole = merged(stands, said);

        assertThat(ids(whole)).containsAll(ids(stands)).containsAll(ids(said));
        said.path("items")
                .forEach(item -> assertThat(
                                item(whole, item.path("id").asString()).path("texts"))
                        .containsAll(item.path("texts")));
        stands.path("items")
                .forEach(item -> assertThat(
                                item(whole, item.path("id").asString()).path("texts"))
                        .containsAll(item.path("texts")));
    }

    @Property(tries = 300)
    void whatAnotherDocumentAddsInBetweenIsNotUndone(
            @ForAll("files") JsonNode stands, @ForAll("files") JsonNode said, @ForAll("files") JsonNode others) {
        JsonNode both = merged(merged(stands, said), others);

        assertThat(ids(merged(both, said))).isEqualTo(ids(both));
    }

    @Example
    void addingWhateverIsSaidIsNotTheSameAgain() {
        JsonNode stands = file(List.of(Map.entry("a", List.of("x"))));

        assertThat(isTheSameAgain(MergingLawsTest::appended, stands, stands)).isFalse();
    }

    @Example
    void aPlaceInTheWholeIsFoundWhereItWasSaid() {
        Merging merging = new Merging();
        merging.whole(
                file(List.of(Map.entry("a", List.of("x")), Map.entry("b", List.of()))),
                file(List.of(Map.entry("c", List.of()), Map.entry("a", List.of("y")))));

        assertThat(merging.origin("/items/0/texts/1")).isEqualTo("/items/1/texts/0");
        assertThat(merging.origin("/items/2/id")).isEqualTo("/items/0/id");
        assertThat(merging.origin("/items/1/id")).isEqualTo("/items");
    }

    private static boolean isTheSameAgain(BinaryOperator<JsonNode> adding, JsonNode stands, JsonNode said) {
        JsonNode once = adding.apply(stands, said);
        return adding.apply(once, said).equals(once);
    }

    private static JsonNode merged(JsonNode stands, JsonNode said) {
        return new Merging().whole(stands, said);
    }

    /** The wrong way: every element is added at the end. */
    private static JsonNode appended(JsonNode stands, JsonNode said) {
        ObjectNode whole = (ObjectNode) stands.deepCopy();
        ((ArrayNode) whole.path("items")).addAll(List.copyOf(said.path("items").values()));
        return whole;
    }

    private static List<String> ids(JsonNode file) {
        return file.path("items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private static JsonNode item(JsonNode file, String id) {
        return file.path("items")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<JsonNode> files() {
        Arbitrary<String> words = Arbitraries.of("a", "b", "c", "d");
        return Combinators.combine(words, words.list().ofMaxSize(3).uniqueElements())
                .as(Map::entry)
                .list()
                .ofMaxSize(4)
                .uniqueElements(Map.Entry::getKey)
                .map(MergingLawsTest::file);
    }

    private static JsonNode file(List<Map.Entry<String, List<String>>> items) {
        return JSON.valueToTree(Map.of(
                "items",
                items.stream()
                        .map(each -> Map.of("id", each.getKey(), "texts", each.getValue()))
                        .toList()));
    }
}
