package no.utbredt.adoption.actor.file;

import java.util.List;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.fault.file.Finding;

/**
 * What the files say.
 *
 * @param actors those that could be read whole; one of whom a row is bad is held back, and what lies beneath it
 * @param findings what could not be read
 */
public record Registration(List<Actor> actors, List<Finding> findings) {}
