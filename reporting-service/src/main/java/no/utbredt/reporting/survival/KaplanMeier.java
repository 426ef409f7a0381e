package no.utbredt.reporting.survival;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The share not there yet by days since the start, those still on their way included for as long as they have waited (Kaplan and
 * Meier 1958), with Greenwood's variance and pointwise intervals of 95 per cent on the scale log(-log S).
 *
 * @param steps one for each number of days after which somebody got there, ascending
 */
public record KaplanMeier(List<Step> steps) {
    private static final double Z = 1.959963984540054;

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /**
     * After so many days.
     *
     * @param days 0 or more
     * @param atRisk how many had not got there, and were still followed, just before
     * @param ended how many got there after just so many days
     * @param waiting the share not there yet, 0 to 1
     * @param standardError Greenwood's, 0 where nobody is left
     * @param lower the lower end of the interval of {@code waiting}, 0 to 1
     * @param upper the upper end, 0 to 1
     */
    public record Step(
            int days, int atRisk, int ended, double waiting, double standardError, double lower, double upper) {}

    /** Of those durations. */
    public static KaplanMeier of(Collection<Duration> durations) {
        NavigableMap<Integer, int[]> byDays = new TreeMap<>();
        durations.forEach(each -> byDays.computeIfAbsent(each.days(), some -> new int[2])[each.ended() ? 1 : 0]++);
        List<Step> steps = new ArrayList<>();
        int atRisk = durations.size();
        double waiting = 1;
        double sum = 0;
        for (var entry : byDays.entrySet()) {
            int ended = entry.getValue()[1];
            if (ended > 0) {
                waiting *= 1 - (double) ended / atRisk;
                sum += ended == atRisk ? 0 : (double) ended / ((double) atRisk * (atRisk - ended));
                steps.add(step(entry.getKey(), atRisk, ended, ended == atRisk ? 0 : waiting, sum));
            }
            atRisk -= ended + entry.getValue()[0];
        }
        return new KaplanMeier(steps);
    }

    private static Step step(int days, int atRisk, int ended, double waiting, double sum) {
        if (waiting <= 0) {
            return new Step(days, atRisk, ended, 0, 0, 0, 0);
        }
        double spread = Math.exp(Z * Math.sqrt(sum) / Math.abs(Math.log(waiting)));
        return new Step(
                days,
                atRisk,
                ended,
                waiting,
                waiting * Math.sqrt(sum),
                Math.pow(waiting, spread),
                Math.pow(waiting, 1 / spread));
    }

    /**
     * After how many days a share has got there.
     *
     * @param share above 0, below 1
     * @return null where the curve stays above
     */
    public @Nullable Integer quantile(double share) {
        return below(share, Step::waiting);
    }

    /** The lower end of the interval of that number of days (Brookmeyer and Crowley 1982), or null where it is not reached. */
    public @Nullable Integer lowerQuantile(double share) {
        return below(share, Step::lower);
    }

    /** The upper end of it, or null where it is not reached. */
    public @Nullable Integer upperQuantile(double share) {
        return below(share, Step::upper);
    }

    private @Nullable Integer below(double share, ToDoubleFunction<Step> of) {
        for (Step step : steps) {
            if (of.applyAsDouble(step) <= 1 - share + 1e-12) {
                return step.days();
            }
        }
        return null;
    }
}
