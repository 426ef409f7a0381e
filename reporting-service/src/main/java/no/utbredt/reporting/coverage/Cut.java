package no.utbredt.reporting.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Along what an answer is cut into cells: what stands here, or the areas of a kind somebody has described.
 *
 * @param code 1 to 50 of A–Z, 0–9 and underscore, a letter first
 * @param across along what each of those cells is cut once more, or null
 */
public record Cut(String code, @Nullable Cut across) {
    public static final Cut NATION = new Cut("NATION");
    public static final Cut HEALTH_REGION = new Cut("HEALTH_REGION");
    public static final Cut COUNTY = new Cut("COUNTY");
    public static final Cut MUNICIPALITY = new Cut("MUNICIPALITY");
    /** By the EHR systems the actors run; one that runs two counts in each. */
    public static final Cut SYSTEM = new Cut("SYSTEM");
    /** By who makes those systems. */
    public static final Cut VENDOR = new Cut("VENDOR");

    private static final List<Cut> PLACES = List.of(NATION, HEALTH_REGION, COUNTY, MUNICIPALITY);

    /** Along one thing. */
    public Cut(String code) {
        this(code, null);
    }

    /** What it is made of, each along one thing. */
    public List<Cut> parts() {
        return across == null
                ? List.of(this)
                : Stream.concat(Stream.of(new Cut(code)), across.parts().stream())
                        .toList();
    }

    /** Whether it goes by what actors run. */
    public boolean goesBySystems() {
        return parts().stream().anyMatch(part -> part.equals(SYSTEM) || part.equals(VENDOR));
    }

    /** Whether it goes by areas of a kind that is data. */
    public boolean goesByAreas() {
        return parts().stream().anyMatch(part -> !part.goesBySystems() && !part.goesByPlace());
    }

    /** Whether it goes by where actors are: by municipality, county and region, of which each has one. */
    boolean goesByPlace() {
        return PLACES.containsAll(parts());
    }

    /** The codes of its parts with a comma between them. */
    @Override
    public String toString() {
        return across == null ? code : code + "," + across;
    }
}
