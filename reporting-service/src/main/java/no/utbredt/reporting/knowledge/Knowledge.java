package no.utbredt.reporting.knowledge;

import java.util.Collection;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.time.Horizon;

/**
 * Everything recorded, in memory. One thread writes, any number ask; every writing method may be given the same thing again,
 * in any order, and the answers stay the same.
 */
public final class Knowledge {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Memory memory = new Memory();
    private final Folded folded = new Folded();

    /** Takes in reports the register admitted. Of two contents under one name the first recorded holds (law 1). */
    public void admit(Collection<Report> reports) {
        write(() -> reports.forEach(this::admit));
    }

    private void admit(Report given) {
        Report held = memory.reports.named(given.name());
        Report report = memory.reports.admit(given);
        if (report != null) {
            outdated(report);
            if (held != null) {
                outdated(held);
            }
        }
    }

    private void outdated(Report report) {
        outdated(report, report);
        for (ReportName name : report.replaces()) {
            Report named = memory.reports.named(name);
            if (named != null) {
                outdated(named, report);
            }
        }
    }

    private void outdated(Report report, Report cause) {
        Statement says = report.says();
        if (says != null) {
            folded.outdated(Reports.subject(says), says.actor(), cause);
        }
    }

    /** Takes in actors; of each the highest version holds. */
    public void learnActors(Collection<Document<Actor>> actors) {
        learn(memory.actors, actors);
    }

    /** Takes in actor groups; of each the highest version holds. */
    public void learnGroups(Collection<Document<Group>> groups) {
        learn(memory.groups, groups);
    }

    /** Takes in services; of each the highest version holds. */
    public void learnServices(Collection<Document<Service>> services) {
        learn(memory.services, services);
    }

    /** Takes in delegations; of each the highest version holds. */
    public void learnDelegations(Collection<Document<Delegation>> delegations) {
        learn(memory.delegations, delegations);
    }

    /** Takes in published figures; of each the highest version holds. */
    public void learnFigures(Collection<Document<PublishedFigure>> figures) {
        learn(memory.figures, figures);
    }

    /** Takes in initiatives; of each the highest version holds. No standing is folded from them. */
    public void learnInitiatives(Collection<Document<Initiative>> initiatives) {
        write(() -> initiatives.forEach(memory.initiatives::learn));
    }

    private <S> void learn(Documents<S> documents, Collection<Document<S>> given) {
        write(() -> {
            boolean news = false;
            for (Document<S> document : given) {
                news |= documents.learn(document);
            }
            if (news) {
                folded.forgetAll();
            }
        });
    }

    private void write(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Asks something of what is known within a horizon. The whole question sees one state; what it is given must not be kept
     * after it has answered.
     */
    public <T> T ask(Horizon horizon, Function<Known, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(new Known(memory, folded, horizon));
        } finally {
            lock.readLock().unlock();
        }
    }
}
