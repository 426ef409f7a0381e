package no.utbredt.reporting.revision.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Difference;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.explanation.Contribution;
import no.utbredt.reporting.explanation.Explanation;
import no.utbredt.reporting.explanation.web.ContributionBody;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.revision.Revision;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a release has another than the one before, of the same day, and who and which reports made it so.
 *
 * @param atLeast at least this stage
 * @param date the day both are asked about
 * @param change from the one to the other; null where one of them has no figure
 * @param withheld whether members may be persons, so that nobody's part is told (law 12)
 * @param contributions the greatest first, at most twenty; with {@code others} they sum to the change unless withheld
 * @param others what those left out make the figure differ by
 * @param explanation path of the whole explanation; null where the releases differ in what sources had stated by when
 */
record RevisionBody(
        Named service,
        Role role,
        Named group,
        Stage atLeast,
        LocalDate date,
        RevisedFigure before,
        RevisedFigure after,
        @Nullable RevisedBy change,
        boolean withheld,
        List<ContributionBody> contributions,
        OtherContributions others,
        String sentence,
        String sentenceEnglish,
        @Nullable String explanation) {

    private static final int MOST_TOLD = 20;

    /** What a release says; the figure is null where the state is not KNOWN. */
    record RevisedFigure(CellState state, @Nullable FigureNumbers figure) {

        static RevisedFigure of(Outcome outcome) {
            return new RevisedFigure(
                    CellState.of(outcome),
                    outcome instanceof Outcome.Known told ? FigureNumbers.of(told.figure()) : null);
        }
    }

    /** @param points percentage points between the shares with one decimal, or null where one of them is not told */
    record RevisedBy(
            long numerator,
            long denominator,
            long unknown,
            @Nullable BigDecimal points) {}

    /** @param actors how many are not told one by one */
    record OtherContributions(int actors, long numerator, long denominator, long unknown) {

        static OtherContributions of(List<Contribution> left) {
            return new OtherContributions(
                    left.size(),
                    left.stream().mapToLong(Contribution::numerator).sum(),
                    left.stream().mapToLong(Contribution::denominator).sum(),
                    left.stream().mapToLong(Contribution::unknown).sum());
        }
    }

    /** @param known what is known at the later release */
    static RevisionBody of(Revision revision, Explanation why, Known known) {
        Difference change = why.change();
        List<Contribution> all = change == null ? List.of() : why.contributions();
        RevisionWords words = new RevisionWords(revision, why, known);
        return new RevisionBody(
                Named.service(revision.service(), known),
                revision.role(),
                Named.group(revision.group(), known),
                revision.now().stage(),
                revision.now().day(),
                RevisedFigure.of(revision.before()),
                RevisedFigure.of(revision.after()),
                change == null
                        ? null
                        : new RevisedBy(change.numerator(), change.denominator(), change.unknown(), change.points()),
                why.withheld(),
                all.stream()
                        .limit(MOST_TOLD)
                        .map(each -> ContributionBody.of(each, true, revision.now(), known))
                        .toList(),
                OtherContributions.of(all.stream().skip(MOST_TOLD).toList()),
                words.norwegian(),
                words.english(),
                words.path());
    }
}
