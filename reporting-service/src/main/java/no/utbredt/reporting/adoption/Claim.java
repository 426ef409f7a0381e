package no.utbredt.reporting.adoption;

import java.util.Comparator;
import java.util.Set;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.report.Extent;
import no.utbredt.reporting.report.Manner;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.StartBasis;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the fold sees of a report, or of a published figure that speaks of each member.
 *
 * @param start when the stage began: no later than it was stated, for nobody says in October what began in November
 * @param statedAt when it was said
 * @param speaker in which capacity
 * @param name of the report, or of the figure
 * @param stage since then
 * @param scopes what it is limited to; empty means not limited
 * @param certain false when the source itself was not sure; then it moves only the bounds
 * @param words whether it says that something changed, or corrects: then it may move an actor down (law 2)
 * @param extent how much of the actor, or null
 * @param derived whether it comes from a published figure
 */
record Claim(
        PartialDate start,
        PartialDate statedAt,
        Speaker speaker,
        ReportName name,
        Stage stage,
        Set<String> scopes,
        boolean certain,
        boolean words,
        @Nullable Extent extent,
        boolean derived) {
    /** Begins what no code of a catalogue can be. */
    private static final String WITHIN_THE_ACTOR = "within ";

    /** The later start wins, then the later statement, then the higher speaker, then the name (law 2). Arrival has no say. */
    static final Comparator<Claim> ORDER = Comparator.<Claim>comparingInt(
                    claim -> claim.start().last())
            .thenComparingInt(claim -> claim.statedAt().last())
            .thenComparing(Claim::speaker)
            .thenComparing(Claim::name);

    /** The later statement. */
    static final Comparator<Claim> BY_STATEMENT =
            Comparator.comparingInt(claim -> claim.statedAt().last());

    static Claim of(Report report, Statement statement) {
        return new Claim(
                startOf(statement.since(), report.statedAt()),
                report.statedAt(),
                report.stamp().speaker(),
                report.name(),
                statement.stage(),
                scopes(statement),
                statement.certain() && !trialOver(statement),
                statement.basis() == StartBasis.STARTED || corrects(report),
                statement.extent(),
                false);
    }

    static Claim of(String id, PublishedFigure figure, Stage stage) {
        return new Claim(
                startOf(figure.asOf(), figure.statedAt()),
                figure.statedAt(),
                Speaker.DOCUMENT,
                new ReportName(figure.citation().document(), id),
                stage,
                figure.scopes(),
                figure.certain(),
                false,
                null,
                true);
    }

    /**
     * What it is limited to. A part or a unit of the actor is a scope without a name of its own: it narrows and never cancels. Of
     * some of them no two need be the same, so those that say different stages are different parts.
     */
    private static Set<String> scopes(Statement statement) {
        Manner manner = statement.manner();
        if (manner == null || !manner.limits()) {
            return statement.scopes();
        }
        String unit = manner.unit() == null ? "" : manner.unit();
        String part = manner.part() == null ? "" : manner.part() + " " + statement.stage();
        return Set.of(WITHIN_THE_ACTOR + unit + " " + part);
    }

    private boolean withinTheActor() {
        return scopes.stream().anyMatch(Claim::isWithinTheActor);
    }

    /** Whether it is no scope of the service but a part or a unit of the actor: what is said of all of it does not speak of that. */
    private static boolean isWithinTheActor(@Nullable String scope) {
        return scope != null && scope.startsWith(WITHIN_THE_ACTOR);
    }

    /** Whether it says that a trial was held and is over: what holds since is not said, so it decides nothing. */
    private static boolean trialOver(Statement statement) {
        Manner manner = statement.manner();
        return manner != null && manner.marks().contains(Manner.TRIAL_ENDED) && statement.stage() == Stage.PILOTING;
    }

    private static boolean corrects(Report report) {
        return report.replaces().stream().anyMatch(report::mayReplace);
    }

    private static PartialDate startOf(PartialDate since, PartialDate statedAt) {
        return statedAt.last() >= since.last() || statedAt.last() < since.first()
                ? since
                : new PartialDate(since.first(), statedAt.last());
    }

    boolean begunOn(int day) {
        return start.first() <= day;
    }

    boolean appliesTo(@Nullable String scope) {
        return scopes.isEmpty() ? !isWithinTheActor(scope) : scope != null && scopes.contains(scope);
    }

    /** Whether it puts an actor elsewhere than an earlier one did: going back on the way up needs words (law 2). */
    boolean moves(Claim earlier) {
        return words || !stage.onTheWay() || !earlier.stage.onTheWay() || stage.reach() >= earlier.stage.reach();
    }

    /** Whether it moves an actor down that an earlier one had seen on its way. */
    boolean fallsFrom(Claim earlier) {
        return earlier.stage.onTheWay() && stage.telling() && stage.reach() < earlier.stage.reach() && moves(earlier);
    }

    /** Whether both stand in one document. */
    boolean sharesDocument(Claim other) {
        return speaker == Speaker.DOCUMENT
                && other.speaker == Speaker.DOCUMENT
                && name.source().equals(other.name.source());
    }

    /** Whether both cannot be true: another stage for what may be the same time and the same scope. */
    boolean excludes(Claim other) {
        return stage != other.stage && start.overlaps(other.start) && sharesScope(other);
    }

    private boolean sharesScope(Claim other) {
        boolean all = scopes.isEmpty() || other.scopes.isEmpty();
        return all
                ? !withinTheActor() && !other.withinTheActor()
                : scopes.stream().anyMatch(other.scopes::contains);
    }
}
