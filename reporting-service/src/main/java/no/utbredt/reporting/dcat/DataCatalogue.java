package no.utbredt.reporting.dcat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.utbredt.reporting.bank.Label;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Table;
import no.utbredt.reporting.release.Releases;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.VCARD4;

/**
 * The tables of the bank as datasets of a catalogue (DCAT-AP-NO 2.2), each with a distribution in every format and the service that
 * answers them all, and each release of a table as a version of it. Themes, formats, languages and rights are those of the lists the European Union keeps.
 */
public final class DataCatalogue {

    /** Before its addresses stands the service's own. */
    public static final String PATH = "/dcat";

    private static final String EUROPE = "http://publications.europa.eu/resource/authority/";
    private static final String LICENCE = EUROPE + "licence/CC_BY_4_0";
    private static final String HEALTH = EUROPE + "data-theme/HEAL";
    private static final String PUBLIC = EUROPE + "access-right/PUBLIC";
    private static final String MONTHLY = EUROPE + "frequency/MONTHLY";
    private static final String NORWAY = EUROPE + "country/NOR";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
    private static final List<String> LANGUAGES = List.of(EUROPE + "language/NOB", EUROPE + "language/ENG");

    private static final Label TITLE =
            new Label("Utbredelse av nasjonale e-helsetjenester", "Adoption of national e-health services");
    private static final Label DESCRIPTION = new Label(
            "Hvem som har tatt hvilken nasjonal e-helsetjeneste i bruk, siden når, og hvordan vi vet det.",
            "Who has taken which national e-health service into use, since when, and how we know.");
    private static final Label SERVICE = new Label("Statistikkbank (PxWebApi 2)", "Statistics bank (PxWebApi 2)");
    private static final List<String> KEYWORDS = List.of("e-helse", "utbredelse", "kjernejournal", "e-resept");
    private final Model model = ModelFactory.createDefaultModel();
    private final String base;
    private final String bank;
    private final Publisher publisher;
    private final String notice;

    private DataCatalogue(String base, String bank, Publisher publisher, String notice) {
        this.base = base + PATH;
        this.bank = bank;
        this.publisher = publisher;
        this.notice = notice;
    }

    /**
     * Describes them.
     *
     * @param releases of which each has versions of its tables, the newest made first
     * @param base the service's own address, without a slash at its end
     * @param bank the bank's address, without a slash at its end
     * @param notice what whoever uses the figures has to know
     */
    public static Model of(
            List<Table> tables,
            List<Releases.Named> releases,
            String base,
            String bank,
            Publisher publisher,
            String notice) {
        DataCatalogue catalogue = new DataCatalogue(base, bank, publisher, notice);
        catalogue.write(tables, releases);
        return catalogue.model;
    }

    private void write(List<Table> tables, List<Releases.Named> releases) {
        prefixes();
        Resource agent = model.createResource(publisher.address(), FOAF.Agent)
                .addProperty(FOAF.name, publisher.name())
                .addProperty(DCTerms.identifier, publisher.address());
        Resource contact = model.createResource(base + "#contact", VCARD4.Organization)
                .addProperty(VCARD4.fn, publisher.name(), "nb")
                .addProperty(VCARD4.hasURL, model.createResource(publisher.contact()));
        Resource service = described(base + "#bank", DCAT.DataService, SERVICE, DESCRIPTION, agent)
                .addProperty(DCAT.contactPoint, contact)
                .addProperty(DCAT.endpointURL, model.createResource(bank))
                .addProperty(
                        DCAT.endpointDescription,
                        model.createResource("https://github.com/PxTools/PxApiSpecs/blob/master/PxAPI-2.yml"))
                .addProperty(DCTerms.license, model.createResource(LICENCE))
                .addProperty(DCTerms.accessRights, model.createResource(PUBLIC));
        Resource catalogue = described(base, DCAT.Catalog, TITLE, DESCRIPTION, agent)
                .addProperty(DCAT.contactPoint, contact)
                .addProperty(DCTerms.license, model.createResource(LICENCE))
                .addProperty(DCAT.service, service);
        resources(catalogue, DCTerms.language, LANGUAGES);
        for (Table table : tables) {
            Resource whole = dataset(
                    new Described(table, table.id(), table.title(), table.updated(), ""), agent, contact, service);
            listed(whole, catalogue, service);
            for (ReleasedVersion version : ReleasedVersion.of(table, releases)) {
                Described frozen =
                        new Described(table, version.name(), version.title(), version.made(), version.question() + "&");
                Resource dataset = dataset(frozen, agent, contact, service);
                version.version(dataset, whole);
                listed(dataset, catalogue, service);
            }
        }
        tables.stream().map(Table::updated).max(Instant::compareTo).ifPresent(last -> modified(catalogue, last));
    }

