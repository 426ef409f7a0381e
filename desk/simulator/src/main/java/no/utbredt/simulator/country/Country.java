package no.utbredt.simulator.country;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Those of the register that take part. Municipalities that opened or closed since 2020 do not: what they would have is derived
 * from whom they took over from, and stays as the register makes it.
 *
 * @param municipalities by id
 * @param trusts by id
 */
public record Country(List<Municipality> municipalities, List<Trust> trusts) {

    /**
     * Reads the project's register.
     *
     * @param registry the folder {@code data/registry}
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static Country read(Path registry) {
        Map<String, TreeMap<LocalDate, String>> numbers = new TreeMap<>();
        Rows.of(registry.resolve("municipality_numbers.csv"))
                .forEach(row -> numbers.computeIfAbsent(row.getField("id"), id -> new TreeMap<>())
                        .put(LocalDate.parse(row.getField("from")), row.getField("number")));
        Map<String, TreeMap<LocalDate, Place>> places = new TreeMap<>();
        Rows.of(registry.resolve("municipality_places.csv"))
                .forEach(row -> places.computeIfAbsent(row.getField("id"), id -> new TreeMap<>())
                        .put(
                                LocalDate.parse(row.getField("from")),
                                new Place(
                                        row.getField("county"),
                                        row.getField("county_name"),
                                        row.getField("health_region"))));
        Map<String, Integer> lists = Rows.of(registry.resolve("gp_lists.csv")).stream()
                .collect(Collectors.toMap(row -> row.getField("id"), row -> Integer.valueOf(row.getField("gp_lists"))));
        List<Municipality> municipalities = new ArrayList<>();
        Rows.of(registry.resolve("municipalities.csv")).stream()
                .filter(row -> row.getField("opened").isEmpty()
                        && row.getField("closed").isEmpty())
                .map(row -> row.getField("id"))
                .sorted()
                .forEach(id -> municipalities.add(new Municipality(
                        id,
                        numbers.getOrDefault(id, new TreeMap<>()),
                        places.getOrDefault(id, new TreeMap<>()),
                        lists.getOrDefault(id, 0))));
        return new Country(List.copyOf(municipalities), trusts(registry));
    }

    private static List<Trust> trusts(Path registry) {
        return Rows.of(registry.resolve("trusts.csv")).stream()
                .filter(row ->
                        Arrays.asList(row.getField("groups").split(" ", -1)).contains("hf"))
                .map(row -> new Trust(row.getField("id"), row.getField("org_number")))
                .sorted(java.util.Comparator.comparing(Trust::id))
                .toList();
    }
}
