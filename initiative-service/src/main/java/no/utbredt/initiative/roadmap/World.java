package no.utbredt.initiative.roadmap;

import java.util.Set;
import no.utbredt.initiative.catalogue.Catalogue;

/**
 * What a statement may be about, besides initiatives.
 *
 * @param catalogue services and actor groups
 * @param regions codes of the health regions
 */
public record World(Catalogue catalogue, Set<String> regions) {}