    private void prefixes() {
        model.setNsPrefix("dcat", DCAT.NS);
        model.setNsPrefix("dct", DCTerms.NS);
        model.setNsPrefix("foaf", FOAF.NS);
        model.setNsPrefix("owl", OWL.NS);
        model.setNsPrefix("vcard", VCARD4.NS);
        model.setNsPrefix("xsd", XSDDatatype.XSD + "#");
    }

    private Resource described(String address, Resource type, Label title, Label description, Resource agent) {
        Resource some = model.createResource(address, type)
                .addProperty(DCTerms.identifier, address)
                .addProperty(DCTerms.publisher, agent);
        texts(some, DCTerms.title, title);
        texts(some, DCTerms.description, description);
        return some;
    }

    private static void listed(Resource dataset, Resource catalogue, Resource service) {
        catalogue.addProperty(DCAT.dataset, dataset);
        service.addProperty(DCAT.servesDataset, dataset);
    }

    /**
     * A table as one dataset tells it.
     *
     * @param name how it is called beneath the catalogue
     * @param question what is asked of the bank beside the format, with an ampersand behind it, or empty for the figures as known now
     */
    private record Described(Table table, String name, Label title, Instant modified, String question) {}

    private Resource dataset(Described some, Resource agent, Resource contact, Resource service) {
        Label notes = some.table().notes().getFirst();
        Label said = new Label(notes.in(Language.NO) + " " + notice, notes.in(Language.EN) + " " + notice);
        Resource dataset = described(base + "/" + some.name(), DCAT.Dataset, some.title(), said, agent)
                .addProperty(DCAT.contactPoint, contact)
                .addProperty(DCAT.theme, model.createResource(HEALTH))
                .addProperty(DCTerms.accessRights, model.createResource(PUBLIC))
                .addProperty(DCTerms.accrualPeriodicity, model.createResource(MONTHLY))
                .addProperty(DCTerms.spatial, model.createResource(NORWAY));
        KEYWORDS.forEach(each -> dataset.addProperty(DCAT.keyword, each, "nb"));
        resources(dataset, DCTerms.language, LANGUAGES);
        modified(dataset, some.modified());
        Formats.all().stream()
                .map(format -> distribution(some, format, service))
                .forEach(distribution -> dataset.addProperty(DCAT.distribution, distribution));
        return dataset;
    }

    private Resource distribution(Described some, String format, Resource service) {
        String table = some.table().id();
        Resource data =
                model.createResource(bank + "/tables/" + table + "/data?" + some.question() + "outputFormat=" + format);
        Resource distribution = model.createResource(base + "/" + some.name() + "#" + format, DCAT.Distribution)
                .addProperty(DCAT.accessURL, data)
                .addProperty(DCTerms.format, model.createResource(EUROPE + "file-type/" + Formats.fileType(format)))
                .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPE + Formats.mediaType(format)))
                .addProperty(DCTerms.license, model.createResource(LICENCE))
                .addProperty(DCAT.accessService, service);
        texts(distribution, DCTerms.title, new Label(format, format));
        return distribution;
    }

    static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void modified(Resource some, Instant last) {
        some.addProperty(DCTerms.modified, second(last), XSDDatatype.XSDdateTime);
    }

    private void resources(Resource some, Property property, List<String> addresses) {
        addresses.forEach(each -> some.addProperty(property, model.createResource(each)));
    }

    private static void texts(Resource some, Property property, Label label) {
        some.addProperty(property, label.in(Language.NO), "nb");
        some.addProperty(property, label.in(Language.EN), "en");
    }
}
