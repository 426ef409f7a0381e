package no.utbredt.initiative.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.initiative.catalogue.Eligibility;
import no.utbredt.initiative.catalogue.Role;
import no.utbredt.initiative.catalogue.ServiceKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The guide in {@code docs/catalogue.md} tells every field there is, and no other. */
final class CatalogueGuideTest {

    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("the file", ""),
            Map.entry("solution", "/$defs/solution"),
            Map.entry("services", "/$defs/service"),
            Map.entry("services / aliases", "/$defs/alias"),
            Map.entry("services / groups", "/$defs/groupRoles"),
            Map.entry("services / scopes", "/$defs/scope"),
            Map.entry("services / availability", "/$defs/availability"),
            Map.entry("services / eligibility", "/$defs/eligibility"),
            Map.entry("services / eligibility / agreement", "/$defs/agreement"),
            Map.entry("groups", "/$defs/group"),
            Map.entry("groups / totals", "/$defs/total"),
            Map.entry("categories", "/$defs/category"));
    private static final Pattern FIELD = Pattern.compile("(?m)^\\| `([a-zA-Z]+)` \\|");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n# ([a-z-]+\\.yaml)\n(.*?)```");

    private final String guide = read("../docs/catalogue.md");
    private final JsonNode schema =
            JsonMapper.shared().readTree(read("../data/catalogue/schema/catalogue.schema.json"));

    @Test
    void every_field_is_told_in_its_section() {
        assertThat(guide.lines().filter(line -> line.startsWith("### ")).map(line -> line.substring(4)))
                .containsExactlyInAnyOrderElementsOf(SECTIONS.keySet());
        SECTIONS.forEach((section, part) -> assertThat(fields(section))
                .as(section)
                .containsExactlyInAnyOrderElementsOf(
                        schema.at(part + "/properties").propertyNames()));
    }

    @Test
    void every_code_that_can_be_written_is_told() {
        assertThat(section("services")).contains(codes(ServiceKind.values()));
        assertThat(section("services / groups")).contains(codes(Role.values()));
        assertThat(section("services / eligibility")).contains(codes(Eligibility.Kind.values()));
    }

    @Test
    void its_examples_are_read_without_a_finding() {
        assertThat(EXAMPLE.matcher(guide).results().toList())
                .hasSize(3)
                .allSatisfy(example -> assertThat(new CatalogueReader()
                                .read(example.group(1), example.group(2))
                                .findings())
                        .isEmpty());
    }

    private Set<String> fields(String section) {
        return FIELD.matcher(section(section))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private String section(String name) {
        int begin = guide.indexOf("### " + name + "\n");
        assertThat(begin).as(name).isNotNegative();
        int end = guide.indexOf("\n#", begin + 4);
        return end < 0 ? guide.substring(begin) : guide.substring(begin, end);
    }

    private static String[] codes(Enum<?>[] values) {
        return Arrays.stream(values).flatMap(each -> Stream.of(each.name())).toArray(String[]::new);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
