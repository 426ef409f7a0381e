package no.utbredt.reporting.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invented tables, to try what can be picked of one. */
final class Invented {

    private Invented() {}

    /** Two classifications that must be selected, one that may, contents and time. */
    static Table table(String... units) {
        return table(
                variable("Unit", Kind.CLASSIFICATION, null, units),
                variable("Role", Kind.CLASSIFICATION, null, "A", "B"),
                variable("Place", Kind.GEO, "0", "0", "03", "[x]"),
                variable("ContentsCode", Kind.METRIC, null, "Antall", "Andel"),
                variable("Tid", Kind.TIME, null, "2024M01", "2024M02", "2024M03", "2024M04"));
    }

    static Table table(Variable... variables) {
        return new Table(
                "invented",
                Vintage.of(LocalDate.parse("2024-05-01")),
                Label.same("Invented"),
                List.of(variables),
                AdoptionContents.ALL,
                List.of(),
                Instant.EPOCH);
    }

    static Variable variable(String code, Kind kind, @Nullable String total, String... codes) {
        List<CodeList> lists = kind == Kind.GEO
                ? List.of(new CodeList(
                        "agg_all",
                        Label.same("all"),
                        Choices.of(List.of(new Choice("sum", Label.same("sum"), List.of(codes))))))
                : List.of();
        return new Variable(code, Label.same(code), kind, total, choices(codes), lists, List.of());
    }

    static Choices choices(String... codes) {
        return Choices.of(
                Stream.of(codes).map(each -> Choice.of(each, Label.same(each))).toList());
    }

    static String[] numbered(int many) {
        return IntStream.range(0, many).mapToObj(each -> "u" + each).toArray(String[]::new);
    }
}
