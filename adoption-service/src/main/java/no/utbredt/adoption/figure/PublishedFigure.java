package no.utbredt.adoption.figure;

import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.PartialDate;
import no.utbredt.vocabulary.Quoted;

/**
 * An aggregate somebody published.
 *
 * @param id given by whoever entered it, unique over all documents
 * @param matter what it is about
 * @param asOf the date it is true at, not after its publication: a forecast is no figure
 * @param saying what it says
 * @param relations how it stands to other figures
 * @param publication where it was published
 */
public record PublishedFigure(
        String id, Matter matter, PartialDate asOf, Saying saying, Relations relations, Publication publication) {

    /** @throws FaultyValue {@code figure-id-form}; FaultyField {@code as-of-after-stated} or {@code figure-own-relation} */
    public PublishedFigure {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,149}")) {
            throw new FaultyValue(
                    "figure-id-form",
                    "1–150 of A–Z a–z 0–9 . _ -, a letter or digit first",
                    "\"" + Quoted.of(id) + "\" is not a figure id",
                    "«" + Quoted.of(id) + "» er ikke en tall-id");
        }
        if (asOf.firstDay().isAfter(publication.statedAt().lastDay())) {
            throw new FaultyField("/asOf", forecast(asOf, publication.statedAt()));
        }
        relations.named().filter(named -> named.figure().equals(id)).findFirst().ifPresent(named -> {
            throw new FaultyField(named.field(), ownRelation(id));
        });
    }

    private static Fault forecast(PartialDate asOf, PartialDate statedAt) {
        return new Fault(
                "as-of-after-stated",
                "a date not after " + statedAt,
                "published " + statedAt + ", it cannot yet count " + asOf,
                "publisert " + statedAt + " kan det ikke telle " + asOf);
    }

    private static Fault ownRelation(String id) {
        return new Fault("figure-own-relation", "another figure", id + " names itself", id + " viser til seg selv");
    }
}
