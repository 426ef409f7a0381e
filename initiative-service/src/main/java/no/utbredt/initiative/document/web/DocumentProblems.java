package no.utbredt.initiative.document.web;

import java.util.Map;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.vocabulary.Quoted;

/** Why a document is not taken, apart from what it says. */
final class DocumentProblems {

    static final Map<String, String> LATER = Map.of("Retry-After", "5");

    private DocumentProblems() {}

    static Refused notZip(String why) {
        return new Refused(Problem.of(
                400,
                "not-a-folder",
                "a zip of at most %d files of YAML in UTF-8, of at most %d bytes together"
                        .formatted(FileNames.MOST, ZippedFolder.MOST_BYTES),
                "this is no folder that can be read: " + why,
                "dette er ingen mappe som kan leses"));
    }

    static Refused boundToken() {
        return new Refused(
                Problem.of(
                        403,
                        "token-not-passable",
                        "a bearer token of HelseID with the scopes utbredt:documents.write and utbredt:reports.write",
                        "what a document says of actors is passed on with your token, and one that is bound to a key cannot be",
                        "det dokumentet sier om aktører, gis videre med ditt token, og et som er bundet til en nøkkel, kan ikke gis videre"));
    }

    /** @param error the issuer's own code; may be empty */
    static Refused notExchanged(String error) {
        return new Refused(Problem.of(
                403,
                "token-not-exchanged",
                "a token of a client that lets this service exchange its tokens",
                "the issuer does not exchange your token for one to pass on what the document says: "
                        + Quoted.of(error),
                "utstederen bytter ikke tokenet ditt i et til å gi videre det dokumentet sier"));
    }

    static Refused issuerAway() {
        return new Refused(
                Problem.of(
                        503,
                        "issuer-unreachable",
                        "send it again",
                        "your token cannot be exchanged just now: the issuer does not answer",
                        "tokenet ditt kan ikke byttes akkurat nå: utstederen svarer ikke"),
                LATER);
    }

    static Refused unreachable() {
        return new Refused(
                Problem.of(
                        502,
                        "service-unreachable",
                        "the same request after the seconds of Retry-After",
                        "the adoption-service cannot be reached from here",
                        "adoption-service kan ikke nås herfra"),
                LATER);
    }

    static Refused interrupted() {
        return new Refused(
                Problem.of(
                        503,
                        "document-interrupted",
                        "the same document again, after the seconds of Retry-After",
                        "the document is right, and could not be taken to its end: some of it is taken, and sent again it goes on from there",
                        "dokumentet er riktig, men kunne ikke tas imot til ende: noe er tatt imot, og sendt på nytt går det videre derfra"),
                LATER);
    }
}
