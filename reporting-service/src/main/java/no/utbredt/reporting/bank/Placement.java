package no.utbredt.reporting.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which variables stand in the heading and which in the stub of what is laid out.
 *
 * @param heading codes, outermost first
 * @param stub codes, outermost first
 */
public record Placement(List<String> heading, List<String> stub) {
    public Placement {
        heading = List.copyOf(heading);
        stub = List.copyOf(stub);
    }

    /**
     * As asked; where only one of the two is, the rest goes to the other; where none is, time and contents stand in the heading.
     *
     * @throws Rejected when not every variable of the answer is named once
     */
    public static Placement of(Selection selection, @Nullable List<String> heading, @Nullable List<String> stub) {
        List<String> shown =
                selection.shown().stream().map(each -> each.variable().code()).toList();
        if (heading == null && stub == null) {
            return usual(selection);
        }
        List<String> above = heading == null ? null : codes(selection, heading);
        List<String> left = stub == null ? null : codes(selection, stub);
        Placement placement =
                new Placement(above == null ? rest(shown, left) : above, left == null ? rest(shown, above) : left);
        placement.check(shown);
        return placement;
    }

    /** Time and contents in the heading. */
    static Placement usual(Selection selection) {
        List<String> heading = new ArrayList<>();
        List<String> stub = new ArrayList<>();
        selection.shown().forEach(each -> {
            Kind kind = each.variable().kind();
            (kind == Kind.TIME || kind == Kind.METRIC ? heading : stub)
                    .add(each.variable().code());
        });
        return new Placement(heading, stub);
    }

    private static List<String> codes(Selection selection, List<String> sent) {
        return sent.stream()
                .map(code -> selection.table().variable(code).code())
                .toList();
    }

    private static List<String> rest(List<String> shown, @Nullable List<String> placed) {
        Set<String> there = new HashSet<>(placed == null ? List.of() : placed);
        return shown.stream().filter(code -> !there.contains(code)).toList();
    }

    private void check(List<String> shown) {
        List<String> placed = new ArrayList<>(heading);
        placed.addAll(stub);
        if (placed.size() != shown.size() || !new HashSet<>(placed).equals(new HashSet<>(shown))) {
            throw Rejected.placement();
        }
    }
}
