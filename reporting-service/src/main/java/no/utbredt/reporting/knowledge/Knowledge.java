package no.utbredt.reporting.knowledge;

import java.util.Collection;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.report.Report;

/**
 * Everything recorded, in memory. One thread writes, any number ask; every writing method may be given the same thing again,
 * in any order, and the answers stay the same.
 */
public final class Knowledge {
    /** Takes in reports the register admitted. Of two contents under one name the first recorded holds (law 1). */
    public void admit(Collection<Report> reports) {}

    /** Takes in actors; of each the highest version holds. */
    public void learnActors(Collection<Document<Actor>> actors) {}

    /** Takes in actor groups; of each the highest version holds. */
    public void learnGroups(Collection<Document<Group>> groups) {}

    /** Takes in services; of each the highest version holds. */
    public void learnServices(Collection<Document<Service>> services) {}

    /** Takes in delegations; of each the highest version holds. */
    public void learnDelegations(Collection<Document<Delegation>> delegations) {}

    /** Takes in published figures; of each the highest version holds. */
    public void learnFigures(Collection<Document<PublishedFigure>> figures) {}
}
