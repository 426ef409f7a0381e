package no.utbredt.reporting.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Disagreement;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.Horizon;

/** Tells the histories of actors. */
public final class Timelines {
    /** So many turns, and so many disagreements, are told of one adoption. */
    private static final int MOST = 200;

    private final Knowledge knowledge;

    public Timelines(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The history of one actor as known within the horizon; empty for one nobody knows. */
    public ActorTimeline of(String actor, Horizon horizon) {
        return knowledge.ask(
                horizon, known -> new ActorTimeline(actor, known.registry().actor(actor), adoptions(actor, known)));
    }

    private static List<AdoptionTimeline> adoptions(String actor, Known known) {
        List<AdoptionTimeline> timelines = new ArrayList<>();
        Map<String, Set<Role>> spoken = new TreeMap<>(known.spokenOf());
        spoken.forEach((service, roles) -> new TreeSet<>(roles).forEach(role -> {
            Adoptions adoptions = known.adoptions(service, role);
            List<Turn> turns = turns(actor, adoptions);
            if (!turns.isEmpty()) {
                timelines.add(timeline(service, role, turns, adoptions.disagreements(actor)));
            }
        }));
        return timelines;
    }

    private static AdoptionTimeline timeline(
            String service, Role role, List<Turn> turns, Collection<Disagreement> disagreements) {
        return new AdoptionTimeline(
                service,
                role,
                turns.subList(Math.max(0, turns.size() - MOST), turns.size()),
                turns.size(),
                disagreements.stream().limit(MOST).toList(),
                disagreements.size());
    }

    private static List<Turn> turns(String actor, Adoptions adoptions) {
        List<Turn> turns = new ArrayList<>();
        Standing before = Standing.UNKNOWN;
        for (int day : adoptions.turningDays(actor)) {
            Standing now = adoptions.standing(actor, day, null);
            if (!now.equals(before)) {
                turns.add(new Turn(LocalDate.ofEpochDay(day), now));
            }
            before = now;
        }
        return turns;
    }
}
