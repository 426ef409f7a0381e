package no.utbredt.reporting.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.usage.UsageLine;
import no.utbredt.reporting.usage.Usages;

/**
 * Volumes that are ten times those of the month before, or a tenth of them: more often a wrong unit, channel or file than a change. Small
 * volumes jump by themselves and are left alone, and so is a beginning or an end, which is from nought or to it.
 */
final class VolumeJumps {

    /** How many times larger one month is than its neighbour when it is looked at. */
    private static final int TIMES = 10;

    /** The larger of the two has to be at least so much. */
    private static final int LEAST = 100;

    private VolumeJumps() {}

    /** By service, actor and month: what is said of the month before, then of the month. */
    static List<Finding> of(Known known) {
        Map<UsageLine.Key, UsageLine> lines = new TreeMap<>();
        Usages.of(known, Usages.Question.ALL).forEach(line -> lines.put(line.key(), line));
        List<Finding> found = new ArrayList<>();
        lines.forEach((key, line) -> {
            UsageLine before = lines.get(monthBefore(key));
            if (before != null && isJump(volume(before), volume(line))) {
                found.add(new Finding(
                        Finding.Kind.VOLUME_JUMP,
                        key.toString(),
                        List.of(before.shown().name(), line.shown().name())));
            }
        });
        return found;
    }

    private static UsageLine.Key monthBefore(UsageLine.Key key) {
        int month = OsloDay.number(LocalDate.ofEpochDay(key.month()).minusMonths(1));
        return new UsageLine.Key(key.actor(), key.service(), key.role(), key.channel(), month, key.unit());
    }

    private static long volume(UsageLine line) {
        return line.shown().says().volume();
    }

    /** In doubles, for a volume may be as large as a number can be. */
    private static boolean isJump(long one, long other) {
        long less = Math.min(one, other);
        long more = Math.max(one, other);
        return less > 0 && more >= LEAST && (double) more / less >= TIMES;
    }
}
