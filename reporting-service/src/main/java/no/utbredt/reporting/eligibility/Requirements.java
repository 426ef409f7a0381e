package no.utbredt.reporting.eligibility;

import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.catalogue.Eligibility;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.knowledge.Known;

/**
 * What a service requires of those who adopt it, and who fulfils it, as known within one horizon and for the length of one question.
 *
 * <p>A rule binds whoever is in its group on the day. Of a day on which it may hold or not, by an imprecise date, it is not known to
 * be failed. Whoever is in one of its sets fulfils it; as with areas elsewhere, a unit that is in none of that kind is where the
 * nearest it belongs to is. Whoever is in none fails only where all those sets are fully registered that day: silence is no no (law 5).
 */
public final class Requirements {
    private final Registry registry;
    private final List<Eligibility> rules;
    private final Agreed agreed;

    private Requirements(Registry registry, List<Eligibility> rules, Agreed agreed) {
        this.registry = registry;
        this.rules = rules;
        this.agreed = agreed;
    }

    /** Those of a service; none of one the catalogue does not know. */
    public static Requirements of(String service, Known known) {
        Service asked = known.services().get(service);
        return new Requirements(
                known.registry(), asked == null ? List.of() : asked.eligibility(), new Agreed(service, known));
    }

    /** Whether an actor the registry knows fulfils all that binds it on that epoch day; yes where nothing does. */
    public Fulfilment of(String id, int day) {
        Actor actor = Objects.requireNonNull(registry.actor(id), id);
        Fulfilment all = Fulfilment.YES;
        for (Eligibility rule : rules) {
            if (rule.mayHoldOn(day) && (rule.group() == null || Dated.holds(actor.groups(), rule.group(), day))) {
                Fulfilment one = of(rule, id, actor, day);
                all = all.and(rule.holdsOn(day) ? one : one.or(Fulfilment.UNKNOWN));
            }
        }
        return all;
    }

    private Fulfilment of(Eligibility rule, String id, Actor actor, int day) {
        if (rule.agreement() != null) {
            return agreed.has(rule.agreement(), id, day);
        }
        if (rule.sets().stream().anyMatch(set -> isIn(set, id, actor, day))) {
            return Fulfilment.YES;
        }
        boolean all = !rule.sets().isEmpty() && rule.sets().stream().allMatch(set -> isRegistered(set, day));
        return all ? Fulfilment.NO : Fulfilment.UNKNOWN;
    }

    private boolean isIn(String set, String id, Actor actor, int day) {
        NamedArea area = registry.areas().area(set);
        return area == null
                ? Dated.holds(actor.groups(), set, day)
                : registry.areas().of(id, area.kind(), day).contains(set);
    }

    private boolean isRegistered(String set, int day) {
        Group group = registry.group(set);
        return group != null && group.complete() && group.registeredOn(day);
    }
}
