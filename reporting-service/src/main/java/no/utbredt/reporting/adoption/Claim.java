package no.utbredt.reporting.adoption;

import java.util.Comparator;
import java.util.Set;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.report.Extent;
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
 * @param contradicted whether its own document says otherwise as surely; then it moves only the bounds too
 * @param words whether it says that something changed, or corrects: then it may move an actor down (law 2)
 * @param extent how much of the actor, or null
 * @param derived whether it comes from a published figure
 */
public record Claim(
        PartialDate start,
        PartialDate statedAt,
        Speaker speaker,
        ReportName name,
        Stage stage,
        Set<String> scopes,
        boolean certain,
        boolean contradicted,
        boolean words,
        @Nullable Extent extent,
        boolean derived) {
    /** The later start wins, then the later statement, then the higher speaker, then the name (law 2). Arrival has no say. */
    static final Comparator<Claim> ORDER = Comparator.<Claim>comparingInt(
                    claim -> claim.start().last())
            .thenComparingInt(claim -> claim.statedAt().last())
            .thenComparingInt(claim -> claim.statedAt().first())
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
                statement.scopes(),
                statement.certain(),
                false,
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
                false,
                null,
                true);
    }

    private static boolean corrects(Report report) {
        return report.replaces().stream().anyMatch(report::mayReplace);
    }

    private static PartialDate startOf(PartialDate since, PartialDate statedAt) {
        return statedAt.last() >= since.last() || statedAt.last() < since.first()
                ? since
                : new PartialDate(since.first(), statedAt.last());
    }

    /** The same, moving only the bounds, for its own document says otherwise. */
    Claim inContradiction() {
        return new Claim(start, statedAt, speaker, name, stage, scopes, certain, true, words, extent, derived);
    }

    /** Whether it may decide a stage. */
    boolean decides() {
        return certain && !contradicted;
    }

    boolean begunOn(int day) {
        return start.first() <= day;
    }

    boolean appliesTo(@Nullable String scope) {
        return scopes.isEmpty() || (scope != null && scopes.contains(scope));
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
        return scopes.isEmpty() || other.scopes.isEmpty() || scopes.stream().anyMatch(other.scopes::contains);
    }
}
