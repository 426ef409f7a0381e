package no.utbredt.reporting.history;

import java.util.List;
import no.utbredt.reporting.coverage.CoverageAnswer;

/**
 * The members of a group with how each has fared.
 *
 * @param coverage of the same question for the nation, each member for itself and counting one
 * @param histories of the named members the service is relevant for, by id; none when withheld, and none where the coverage has no
 *     figure
 * @param unnamed how many members are not named, of a group of which only the total is known
 * @param withheld whether the public may not see what single members did, for they may be persons (law 12)
 */
public record Panel(CoverageAnswer coverage, List<EventHistory> histories, long unnamed, boolean withheld) {
    public Panel {
        histories = List.copyOf(histories);
    }
}
