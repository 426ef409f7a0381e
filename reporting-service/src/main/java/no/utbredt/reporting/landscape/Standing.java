package no.utbredt.reporting.landscape;

import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import org.jspecify.annotations.Nullable;

/** What a field of the landscape says; of those without a share each says why, and none is nought (law 5). */
public enum Standing {
    /** There is a figure, and somebody is known. */
    KNOWN,
    /** No figure can be told, or nobody of the area is known: silence is not nought. */
    UNKNOWN,
    /** The service is relevant to none of the area's members. */
    NOT_RELEVANT,
    /** Nobody of the group is in the area. */
    NO_MEMBERS,
    /** The service was not offered nationally to the group. */
    NOT_OFFERED,
    /** Withheld: members may be persons (law 12). */
    SUPPRESSED,
    /** The answer of that day has no such area, as before a county came to be. */
    NO_AREA;

    /** That of a cell; null for an area that is not among the day's. */
    public static Standing of(@Nullable Cell cell) {
        return cell == null
                ? NO_AREA
                : switch (cell.outcome()) {
                    case Outcome.Known known -> of(known.figure());
                    case Outcome.Unknown unknown -> UNKNOWN;
                    case Outcome.NotOffered notOffered -> NOT_OFFERED;
                    case Outcome.Suppressed suppressed -> SUPPRESSED;
                };
    }

    private static Standing of(Figure figure) {
        return switch (figure.noShare()) {
            case null -> KNOWN;
            case BELOW_PUBLISHED -> KNOWN;
            case NOBODY_KNOWN -> UNKNOWN;
            case NOBODY_RELEVANT -> figure.total() == 0 ? NO_MEMBERS : NOT_RELEVANT;
        };
    }
}
