package no.utbredt.initiative.roadmap.rule;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.World;

/** Every rule, held against one initiative. */
public final class Rules {

    private Rules() {}

    /**
     * @param initiative the one judged
     * @param roadmap everything it stands among, itself included
     */
    public static List<Objection> objections(Initiative initiative, Roadmap roadmap, World world) {
        return Stream.of(
                        References.objections(initiative, roadmap, world),
                        Ids.objections(initiative),
                        Milestones.objections(initiative, roadmap),
                        Targets.objections(initiative, world.catalogue()),
                        Assessed.objections(initiative),
                        Indicators.objections(initiative),
                        Cubes.objections(initiative, world.catalogue()),
                        Dependencies.objections(initiative, roadmap))
                .flatMap(List::stream)
                .toList();
    }
}
