package no.utbredt.reporting.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded, in memory. One writes at a time, any number ask; every writing method may be given the same thing again,
 * in any order, and the answers stay the same. What is known at one moment never changes, so nobody who asks keeps anybody
 * waiting, however long it takes: neither others who ask nor whoever records.
 */
public final class Knowledge {
    /** What is known at one moment, and what has been worked out of it. */
    private record Now(Memory memory, Folded folded) {}

    private final Interning interning = new Interning();
    private volatile Now now = new Now(Memory.NOTHING, new Folded());

    /** Takes in reports the register admitted. Of two contents under one name the first recorded holds (law 1). */
    public synchronized void admit(Collection<Report> reports) {
        Reports all = now.memory().reports();
        List<Outdated> outdated = new ArrayList<>();
        for (Report given : reports) {
            if (all.isNews(given)) {
                Report held = all.named(given.name());
                Report report = interning.lean(given);
                all = all.admitted(report);
                note(report, held, all, outdated);
            }
        }
        now = new Now(now.memory().with(all), now.folded());
        outdated.forEach(now.folded()::outdated);
    }

    private static void note(Report report, @Nullable Report held, Reports all, List<Outdated> outdated) {
        if (held != null) {
            note(held, null, all, outdated);
        }
        outdated.add(new Outdated(report, report));
        for (ReportName name : report.replaces()) {
            Report named = all.named(name);
            if (named != null) {
                outdated.add(new Outdated(named, report));
            }
        }
    }

    /** Takes in actors; of each the highest version holds. */
    public void learnActors(Collection<Document<Actor>> actors) {
        learn((memory, all) -> memory.withActors(memory.actors().learned(all)), actors);
    }

    /** Takes in groups; of each the highest version holds. */
    public void learnGroups(Collection<Document<Group>> groups) {
        learn((memory, all) -> memory.withGroups(memory.groups().learned(all)), groups);
    }

    /** Takes in services; of each the highest version holds. */
    public void learnServices(Collection<Document<Service>> services) {
        learn((memory, all) -> memory.withServices(memory.services().learned(all)), services);
    }

    /** Takes in delegations; of each the highest version holds. */
    public void learnDelegations(Collection<Document<Delegation>> delegations) {
        learn((memory, all) -> memory.withDelegations(memory.delegations().learned(all)), delegations);
    }

    /** Takes in published figures; of each the highest version holds. */
    public void learnFigures(Collection<Document<PublishedFigure>> figures) {
        learn((memory, all) -> memory.withFigures(memory.figures().learned(all)), figures);
    }

    /** Takes in initiatives; of each the highest version holds. No standing is folded from them. */
    public synchronized void learnInitiatives(Collection<Document<Initiative>> initiatives) {
        Memory memory = now.memory();
        now = new Now(memory.withInitiatives(memory.initiatives().learned(initiatives)), now.folded());
    }

    private synchronized <D> void learn(BiFunction<Memory, D, Memory> learning, D given) {
        Memory before = now.memory();
        Memory after = learning.apply(before, given);
        if (!after.equals(before)) {
            now = new Now(after, new Folded());
        }
    }

    /** Asks something of what is known within a horizon. The whole question sees one state of documents and reports; what was
     * worked out of reports may know those that have come since. */
    public <T> T ask(Horizon horizon, Function<Known, T> question) {
        Now asked = now;
        return question.apply(new Known(
                asked.memory(), asked.folded(), horizon, () -> now.memory().reports()));
    }
}
