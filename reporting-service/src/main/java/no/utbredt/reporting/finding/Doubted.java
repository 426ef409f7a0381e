package no.utbredt.reporting.finding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.actor.Tellable;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Doubts;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.adoption.Placement.SetAside;
import no.utbredt.reporting.adoption.Placement.Unplaced;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;

/**
 * How much there is to look at, and how much of each group is heard of at all. Counted service by service, each a question of
 * its own, so that counting keeps nobody from reading on; what is recorded meanwhile may be counted or not.
 *
 * @param reports admitted reports
 * @param unplaced accepted reports not yet placed, by cause (law 11)
 * @param setAside accepted reports not heard, by cause (law 12)
 * @param disagreements statements that cannot both be right, of those who cannot be persons
 * @param members actors of each group today, by group id; those that may be persons by county, where there are three (law 12)
 * @param heard those of them any placed report speaks of, in the same way
 */
public record Doubted(
        int reports,
        Map<Unplaced.Cause, Integer> unplaced,
        Map<SetAside.Cause, Integer> setAside,
        int disagreements,
        Map<String, Integer> members,
        Map<String, Integer> heard) {

    /**
     * Counts.
     *
     * @param today epoch day
     */
    public static Doubted count(Knowledge knowledge, Horizon horizon, int today) {
        Counting counting = new Counting();
        knowledge
                .ask(horizon, known -> known.spokenOf())
                .forEach((service, roles) -> roles.forEach(role -> counting.add(knowledge, horizon, service, role)));
        return knowledge.ask(horizon, known -> {
            Map<String, Integer> members = new HashMap<>();
            Map<String, Integer> heard = new HashMap<>();
            known.registry().groups().keySet().forEach(group -> {
                var all = known.registry().members(group, today);
                members.put(group, Tellable.most(all, group, known.registry(), today));
                heard.put(
                        group,
                        Tellable.least(
                                all.stream().filter(counting.heard::contains).toList(),
                                group,
                                known.registry(),
                                today));
            });
            return new Doubted(
                    known.census().reports(),
                    counting.unplaced,
                    counting.setAside,
                    counting.disagreements,
                    members,
                    heard);
        });
    }

    private static final class Counting {

        private final Map<Unplaced.Cause, Integer> unplaced = new EnumMap<>(Unplaced.Cause.class);
        private final Map<SetAside.Cause, Integer> setAside = new EnumMap<>(SetAside.Cause.class);
        private final Set<String> heard = new HashSet<>();
        private int disagreements;

        void add(Knowledge knowledge, Horizon horizon, String service, Role role) {
            knowledge.ask(horizon, known -> {
                add(known.adoptions(service, role), known.registry().persons().all());
                return service;
            });
        }

        private void add(Adoptions adoptions, List<String> persons) {
            adoptions.unplaced().after(0).forEach(found -> add(found.placement()));
            adoptions.setAside().after(0).forEach(found -> add(found.placement()));
            Doubts doubts = adoptions.doubts();
            heard.addAll(doubts.byActor().keySet());
            disagreements += doubts.without(persons).all().disagreements();
        }

        private void add(Placement placement) {
            switch (placement) {
                case Unplaced not -> unplaced.merge(not.cause(), 1, Integer::sum);
                case SetAside aside -> setAside.merge(aside.cause(), 1, Integer::sum);
                case Placement.Placed placed -> {}
                case Placement.Out out -> {}
            }
        }
    }
}
