package no.utbredt.reporting.dcat;

import java.time.Instant;
import java.util.List;
import no.utbredt.reporting.bank.Label;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Table;
import no.utbredt.reporting.release.Releases;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;

/**
 * A table as a release froze it: a version of the table's dataset (DCAT-AP-NO 2.2: {@code dct:isVersionOf}, {@code dct:hasVersion}, {@code
 * owl:versionInfo}; {@code dcat:version} is DCAT 3's name for the last), with distributions that are the same for ever.
 *
 * @param table as it is now
 * @param named the release
 */
record ReleasedVersion(Table table, Releases.Named named) {

    /** Of more releases than the newest hundred none is described. */
    private static final int MOST = 100;

    /** Those of a table, the newest made first. */
    static List<ReleasedVersion> of(Table table, List<Releases.Named> newestFirst) {
        return newestFirst.stream()
                .limit(MOST)
                .filter(each -> each.release().comprises(table.name()))
                .map(each -> new ReleasedVersion(table, each))
                .toList();
    }

    /** How it is called beneath the catalogue. */
    String name() {
        return table.name() + "/" + named.id();
    }

    Label title() {
        return new Label(
                table.title().in(Language.NO) + ", utgivelse " + named.id(),
                table.title().in(Language.EN) + ", release " + named.id());
    }

    /** What is asked of the bank for it. */
    String question() {
        return "release=" + named.id();
    }

    /** Says whose version it is, and which. */
    void version(Resource dataset, Resource whole) {
        dataset.addProperty(DCTerms.isVersionOf, whole)
                .addProperty(OWL.versionInfo, named.id())
                .addProperty(ResourceFactory.createProperty(DCAT.NS, "version"), named.id())
                .addProperty(DCTerms.issued, DataCatalogue.second(made()), XSDDatatype.XSDdateTime);
        whole.addProperty(DCTerms.hasVersion, dataset);
    }

    /** When it was frozen. */
    Instant made() {
        return named.release().madeAt();
    }
}
