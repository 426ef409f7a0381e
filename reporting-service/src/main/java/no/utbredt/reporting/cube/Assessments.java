package no.utbredt.reporting.cube;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.utbredt.reporting.initiative.CubeStatement;
import no.utbredt.reporting.initiative.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * What stewards say of the cube on a day; it stands beside what is counted and never in its place (law 9). Of several the one that
 * holds from latest is heard, then the later stated, then the greater document and place (law 2).
 */
public final class Assessments {

    private static final Comparator<CubeStatement> RANK = Comparator.comparingInt(CubeStatement::from)
            .thenComparingInt(each -> each.said().statedAt().last())
            .thenComparing(each -> each.said().document())
            .thenComparing(each -> each.said().place())
            .thenComparing(CubeStatement::toString);

    private final Map<String, List<CubeStatement>> byCell;

    private Assessments(Map<String, List<CubeStatement>> byCell) {
        this.byCell = byCell;
    }

    /** Those that hold on an epoch day. */
    public static Assessments on(int day, Collection<Initiative> initiatives) {
        Map<String, List<CubeStatement>> byCell = new TreeMap<>();
        initiatives.stream()
                .flatMap(initiative -> initiative.cubes().stream())
                .filter(each -> each.from() <= day && each.said().certain())
                .forEach(each -> byCell.merge(
                        key(each.category(), each.group()),
                        List.of(each),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        return new Assessments(byCell);
    }

    /** How a steward judges a cell, or null when none does. */
    public @Nullable CubeStatement judgement(String category, String group) {
        return newest(category, group, CubeStatement::judges);
    }

    /** The note on a cell, or null when there is none. */
    public @Nullable CubeStatement note(String category, String group) {
        return newest(category, group, each -> each.note() != null);
    }

    private @Nullable CubeStatement newest(String category, String group, Predicate<CubeStatement> such) {
        return byCell.getOrDefault(key(category, group), List.of()).stream()
                .filter(such)
                .max(RANK)
                .orElse(null);
    }

    private static String key(String category, String group) {
        return category + '\0' + group;
    }
}
