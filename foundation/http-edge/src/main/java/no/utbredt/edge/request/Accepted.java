package no.utbredt.edge.request;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What a client takes (RFC 9110, section 12.5.1): names in any case, weights, wildcards, the most specific range deciding.
 *
 * @param ranges as sent
 */
record Accepted(List<MediaType> ranges) {

    private static final Comparator<MediaType> MOST_SPECIFIC_FIRST = Comparator.<MediaType>comparingInt(
                    range -> range.isWildcardType() ? 2 : range.isWildcardSubtype() ? 1 : 0)
            .thenComparing(range -> -plainParameters(range));

    /** A header that cannot be read asks for nothing that is there. */
    static Accepted of(List<String> headers) {
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(headers);
            return new Accepted(ranges.isEmpty() ? List.of(MediaType.ALL) : ranges);
        } catch (InvalidMediaTypeException unreadable) {
            return new Accepted(List.of());
        }
    }

    /** The heaviest of those offered, the first of equals; empty when none is taken. */
    Optional<MediaType> best(List<MediaType> offered) {
        return offered.stream()
                .filter(type -> weight(type) > 0)
                .reduce((best, type) -> weight(type) > weight(best) ? type : best);
    }

    private double weight(MediaType type) {
        return ranges.stream()
                .filter(range -> range.includes(type) || type.isCompatibleWith(range) && range.includes(bare(type)))
                .min(MOST_SPECIFIC_FIRST)
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static MediaType bare(MediaType type) {
        return new MediaType(type.getType(), type.getSubtype());
    }

    private static int plainParameters(MediaType range) {
        return (int) range.getParameters().keySet().stream()
                .filter(name -> !name.equals("q"))
                .count();
    }
}
