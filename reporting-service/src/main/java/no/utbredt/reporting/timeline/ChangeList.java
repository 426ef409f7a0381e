package no.utbredt.reporting.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what changed, latest first.
 *
 * @param total how many reports that may be told of were recorded since the instant asked for, listed or not
 * @param next where to go on, or null when there is no more
 */
public record ChangeList(
        int total, List<Change> changes, @Nullable ChangesFrom next) {
    public ChangeList {
        changes = List.copyOf(changes);
    }
}
