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
        Identifier identifier,
        List<Creator> creators,
        List<Title> titles,
        PublishedBy publisher,
        int publicationYear,
        ResourceType resourceType,
        String version,
        List<DatedEvent> dates,
        List<Rights> rights,
        List<Description> descriptions,
        List<RelatedIdentifier> relatedIdentifiers) {

    private static final String ADDRESS = "URL";

    /** An address for ever. */
    record Identifier(String identifier, String identifierType) {}

    /** Who made it. */
    record Creator(String name, String nameType) {}

    /** @param titleType null for the title itself */
    record Title(String title, String lang, @Nullable String titleType) {}

    /** Who answers for it. */
    record PublishedBy(String name, String publisherIdentifier) {}

    /** What sort of thing it is. */
    record ResourceType(String resourceTypeGeneral, String resourceType) {}

    /** @param dateInformation what the date means here, or null */
    record DatedEvent(String date, String dateType, @Nullable String dateInformation) {}

    /** Under what it may be used. */
    record Rights(String rights, String rightsURI, String rightsIdentifier, String rightsIdentifierScheme) {}

    /** Words about it. */
    record Description(String description, String descriptionType, String lang) {}

    /** Another release. */
    record RelatedIdentifier(String relatedIdentifier, String relatedIdentifierType, String relationType) {}

    /**
     * @param following ids of those that follow it
     * @param base the service's own address
     */
    static DataCite of(Releases.Named named, List<String> following, String base, PublishedBy publisher) {
        Release release = named.release();
        return new DataCite(
                new Identifier(ReleaseBody.address(base, named.id()), ADDRESS),
                List.of(new Creator(publisher.name(), "Organizational")),
                titles(release),
                publisher,
                OsloDay.of(release.madeAt()).getYear(),
                new ResourceType("Dataset", "Statistics"),
                named.id(),
                dates(release),
                List.of(new Rights(
                        "Creative Commons Attribution 4.0 International",
                        "https://creativecommons.org/licenses/by/4.0/",
                        "CC-BY-4.0",
                        "SPDX")),
                descriptions(release),
                related(release, following, base));
    }

    private static List<Title> titles(Release release) {
        Title title = new Title(release.title(), "nb", null);
        String english = release.titleEnglish();
        return english == null ? List.of(title) : List.of(title, new Title(english, "en", "TranslatedTitle"));
    }

    private static List<DatedEvent> dates(Release release) {
        List<DatedEvent> dates = new ArrayList<>();
        dates.add(new DatedEvent(release.madeAt().toString(), "Issued", null));
        dates.add(new DatedEvent(release.knownAt().toString(), "Collected", "as known at the end of this second"));
        LocalDate statedBy = release.statedBy();
        if (statedBy != null) {
            dates.add(new DatedEvent(statedBy.toString(), "Other", "what sources had stated by the end of this day"));
        }
        return dates;
    }

    private static List<Description> descriptions(Release release) {
        Description notice = new Description(Notice.TEXT, "Other", "nb");
        String note = release.note();
        return note == null ? List.of(notice) : List.of(notice, new Description(note, "Other", "nb"));
    }

    private static List<RelatedIdentifier> related(Release release, List<String> following, String base) {
        return Stream.concat(
                        Stream.ofNullable(release.follows()).map(id -> related(base, id, "IsNewVersionOf")),
                        following.stream().map(id -> related(base, id, "IsPreviousVersionOf")))
                .toList();
    }

    private static RelatedIdentifier related(String base, String id, String relation) {
        return new RelatedIdentifier(ReleaseBody.address(base, id), ADDRESS, relation);
    }
}
