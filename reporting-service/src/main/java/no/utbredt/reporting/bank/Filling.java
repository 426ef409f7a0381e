package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fills the cells of a selection, slice by slice. What is a sum is summed before any share is told (law 6).
 *
 * @param <M> what the figures are read of
 */
final class Filling<M> {

    private final Selection selection;
    private final Design<M> design;
    private final Slices<M> slices;
    private final List<Picked> outer;
    private final Picked last;
    private final List<Content<M>> contents;
    private final List<YearMonth> months;
    private final Set<String> codes = new HashSet<>();

    Filling(Selection selection, Design<M> design, Slices<M> slices) {
        this.selection = selection;
        this.design = design;
        this.slices = slices;
        List<Picked> divided = selection.picked().stream()
                .filter(each -> !each.variable().kind().isOfEvery())
                .toList();
        this.outer = divided.subList(0, divided.size() - 1);
        this.last = divided.getLast();
        Map<String, Content<M>> byCode =
                design.contents().stream().collect(Collectors.toMap(Content::code, Function.identity()));
        this.contents = selection.of(selection.table().metric().code()).choices().stream()
                .map(each -> Objects.requireNonNull(byCode.get(each.code())))
                .toList();
        this.months = selection.of(selection.table().time().code()).choices().stream()
                .map(each -> Months.month(each.code()))
                .toList();
        last.choices().forEach(each -> codes.addAll(each.members()));
    }

    /** How many cells of the coverage have to be asked for. */
    long cost() {
        List<List<String>> members = outer.stream()
                .map(each -> each.choices().stream()
                        .flatMap(choice -> choice.members().stream())
                        .toList())
                .toList();
        long[] cost = {0};
        Combinations.each(members, slice -> cost[0] += slices.cost(slice, codes));
        return cost[0] * months.size();
    }

    /** The figures. */
    Cells cells() {
        Cells cells = new Cells(selection);
        int[] next = {0};
        Combinations.each(outer.stream().map(Picked::choices).toList(), slice -> next[0] = fill(cells, next[0], slice));
        return cells;
    }

    /** What stands under one choice of each variable but the last, from that place on; tells the place behind it. */
    private int fill(Cells cells, int first, List<Choice> slice) {
        int next = first;
        for (List<Measured<M>> sum : sums(slice)) {
            for (Content<M> content : contents) {
                for (Measured<M> month : sum) {
                    cells.put(next++, content.told(month));
                }
            }
        }
        return next;
    }

    private List<List<Measured<M>>> sums(List<Choice> slice) {
        List<List<Measured<M>>> sums = new ArrayList<>();
        last.choices()
                .forEach(each -> sums.add(new ArrayList<>(Collections.nCopies(months.size(), Measured.nothing()))));
        Combinations.each(
                slice.stream().map(Choice::members).toList(), one -> add(sums, slices.of(one, codes, months)));
        return sums;
    }

    private void add(List<List<Measured<M>>> sums, Map<String, List<Measured<M>>> slice) {
        for (int at = 0; at < last.size(); at++) {
            List<Measured<M>> sum = sums.get(at);
            for (String member : last.choices().get(at).members()) {
                List<Measured<M>> more = slice.getOrDefault(member, List.of());
                for (int month = 0; month < more.size(); month++) {
                    sum.set(month, sum.get(month).plus(more.get(month), design::sum));
                }
            }
        }
    }
}
