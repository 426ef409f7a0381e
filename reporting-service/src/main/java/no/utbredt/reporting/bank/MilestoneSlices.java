package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.bank.MilestoneDesign.Marked;
import no.utbredt.reporting.progress.MilestoneProgress;

/** Where every milestone wanted stands, of one status at a time. */
final class MilestoneSlices implements Slices<Marked> {

    /** An initiative asks for the nation some dozens of times (what it hangs on, what milestones are made of), for all statuses at once. */
    private static final int COST = 20;

    private record Asked(Set<String> initiatives, List<YearMonth> months) {}

    private final Asking asking;
    private final Recent<Asked, Map<String, List<MilestoneProgress>>> standing = new Recent<>(this::standing);

    MilestoneSlices(Asking asking) {
        this.asking = asking;
    }

    /** The first status asks, the others look at the same answers. */
    @Override
    public long cost(List<String> slice, Set<String> codes) {
        return (long) Promise.initiatives(codes).size() * COST;
    }

    @Override
    public Map<String, List<Measured<Marked>>> of(List<String> slice, Set<String> codes, List<YearMonth> months) {
        Map<String, List<MilestoneProgress>> all = standing.of(new Asked(Promise.initiatives(codes), months));
        Map<String, List<Measured<Marked>>> found = new HashMap<>();
        codes.forEach(code -> found.put(
                code,
                all.getOrDefault(code, List.of()).stream()
                        .map(each -> marked(slice.getFirst(), each))
                        .toList()));
        return found;
    }

    private static Measured<Marked> marked(String status, MilestoneProgress milestone) {
        boolean is = status.equals(Together.ALL) || milestone.state().name().equals(status);
        return new Measured.Counted<>(
                is ? new Marked(1, milestone.late() ? 1 : 0, milestone.course()) : new Marked(0, 0, null));
    }

    private Map<String, List<MilestoneProgress>> standing(Asked asked) {
        Map<String, List<MilestoneProgress>> found = new HashMap<>();
        for (String initiative : asked.initiatives()) {
            for (YearMonth month : asked.months()) {
                asking.progresses()
                        .milestones(Promise.question(initiative, month, asking.vintage()))
                        .forEach(each -> found.computeIfAbsent(
                                        MilestoneDesign.code(
                                                initiative, each.milestone().id()),
                                        code -> new ArrayList<>())
                                .add(each));
            }
        }
        return found;
    }
}
