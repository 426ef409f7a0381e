package no.utbredt.reporting.gap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.utbredt.reporting.stage.Stage;

/** Those missing, summed by cause. */
record Causes(List<Gap.Sum> sums) {
    /** Fewer may be told apart (law 12). */

    /** @param unnamed how many there are beyond those that are named; nobody has told of them, and each weighs one */
    static Causes of(List<Gap.Missing> missing, long unnamed) {
        Map<Cause, Gap.Sum> sums = new EnumMap<>(Cause.class);
        missing.forEach(each -> sums.merge(
                each.cause(),
                new Gap.Sum(each.cause(), 1, each.weight().orElse(0), each.stage() == Stage.UNKNOWN ? 1 : 0),
                Causes::together));
        if (unnamed > 0) {
            sums.merge(Cause.SILENT, new Gap.Sum(Cause.SILENT, unnamed, unnamed, unnamed), Causes::together);
        }
        return new Causes(new ArrayList<>(sums.values()));
    }

    private static Gap.Sum together(Gap.Sum one, Gap.Sum other) {
        return new Gap.Sum(
                one.cause(),
                one.actors() + other.actors(),
                one.weight() + other.weight(),
                one.unknown() + other.unknown());
    }
}
