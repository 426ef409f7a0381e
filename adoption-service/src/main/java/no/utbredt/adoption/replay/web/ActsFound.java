package no.utbredt.adoption.replay.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.utbredt.adoption.replay.Act;
import no.utbredt.adoption.replay.Repair;
import no.utbredt.adoption.replay.web.RepairBody.RepairAct;
import no.utbredt.edge.page.Page;
import no.utbredt.edge.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A page of what operators did with entries, the newest first.
 *
 * @param next with which to ask for the next page; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActsFound(int total, @Nullable String next, List<EntryAct> acts) {

    /**
     * An act and what it was done with.
     *
     * @param entry id of the entry, which may have made room for newer ones since
     */
    record EntryAct(String entry, RepairAct act) {}

    private record Done(String entry, Act act) {

        EntryAct body() {
            return new EntryAct(entry, RepairAct.of(act));
        }
    }

    private static final Comparator<Done> NEWEST_FIRST =
            Comparator.comparing((Done done) -> done.act().at()).reversed().thenComparing(Done::entry);

    static ActsFound of(List<Repair> repairs, Predicate<Act> which, Paging paging) {
        List<Done> done = repairs.stream()
                .flatMap(repair ->
                        repair.acts().reversed().stream().filter(which).map(act -> new Done(repair.entry(), act)))
                .sorted(NEWEST_FIRST)
                .toList();
        Page<EntryAct> page = Page.of(done, Done::body, paging);
        return new ActsFound(page.total(), page.next(), page.items());
    }
}
