package no.utbredt.launcher.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each stable code is told by the code, described in the API document and listed in {@code docs/api.md}, or nowhere. */
class ProblemCodesTest {

    private static final Path CHECKOUT = Path.of("../..");
    private static final Pattern SPEAKS_OF_PROBLEMS = Pattern.compile("Fault|Problem|Refus");
    private static final Pattern KEBAB = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern ROW = Pattern.compile("\\| `([a-zA-Z0-9-]+)` \\| (\\d{3}) \\| (.+) \\|");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|of|with|without|and|such|one|line|column|expected|must|letters|characters)\\b");
    /** Headers, what is said of the data folder only, and what one service reads in the answer of another. */
    private static final Set<String> NOT_CODES = Set.of(
            "ce-specversion",
            "nhn-event-id",
            "nhn-source-system",
            "file-missing",
            "no-store",
            "date-out-of-range",
            "new-and-corrections",
            "other-causes",
            "document-not-known-yet",
            "service-not-known-yet");
    /** Told by the framework, or by what services share. */
    private static final Set<String> ELSEWHERE = Set.of("bad-request", "document-too-large");

    @ParameterizedTest
    @ValueSource(strings = {"http-edge", "initiative-service", "adoption-service", "reporting-service"})
    void every_code_in_the_source_is_described(String service) throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String source : sources(service)) {
            if (SPEAKS_OF_PROBLEMS.matcher(source).find()) {
                KEBAB.matcher(source).results().map(found -> found.group(1)).forEach(literals::add);
            }
        }
        literals.removeAll(NOT_CODES);
        literals.removeAll(
                service.equals("http-edge") ? Set.of() : described("http-edge").keySet());

        assertThat(described(service).keySet()).containsAll(literals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http-edge", "initiative-service", "adoption-service", "reporting-service"})
    void every_code_that_is_described_is_told_by_the_source(String service) throws IOException {
        String source = String.join("\n", sources(service))
                + String.join("\n", sources("http-edge"))
                + String.join("\n", sources("vocabulary"));

        assertThat(described(service).keySet())
                .filteredOn(code -> !ELSEWHERE.contains(code))
                .allSatisfy(code -> assertThat(waysToSay(code)).as(code).anyMatch(source::contains));
    }

    /** As it is, as the constant of an enum, or as a subject and what is wrong with it. */
    private static List<String> waysToSay(String code) {
        return List.of(
                '"' + code + '"',
                "    " + code.toUpperCase(java.util.Locale.ROOT).replace('-', '_') + "(\"",
                '"' + code.replaceFirst("-(missing|invalid|unknown|restricted|form)$", "") + '"',
                '"' + code.replaceFirst("^unknown-", "") + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"http-edge", "initiative-service", "adoption-service", "reporting-service"})
    void the_tables_for_people_list_what_is_described(String service) throws IOException {
        String text = Files.readString(CHECKOUT.resolve("docs/api.md"));
        String section = text.substring(text.indexOf("### Codes of " + service));
        int end = section.indexOf("\n#", 1);

        assertThat(rows(end < 0 ? section : section.substring(0, end))).isEqualTo(described(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http-edge", "initiative-service", "adoption-service", "reporting-service"})
    void what_is_said_in_bokmaal_has_no_english_in_it_but_what_is_quoted(String service) {
        problems(service)
                .forEachEntry((code, problem) -> assertThat(
                                problem.at("/example/detailNb").asString().replaceAll("«.*»|'.*'", ""))
                        .as(code)
                        .doesNotContainPattern(ENGLISH));
    }

    private static Map<String, String> rows(String section) {
        return ROW.matcher(section)
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), ProblemCodesTest::statusAndCause, (a, b) -> b, TreeMap::new));
    }

    private static String statusAndCause(MatchResult row) {
        return row.group(2) + " " + row.group(3);
    }

    private static JsonNode problems(String service) {
        String file = service.equals("http-edge") ? "edge-problems.yaml" : "problems.yaml";
        return new YAMLMapper()
                .readTree(folder(service)
                        .resolve("src/main/resources/openapi")
                        .resolve(file)
                        .toFile());
    }

    private static Map<String, String> described(String service) {
        Map<String, String> described = new TreeMap<>();
        problems(service)
                .forEachEntry((code, problem) -> described.put(
                        code,
                        problem.at("/example/status").asInt() + " "
                                + problem.get("when").asString()));
        return described;
    }

    private static Path folder(String module) {
        return CHECKOUT.resolve(module.endsWith("-service") ? module : "foundation/" + module);
    }

    private static List<String> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(folder(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemCodesTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
