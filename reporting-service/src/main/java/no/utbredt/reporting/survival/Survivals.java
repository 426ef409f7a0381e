package no.utbredt.reporting.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.history.EventHistory;
import no.utbredt.reporting.history.Onset;
import no.utbredt.reporting.history.Panel;
import no.utbredt.reporting.history.Panels;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.survival.Survival.Counts;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** Answers how long it takes from one stage to another. */
public final class Survivals {
    private final Panels panels;

    public Survivals(Panels panels) {
        this.panels = panels;
    }

    /**
     * The answer, as known within the question's horizon.
     *
     * @param question of the nation, not rolled up, in actors, of any age; its stage is the later one
     * @param from the earlier stage, below the question's
     */
    public Survival survival(CoverageQuestion question, Stage from) {
        Panel panel = panels.panel(question);
        int day = OsloDay.number(question.day());
        List<Interval> intervals = new ArrayList<>();
        long unknown = panel.unnamed();
        long notStarted = 0;
        long atOnce = 0;
        for (EventHistory each : panel.histories()) {
            Onset start = each.onset(from);
            Onset end = each.onset(question.stage());
            if (start == null) {
                unknown += each.told() ? 0 : 1;
                notStarted += each.told() ? 1 : 0;
            } else if (end != null && end.latest() == start.latest()) {
                atOnce++;
            } else {
                intervals.add(Interval.of(start, end, each.possible(question.stage()), day));
            }
        }
        return new Survival(
                panel.coverage(),
                from,
                KaplanMeier.of(intervals.stream().map(Interval::certain).toList()),
                KaplanMeier.of(intervals.stream().map(Interval::shortest).toList()),
                KaplanMeier.of(intervals.stream().map(Interval::longest).toList()),
                counts(intervals, atOnce, notStarted, unknown),
                panel.withheld());
    }

    private static Counts counts(List<Interval> intervals, long atOnce, long notStarted, long unknown) {
        long ended = intervals.stream().filter(interval -> interval.end != null).count();
        return new Counts(
                ended,
                intervals.size() - ended,
                atOnce,
                notStarted,
                unknown,
                intervals.stream().filter(interval -> imprecise(interval.start)).count(),
                intervals.stream()
                        .filter(interval -> interval.end != null && imprecise(interval.end))
                        .count());
    }

    private static boolean imprecise(Onset onset) {
        return onset.earliest() < onset.latest();
    }

    /**
     * From a beginning to an end, or to where it is last known that it has not come.
     *
     * @param end null while it certainly is not there
     * @param last the last epoch day on which it surely was on its way
     */
    private record Interval(Onset start, @Nullable Onset end, int last) {

        static Interval of(Onset start, @Nullable Onset end, OptionalInt possible, int day) {
            int last = possible.isPresent() ? Math.min(day, possible.getAsInt() - 1) : day;
            return new Interval(start, end, Math.max(last, start.latest()));
        }

        Duration certain() {
            return between(start.latest(), end == null ? null : Integer.valueOf(end.latest()));
        }

        Duration shortest() {
            return between(start.latest(), end == null ? null : Integer.valueOf(end.earliest()));
        }

        Duration longest() {
            return between(start.earliest(), end == null ? null : Integer.valueOf(end.latest()));
        }

        private Duration between(int from, @Nullable Integer to) {
            return to == null ? new Duration(last - from, false) : new Duration(Math.max(0, to - from), true);
        }
    }
}
