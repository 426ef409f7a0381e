package no.utbredt.reporting.adoption;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.delegation.Delegations;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Corrections;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Spoken;

/** What some actors are said to do, and how often it is looked where a report belongs or who is known. */
final class Counted {
    private final AtomicInteger looks = new AtomicInteger();
    private final Placing placing;
    private Spoken spoken = Spoken.NOTHING;

    Counted(Actors... actors) {
        Registry registry = Told.of(actors).knowledge.ask(Told.now(), Known::registry);
        placing = new Placing(
                Told.now(),
                registry,
                Set.of(kjernejournal()),
                new Delegations(List.of(), Told.now(), registry),
                () -> Corrections.NONE);
    }

    Placing placing() {
        return placing;
    }

    Spoken spoken() {
        return spoken;
    }

    void say(Report report) {
        spoken = spoken.with(Objects.requireNonNull(report.says(), "says").actor(), report);
    }

    void unsay(Report report) {
        spoken = spoken.without(Objects.requireNonNull(report.says(), "says").actor(), report.name());
    }

    Adoptions adoptions() {
        return new Adoptions(
                kjernejournal(),
                Role.CONSUMER,
                () -> {
                    looks.incrementAndGet();
                    return placing;
                },
                () -> spoken,
                () -> new DerivedFigures(Map.of(), placing.registry()));
    }

    /** How many looks one report more takes after so many. */
    int looksForOneMore(int before, IntFunction<Reports> saying) {
        Adoptions adoptions = adoptions();
        IntStream.range(0, before).forEach(id -> say(saying.apply(id).report()));
        ask(adoptions);
        int until = looks.get();
        assertThat(until).isGreaterThanOrEqualTo(before);
        Report more = saying.apply(before).report();
        say(more);
        adoptions.touched(more);
        ask(adoptions);
        return looks.get() - until;
    }

    private static void ask(Adoptions adoptions) {
        adoptions.courses(null);
        adoptions.doubts();
        adoptions.unplaced();
    }
}
