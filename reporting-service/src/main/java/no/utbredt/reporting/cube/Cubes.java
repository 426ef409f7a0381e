package no.utbredt.reporting.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.knowledge.Known;

/** Answers how many of each category's services are available to how many of each group's actors. */
public final class Cubes {
    private final Coverage coverage;

    public Cubes(Coverage coverage) {
        this.coverage = coverage;
    }

    /** A cube for each category and each group some service of the catalogue is for, by category and group. */
    public List<Cube> answer(CubeQuestion question, Known known) {
        Map<String, Map<String, List<Outcome>>> byCategory = new TreeMap<>();
        Set<String> groups = new TreeSet<>();
        new TreeMap<>(known.services()).forEach((id, service) -> {
            if (service.category() != null && service.parent() == null) {
                Map<String, List<Outcome>> byGroup =
                        byCategory.computeIfAbsent(service.category(), some -> new TreeMap<>());
                gather(id, service, question, byGroup);
                groups.addAll(byGroup.keySet());
            }
        });
        List<Cube> cubes = new ArrayList<>();
        byCategory.forEach((category, byGroup) ->
                groups.forEach(group -> cubes.add(cube(category, group, byGroup.getOrDefault(group, List.of())))));
        return cubes;
    }

    private void gather(String id, Service service, CubeQuestion question, Map<String, List<Outcome>> byGroup) {
        service.groups().forEach((group, roles) -> {
            if (question.group() == null || question.group().equals(group)) {
                roles.forEach(role -> byGroup.computeIfAbsent(group, some -> new ArrayList<>())
                        .add(coverage.answer(question.coverage(id, role, group))
                                .cells()
                                .getFirst()
                                .outcome()));
            }
        });
    }

    /** @param outcomes of each service of the category in each role it has for the group */
    static Cube cube(String category, String group, List<Outcome> outcomes) {
        List<Figure> relevant = new ArrayList<>();
        int notOffered = 0;
        int untold = 0;
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Known known -> {
                    if (known.figure().denominator() > 0) {
                        relevant.add(known.figure());
                        untold += known.figure().unknown() == known.figure().denominator() ? 1 : 0;
                    }
                }
                case Outcome.NotOffered none -> notOffered++;
                case Outcome.Unknown unknown -> untold++;
                case Outcome.Suppressed suppressed -> untold++;
            }
        }
        if (relevant.isEmpty()) {
            Cube.State state =
                    untold > 0 ? Cube.State.UNKNOWN : notOffered > 0 ? Cube.State.NOT_OFFERED : Cube.State.NOT_RELEVANT;
            return new Cube(category, group, state, outcomes.size(), notOffered, untold, null, null, null);
        }
        boolean mayBeMore = untold
                > relevant.stream()
                        .filter(figure -> figure.unknown() == figure.denominator())
                        .count();
        Extent extent = Extent.of(relevant, Figure::numerator);
        Extent upper = Extent.of(relevant, Figure::upperBound);
        boolean some = extent.height().part() > 0;
        boolean none = upper.height().part() == 0 && !mayBeMore;
        Cube.State state = some ? Cube.State.REACHED : none ? Cube.State.NONE : Cube.State.UNKNOWN;
        boolean drawn = state != Cube.State.UNKNOWN;
        return new Cube(
                category,
                group,
                state,
                outcomes.size(),
                notOffered,
                untold,
                drawn ? extent : null,
                drawn ? Extent.of(relevant, Figure::lowerBound) : null,
                drawn ? upper : null);
    }
}
