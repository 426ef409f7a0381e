package no.utbredt.reporting.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.cohort.Cohort.FollowUp;
import no.utbredt.reporting.cohort.Cohort.Position;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Share;
import no.utbredt.reporting.history.EventHistory;
import no.utbredt.reporting.history.Onset;
import no.utbredt.reporting.history.Panel;
import no.utbredt.reporting.history.Panels;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/** Answers how those who began in one quarter have come on. */
public final class Cohorts {
    /** After how many quarters it is told how they stand. */
    public static final List<Integer> QUARTERS = List.of(1, 2, 4, 8);

    private final Panels panels;

    public Cohorts(Panels panels) {
        this.panels = panels;
    }

    /**
     * The answer, as known within the question's horizon.
     *
     * @param question of the nation, not rolled up, in actors, of any age; its stage is the later one
     * @param from the stage whose first day decides the cohort
     */
    public CohortTable table(CoverageQuestion question, Stage from) {
        Panel panel = panels.panel(question);
        Map<Quarter, List<EventHistory>> begun = new TreeMap<>();
        long unclear = 0;
        long notStarted = 0;
        long unknown = panel.unnamed();
        for (EventHistory each : panel.histories()) {
            Onset start = each.onset(from);
            if (start == null) {
                unknown += each.told() ? 0 : 1;
                notStarted += each.told() ? 1 : 0;
            } else if (quarter(start.earliest()).equals(quarter(start.latest()))) {
                begun.computeIfAbsent(quarter(start.latest()), some -> new ArrayList<>())
                        .add(each);
            } else {
                unclear++;
            }
        }
        return new CohortTable(
                panel.coverage(),
                from,
                begun.entrySet().stream()
                        .map(entry -> cohort(entry.getKey(), entry.getValue(), question))
                        .toList(),
                unclear,
                notStarted,
                unknown,
                panel.withheld());
    }

    private static Quarter quarter(int day) {
        return Quarter.of(LocalDate.ofEpochDay(day));
    }

    private static Cohort cohort(Quarter quarter, List<EventHistory> members, CoverageQuestion question) {
        return new Cohort(
                quarter,
                members.size(),
                QUARTERS.stream()
                        .map(quarters -> {
                            LocalDate day = quarter.plus(quarters).last();
                            return new FollowUp(
                                    quarters,
                                    day,
                                    day.isAfter(question.day()) ? null : position(members, question.stage(), day));
                        })
                        .toList());
    }

    private static Position position(List<EventHistory> members, Stage stage, LocalDate day) {
        List<Mark> marks =
                members.stream().map(each -> each.on(OsloDay.number(day))).toList();
        long reached =
                marks.stream().filter(mark -> mark.stage().atLeast(stage)).count();
        long unknown =
                marks.stream().filter(mark -> mark.stage() == Stage.UNKNOWN).count();
        return new Position(
                reached,
                marks.stream().filter(mark -> mark.surely(stage)).count(),
                marks.stream()
                        .filter(mark -> mark.possibly(stage) || mark.mayBeAnything())
                        .count(),
                unknown,
                unknown == marks.size() ? null : new Share(reached, marks.size()));
    }
}
