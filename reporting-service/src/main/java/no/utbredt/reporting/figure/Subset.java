package no.utbredt.reporting.figure;

import java.util.List;
import java.util.Set;
import no.utbredt.reporting.actor.Registry;

/** Which part of a group a figure speaks of. */
public sealed interface Subset {
    /** The members in a health region, by its code. */
    record InHealthRegion(String code) implements Subset {}

    /** The members in a county, by its number. */
    record InCounty(String number) implements Subset {}

    /** Members named by actor id. */
    record These(Set<String> actors) implements Subset {
        public These {
            actors = Set.copyOf(actors);
        }
    }

    /** A part we cannot enumerate; such a figure only stands beside. */
    record Other(String kind, String value) implements Subset {}

    /** The ids of the members the figure speaks of, on its day; none where they cannot be told. */
    static List<String> membersOf(PublishedFigure figure, Registry registry) {
        List<String> members = registry.members(figure.group(), figure.day());
        Subset subset = figure.subset();
        return subset == null
                ? members
                : members.stream()
                        .filter(member -> subset.holds(member, registry, figure.day()))
                        .toList();
    }

    private boolean holds(String member, Registry registry, int day) {
        return switch (this) {
            case InHealthRegion in ->
                registry.places(member, day).stream()
                        .anyMatch(place -> in.code().equals(place.healthRegion()));
            case InCounty in ->
                registry.places(member, day).stream()
                        .anyMatch(place -> in.number().equals(place.county()));
            case These these -> these.actors().contains(member);
            case Other other -> false;
        };
    }
}
