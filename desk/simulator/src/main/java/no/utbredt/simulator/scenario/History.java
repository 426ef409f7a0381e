package no.utbredt.simulator.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.simulator.cast.Actor;
import no.utbredt.simulator.cast.Cast;
import no.utbredt.simulator.cast.Dice;
import no.utbredt.simulator.cast.Vendor;
import no.utbredt.simulator.cast.Vendors;
import no.utbredt.simulator.rollout.Rollout;

/** All that is said from 2021 to the end of 2026, in the order of the days. */
final class History {

    static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);
    static final LocalDate END = LocalDate.of(2026, 12, 31);

    private static final Comparator<Heading> ORDER = Comparator.comparing(Heading::day)
            .thenComparing(heading -> heading.by().id())
            .thenComparing(Heading::id);

    private History() {}

    static List<Statement> of(Cast cast, List<Rollout> rollouts, long seed) {
        List<Statement> all = new ArrayList<>();
        for (Rollout rollout : rollouts) {
            List<Actor> queue = queue(cast, rollout, seed);
            for (int i = 0; i < queue.size(); i++) {
                Actor actor = queue.get(i);
                String[] name = {rollout.key(), rollout.role(), actor.id()};
                List<Statement> course = Course.of(actor, rollout, i + 1, Dice.of(seed, name));
                all.addAll(course);
                all.addAll(Beside.of(course, seed));
            }
        }
        for (Vendor vendor : Vendors.ALL) {
            all.addAll(Beside.of(vendor, rollouts));
        }
        return all.stream()
                .filter(each -> heard(each.heading()))
                .sorted(Comparator.comparing(Statement::heading, ORDER))
                .toList();
    }

    private static boolean heard(Heading heading) {
        return !heading.day().isBefore(BEGIN)
                && !heading.day().isAfter(END)
                && heading.by().speaks(heading.day());
    }

    /** Who comes when: by lot, those whose product does not support it last. */
    private static List<Actor> queue(Cast cast, Rollout rollout, long seed) {
        List<Actor> drawn = new ArrayList<>(cast.crowds().getOrDefault(rollout.crowd(), List.of()));
        Collections.shuffle(drawn, Dice.of(seed, "queue", rollout.key(), rollout.role()));
        return Stream.concat(
                        drawn.stream().filter(actor -> supports(actor, rollout)),
                        drawn.stream().filter(actor -> !supports(actor, rollout)))
                .toList();
    }

    private static boolean supports(Actor actor, Rollout rollout) {
        return !actor.vendor().lacks().contains(rollout.service());
    }
}
