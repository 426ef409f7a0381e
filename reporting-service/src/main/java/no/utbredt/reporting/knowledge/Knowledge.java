package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.followup.FollowUp;
import no.utbredt.reporting.initiative.EnteredSource;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.reader.Insight;
import no.utbredt.reporting.reader.Reader;
import no.utbredt.reporting.reader.Readers;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.report.Admitted;
import no.utbredt.reporting.report.Footnote;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded, in memory. One writes at a time, any number ask; every writing method may be given the same thing again,
 * in any order, and the answers stay the same. What is known at one moment never changes, so nobody who asks keeps anybody
 * waiting, however long it takes: neither others who ask nor whoever records.
 */
public final class Knowledge {
    /**
     * What is known at one moment, and what has been worked out of it.
     *
     * @param revision how often something has come that was not known before
     */
    private record Now(Memory memory, Folded folded, long revision) {

        Now with(Memory after, Folded worked) {
            return new Now(after, worked, after.equals(memory) ? revision : revision + 1);
        }
    }

    private final Admission admission = new Admission();
    private final Readers readers;
    private volatile Now now = new Now(Memory.NOTHING, new Folded(), 0);

    /** Of whom everybody who asks is the public. */
    public Knowledge() {
        this(Readers.NOBODY_KNOWN);
    }

    /** @param readers who asks; looked at when a question is asked, so that none can forget to say */
    public Knowledge(Readers readers) {
        this.readers = readers;
    }

    /** Takes in what the register admitted, of whatever kind. Of two contents under one name the first recorded holds (law 1). */
    public synchronized void take(Collection<? extends Admitted> admitted) {
        List<Outdated> outdated = new ArrayList<>();
        now = now.with(admission.into(now.memory(), admitted, outdated), now.folded());
        outdated.forEach(now.folded()::outdated);
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
    public void learnInitiatives(Collection<Document<Initiative>> initiatives) {
        learnBeside((papers, all) -> papers.withInitiatives(papers.initiatives().learned(all)), initiatives);
    }

    /** Takes in footnotes; of each the highest version holds. No standing is folded from them. */
    public void learnFootnotes(Collection<Document<Footnote>> footnotes) {
        learnBeside((papers, all) -> papers.withFootnotes(papers.footnotes().learned(all)), footnotes);
    }

    /** Takes in areas; of each the highest version holds. */
    public void learnAreas(Collection<Document<NamedArea>> areas) {
        learn((memory, all) -> memory.withAreas(memory.areas().learned(all)), areas);
    }

    /** Takes in EHR systems; of each the highest version holds. No standing is folded from them. */
    public void learnSystems(Collection<Document<EhrSystem>> systems) {
        learnBeside((papers, all) -> papers.withSystems(papers.systems().learned(all)), systems);
    }

    /** Takes in documents that were entered whole; of each the highest version holds. No standing is folded from them. */
    public void learnSources(Collection<Document<EnteredSource>> sources) {
        learnBeside((papers, all) -> papers.withSources(papers.sources().learned(all)), sources);
    }

    /** Takes in releases; of each the highest version holds. No standing is folded from them. */
    public void learnReleases(Collection<Document<Release>> releases) {
        learnBeside((papers, all) -> papers.withReleases(papers.releases().learned(all)), releases);
    }

    /** Takes in what was said of findings; of each the highest version holds. No standing is folded from it. */
    public void learnFollowUps(Collection<Document<FollowUp>> followUps) {
        learnBeside((papers, all) -> papers.withFollowUps(papers.followUps().learned(all)), followUps);
    }

    private synchronized <D> void learnBeside(BiFunction<Papers, D, Papers> learning, D given) {
        Memory memory = now.memory();
        now = now.with(memory.with(learning.apply(memory.papers(), given)), now.folded());
    }

    private synchronized <D> void learn(BiFunction<Memory, D, Memory> learning, D given) {
        Memory before = now.memory();
        Memory after = learning.apply(before, given);
        if (!after.equals(before)) {
            now = now.with(after, new Folded());
        }
    }

    /**
     * What would be known if these actors were so from an instant on. Nobody else learns of it, and it learns nothing more.
     *
     * @param actors by id
     */
    public Knowledge supposing(Map<String, Actor> actors, Instant at) {
        Memory memory = now.memory();
        Knowledge other = new Knowledge(readers);
        other.now = other.now.with(memory.withActors(memory.actors().supposing(actors, at)), new Folded());
        return other;
    }

    /** How often something has come that was not known before: an answer stands for as long as this does. */
    public long revision() {
        return now.revision();
    }

    /** The latest instant anything the horizon knows was recorded at, or null when it knows nothing. */
    public @Nullable Instant lastRecorded(Horizon horizon) {
        return now.memory().lastWithin(horizon);
    }

    /** What the one who asks is shown goes by what is known now, whatever the horizon. */
    private Insight insight(Now asked) {
        Reader reader = readers.now();
        if (reader instanceof Reader.Public) {
            return Insight.NONE;
        }
        Known latest = new Known(
                asked.memory(),
                asked.folded(),
                Horizon.LATEST,
                () -> now.memory().reports(),
                Insight.NONE);
        return Insight.of(reader, latest::registry, latest::delegations);
    }

    /** Asks something of what is known within a horizon. The whole question sees one state of documents and reports; what was
     * worked out of reports may know those that have come since. */
    public <T> T ask(Horizon horizon, Function<Known, T> question) {
        Now asked = now;
        return question.apply(new Known(
                asked.memory(), asked.folded(), horizon, () -> now.memory().reports(), insight(asked)));
    }
}
