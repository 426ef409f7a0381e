package no.utbredt.initiative.catalogue;

import java.util.List;
import no.utbredt.initiative.finding.Finding;

/**
 * What it comes to when somebody adds to files of the catalogue.
 *
 * @param catalogue as it becomes, without the files that are refused
 * @param changes what differs from what stood
 * @param findings why files are refused; nothing is changed when there is any
 */
public record Addition(Catalogue catalogue, List<CatalogueChange> changes, List<Finding> findings) {}
