package no.utbredt.reporting.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a table shows who asks for nothing (the reference server's rules for three variables or more): of four its first content, the
 * newest period, and the first and the last classification that must be selected, or that may be where too few must.
 *
 * @param wanted every variable, with the codes chosen; none of those left out
 */
public record DefaultSelection(List<Wanted> wanted, List<String> heading, List<String> stub) {

    private static final int MOST_IN_HEADING = 13;
    private static final int MOST_IN_STUB = 1500;

    /** Of that table. */
    public static DefaultSelection of(Table table) {
        List<Variable> divided = table.variables().stream()
                .filter(each -> !each.kind().isOfEvery())
                .toList();
        return divided.size() == 1 ? ofThree(table, divided.getFirst()) : ofMore(table);
    }

    /** One content: the newest periods; more: the newest alone, and the larger of the two others to the left. */
    private static DefaultSelection ofThree(Table table, Variable third) {
        Variable metric = table.metric();
        Variable time = table.time();
        if (metric.choices().size() == 1) {
            return new DefaultSelection(
                    List.of(
                            wanted(third, first(third, MOST_IN_STUB)),
                            wanted(metric, first(metric, 1)),
                            wanted(time, last(time, MOST_IN_HEADING))),
                    List.of(metric.code(), time.code()),
                    List.of(third.code()));
        }
        boolean larger = third.choices().size() >= metric.choices().size();
        return new DefaultSelection(
                List.of(
                        wanted(third, first(third, larger ? MOST_IN_STUB : MOST_IN_HEADING)),
                        wanted(metric, first(metric, larger ? MOST_IN_HEADING : MOST_IN_STUB)),
                        wanted(time, last(time, 1))),
                List.of((larger ? metric : third).code(), time.code()),
                List.of((larger ? third : metric).code()));
    }

    private static Wanted wanted(Variable variable, List<String> codes) {
        return new Wanted(variable.code(), null, codes);
    }

    private static DefaultSelection ofMore(Table table) {
        Map<Variable, List<String>> chosen = new LinkedHashMap<>();
        table.variables().forEach(each -> chosen.put(each, each.isMandatory() ? first(each, 1) : List.of()));
        chosen.put(table.metric(), first(table.metric(), 1));
        chosen.put(table.time(), last(table.time(), 1));
        List<Variable> spread = spread(table);
        List<Variable> bySize = spread.stream()
                .sorted((one, other) ->
                        Integer.compare(other.choices().size(), one.choices().size()))
                .toList();
        List<String> heading =
                new ArrayList<>(List.of(table.metric().code(), table.time().code()));
        List<String> stub = new ArrayList<>();
        table.variables().stream()
                .filter(each -> each.isMandatory() && !spread.contains(each))
                .forEach(each -> stub.add(each.code()));
        for (int at = 0; at < bySize.size(); at++) {
            Variable each = bySize.get(at);
            chosen.put(each, first(each, at == 0 ? MOST_IN_STUB : MOST_IN_HEADING));
            (at == 0 ? stub : heading).add(each.code());
        }
        return new DefaultSelection(
                chosen.entrySet().stream()
                        .map(each -> wanted(each.getKey(), each.getValue()))
                        .toList(),
                heading,
                stub);
    }

    private static List<Variable> spread(Table table) {
        List<Variable> mandatory =
                table.variables().stream().filter(Variable::isMandatory).toList();
        List<Variable> optional =
                table.variables().stream().filter(Variable::isOptional).toList();
        List<Variable> some =
                switch (mandatory.size()) {
                    case 0 -> ends(optional);
                    case 1 ->
                        Stream.concat(
                                        mandatory.stream(),
                                        optional.reversed().stream().limit(1))
                                .toList();
                    default -> ends(mandatory);
                };
        return some.stream().distinct().toList();
    }

    private static List<Variable> ends(List<Variable> some) {
        return some.isEmpty() ? List.of() : List.of(some.getFirst(), some.getLast());
    }

    private static List<String> first(Variable variable, int most) {
        return variable.choices().all().stream().limit(most).map(Choice::code).toList();
    }

    private static List<String> last(Variable variable, int many) {
        List<String> all = variable.choices().all().stream().map(Choice::code).toList();
        return all.subList(Math.max(0, all.size() - many), all.size());
    }
}
