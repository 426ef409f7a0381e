package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register keeps hashes for ever: a hash that comes out otherwise than it did makes a conflict of a duplicate. So the words
 * that are hashed are written down here once more, as plainly as can be.
 */
class ContentHashStaysTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> SETS = Set.of("scopes", "corrects", "retracts");

    @Property
    void anyContentIsHashedByTheseWords(@ForAll("contents") Object content) {
        JsonNode node = JSON.valueToTree(content);

        assertThat(ContentHash.of("type", node))
                .isEqualTo(ContentHash.of(("type\n" + words("", node)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aReportOfLastYearStillHasItsHash() {
        JsonNode content = JSON.readTree("""
                {"actor":{"scheme":"ENH","value":"964338531","serviceArea":"helsestasjon"},"service":"digihelsestasjon",
                 "stage":"IN_USE","extent":{"count":3,"of":5,"unit":"DISTRICTS"},"scopes":["B","A"],"certainty":"CERTAIN"}""");

        assertThat(ContentHash.of("no.utbredt.adoption.reported.v1", content))
                .isEqualTo("85fc87383b0363c53c55a6b584f16cbf736234d2e55d5cd9993ea2604d0527c2");
    }

    private static String words(String field, JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, String> fields = new TreeMap<>();
            node.properties().stream()
                    .filter(each -> !each.getValue().isNull())
                    .filter(each ->
                            !(each.getValue().isArray() && each.getValue().isEmpty()))
                    .filter(each -> !(each.getKey().equals("certainty")
                            && each.getValue().isString()
                            && each.getValue().stringValue().equals("CERTAIN")))
                    .forEach(each -> fields.put(each.getKey(), words(each.getKey(), each.getValue())));
            return fields.entrySet().stream()
                    .map(each -> '"' + each.getKey() + "\":" + each.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            var elements = node.values().stream().map(each -> words("", each));
            return (SETS.contains(field) ? elements.sorted().distinct() : elements)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return node.isFloatingPointNumber() ? Double.toString(node.doubleValue()) : node.toString();
    }

    @Provide
    Arbitrary<Object> contents() {
        return nested(2);
    }

    private static Arbitrary<Object> nested(int levels) {
        Arbitrary<Object> said = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(text -> text),
                Arbitraries.of("CERTAIN", "IN_USE", "æøå", "\"", "\\", "\n", "\u007f", "\u2028", ""),
                Arbitraries.integers().map(number -> number),
                Arbitraries.doubles().between(-1e9, 1e9).map(number -> number),
                Arbitraries.of(true, false).map(truth -> truth));
        if (levels == 0) {
            return said;
        }
        Arbitrary<Object> inner = nested(levels - 1);
        return Arbitraries.oneOf(
                said,
                inner.list().ofMaxSize(3).map(List::copyOf),
                Arbitraries.maps(Arbitraries.of("scopes", "corrects", "certainty", "stage", "a", "b", "æ"), inner)
                        .ofMaxSize(4)
                        .map(fields -> fields));
    }
}
