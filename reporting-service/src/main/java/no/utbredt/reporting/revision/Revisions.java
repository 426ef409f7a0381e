package no.utbredt.reporting.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.stage.Stage;

/**
 * What figures a release has others than the one before. Both are asked of the same day, so that what has happened since is no
 * revision: only what is known otherwise is.
 */
public final class Revisions {

    private final Knowledge knowledge;
    private final Coverage coverage;

    public Revisions(Knowledge knowledge, Coverage coverage) {
        this.knowledge = knowledge;
        this.coverage = coverage;
    }

    /** A service, a role and a group a figure is told of. */
    private record Subject(String service, Role role, String group) {}

    /**
     * The figures that differ, by service, role and group: how many of each group have come at least so far.
     *
     * @param then the earlier release
     * @param now the later one
     * @param day the day both are asked about
     * @param stage at least this stage
     */
    public List<Revision> between(Release then, Release now, LocalDate day, Stage stage) {
        Set<Subject> subjects = new LinkedHashSet<>(knowledge.ask(now.horizon(), Revisions::subjects));
        subjects.addAll(knowledge.ask(then.horizon(), Revisions::subjects));
        List<Revision> found = new ArrayList<>();
        for (Subject subject : subjects) {
            CoverageQuestion earlier = question(subject, then, day, stage);
            CoverageQuestion later = question(subject, now, day, stage);
            Outcome before = outcome(earlier);
            Outcome after = outcome(later);
            if (differ(before, after)) {
                found.add(new Revision(earlier, later, before, after));
            }
        }
        return found;
    }

    private static CoverageQuestion question(Subject subject, Release release, LocalDate day, Stage stage) {
        return CoverageQuestion.of(
                        subject.service, subject.role, subject.group, day, release.knownAt(), release.statedBy())
                .atLeast(stage);
    }

    private Outcome outcome(CoverageQuestion question) {
        return coverage.answer(question).cells().getFirst().outcome();
    }

    private static boolean differ(Outcome before, Outcome after) {
        if (before instanceof Outcome.Known then && after instanceof Outcome.Known now) {
            return !numbers(then.figure()).equals(numbers(now.figure()));
        }
        return !before.getClass().equals(after.getClass());
    }

    private static List<Long> numbers(Figure figure) {
        return List.of(
                figure.numerator(),
                figure.denominator(),
                figure.unknown(),
                figure.total(),
                figure.possible(),
                figure.lowerBound(),
                figure.upperBound());
    }

    private static Set<Subject> subjects(Known known) {
        Set<Subject> subjects = new LinkedHashSet<>();
        for (Map.Entry<String, Service> service : new TreeMap<>(known.services()).entrySet()) {
            new TreeMap<>(service.getValue().groups())
                    .forEach((group, roles) -> roles.stream()
                            .filter(role -> role != Role.UNKNOWN)
                            .sorted()
                            .map(role -> new Subject(service.getKey(), role, group))
                            .forEach(subjects::add));
        }
        return subjects;
    }
}
