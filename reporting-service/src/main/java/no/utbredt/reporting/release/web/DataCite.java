package no.utbredt.reporting.release.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.release.Releases;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * A release as the DataCite Metadata Schema 4.6 names things. There is no DOI: the identifier is the release's address.
 *
 * @param publicationYear the year it was frozen, in Norway
 * @param version the release's id
 */
record DataCite(
        DataCiteIdentifier identifier,
        List<DataCiteCreator> creators,
        List<DataCiteTitle> titles,
        DataCitePublisher publisher,
        int publicationYear,
        DataCiteResourceType resourceType,
        String version,
        List<DataCiteDate> dates,
        List<DataCiteRights> rights,
        List<DataCiteDescription> descriptions,
        List<DataCiteRelation> relatedIdentifiers) {

    private static final String ADDRESS = "URL";

    /** An address for ever. */
    record DataCiteIdentifier(String identifier, String identifierType) {}

    /** Who made it. */
    record DataCiteCreator(String name, String nameType) {}

    /** @param titleType null for the title itself */
    record DataCiteTitle(
            String title, String lang, @Nullable String titleType) {}

    /** Who answers for it. */
    record DataCitePublisher(String name, String publisherIdentifier) {}

    /** What sort of thing it is. */
    record DataCiteResourceType(String resourceTypeGeneral, String resourceType) {}

    /** @param dateInformation what the date means here, or null */
    record DataCiteDate(
            String date, String dateType, @Nullable String dateInformation) {}

    /** Under what it may be used. */
    record DataCiteRights(String rights, String rightsURI, String rightsIdentifier, String rightsIdentifierScheme) {}

    /** Words about it. */
    record DataCiteDescription(String description, String descriptionType, String lang) {}

    /** Another release. */
    record DataCiteRelation(String relatedIdentifier, String relatedIdentifierType, String relationType) {}

    /**
     * @param following ids of those that follow it
     * @param base the service's own address
     */
    static DataCite of(Releases.Named named, List<String> following, String base, DataCitePublisher publisher) {
        Release release = named.release();
        return new DataCite(
                new DataCiteIdentifier(ReleaseBody.address(base, named.id()), ADDRESS),
                List.of(new DataCiteCreator(publisher.name(), "Organizational")),
                titles(release),
                publisher,
                OsloDay.of(release.madeAt()).getYear(),
                new DataCiteResourceType("Dataset", "Statistics"),
                named.id(),
                dates(release),
                List.of(new DataCiteRights(
                        "Creative Commons Attribution 4.0 International",
                        "https://creativecommons.org/licenses/by/4.0/",
                        "CC-BY-4.0",
                        "SPDX")),
                descriptions(release),
                related(release, following, base));
    }

    private static List<DataCiteTitle> titles(Release release) {
        DataCiteTitle title = new DataCiteTitle(release.title(), "nb", null);
        String english = release.titleEnglish();
        return english == null ? List.of(title) : List.of(title, new DataCiteTitle(english, "en", "TranslatedTitle"));
    }

    private static List<DataCiteDate> dates(Release release) {
        List<DataCiteDate> dates = new ArrayList<>();
        dates.add(new DataCiteDate(release.madeAt().toString(), "Issued", null));
        dates.add(new DataCiteDate(release.knownAt().toString(), "Collected", "as known at the end of this second"));
        LocalDate statedBy = release.statedBy();
        if (statedBy != null) {
            dates.add(new DataCiteDate(statedBy.toString(), "Other", "what sources had stated by the end of this day"));
        }
        return dates;
    }

    private static List<DataCiteDescription> descriptions(Release release) {
        DataCiteDescription notice = new DataCiteDescription(Notice.TEXT, "Other", "nb");
        String note = release.note();
        return note == null ? List.of(notice) : List.of(notice, new DataCiteDescription(note, "Other", "nb"));
    }

    private static List<DataCiteRelation> related(Release release, List<String> following, String base) {
        return Stream.concat(
                        Stream.ofNullable(release.follows()).map(id -> related(base, id, "IsNewVersionOf")),
                        following.stream().map(id -> related(base, id, "IsPreviousVersionOf")))
                .toList();
    }

    private static DataCiteRelation related(String base, String id, String relation) {
        return new DataCiteRelation(ReleaseBody.address(base, id), ADDRESS, relation);
    }
}
