package no.utbredt.reporting.finding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.utbredt.reporting.followup.FollowUp;
import no.utbredt.reporting.kept.Listing;
import no.utbredt.reporting.report.ReportName;
import org.jspecify.annotations.Nullable;

/**
 * Findings with what was said of them: those whose cause is there, and those of which something was said and whose cause is gone.
 *
 * @param found those whose cause is there
 * @param said what was said, by id of the finding
 */
public record WorkList(Listing<Finding> found, Map<String, FollowUp> said) {

    /**
     * A finding and where it stands.
     *
     * @param id the finding's
     * @param said what was said of it last, or null
     * @param found the finding itself; null once its cause is gone
     */
    public record Item(
            String id,
            Finding.Kind kind,
            FollowUp.State state,
            @Nullable FollowUp said,
            @Nullable Finding found) {

        /** The reports concerned; none once its cause is gone. */
        public List<ReportName> reports() {
            return found == null ? List.of() : found.reports();
        }
    }

    /** Those whose cause is there, worked out only as far as they are read. */
    public Listing<Item> there() {
        return new Listing<>(found.size(), passed -> found.after(passed).map(this::item));
    }

    /** Those of both sorts that are such; first those whose cause is there. */
    public List<Item> such(Predicate<Item> which) {
        Set<String> there = new HashSet<>();
        List<Item> all = found.after(0)
                .map(this::item)
                .peek(item -> there.add(item.id()))
                .filter(which)
                .toList();
        Stream<Item> gone = said.entrySet().stream()
                .filter(each -> !there.contains(each.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> gone(each.getKey(), each.getValue()).stream())
                .filter(which);
        return Stream.concat(all.stream(), gone).toList();
    }

    private Item item(Finding finding) {
        FollowUp last = said.get(finding.id());
        return new Item(finding.id(), finding.kind(), FollowUp.standing(true, last), last, finding);
    }

    /** Nothing where it is of a kind that is not looked for any more: nobody knows whether its cause is gone. */
    private static Optional<Item> gone(String id, FollowUp last) {
        return Arrays.stream(Finding.Kind.values())
                .filter(kind -> kind.name().equals(last.kind()))
                .findFirst()
                .map(kind -> new Item(id, kind, FollowUp.standing(false, last), last, null));
    }
}
