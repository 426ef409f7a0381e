package no.utbredt.reporting.knowledge;

import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.initiative.Initiative;

/** All that is held; guarded by the lock of {@link Knowledge}. */
final class Memory {
    final Reports reports = new Reports();
    final Documents<Actor> actors = new Documents<>();
    final Documents<Group> groups = new Documents<>();
    final Documents<Service> services = new Documents<>();
    final Documents<Delegation> delegations = new Documents<>();
    final Documents<PublishedFigure> figures = new Documents<>();
    final Documents<Initiative> initiatives = new Documents<>();
}
