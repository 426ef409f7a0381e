package no.utbredt.adoption.report;

import java.time.LocalDate;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Tenant;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.vocabulary.PartialDate;
import no.utbredt.vocabulary.Quoted;

/** What can be wrong with a report, in words. The codes are stable; README lists them. */
final class Faults {

    private Faults() {}

    static Fault missing(String expected) {
        return new Fault("missing-field", expected, "this field is required", "dette feltet må være med");
    }

    static Fault wrongType(String expected, String expectedNb) {
        return new Fault("wrong-type", expected, "this is not " + expected, "dette er ikke " + expectedNb);
    }

    static Fault form(String code, String expected, String expectedNb, String said) {
        return new Fault(
                code,
                expected,
                "\"" + abbreviated(said) + "\" is not " + expected,
                "«" + abbreviated(said) + "» er ikke " + expectedNb);
    }

    static Fault tooMany(int most, int said) {
        return new Fault(
                "too-many",
                "at most " + most,
                "there are " + said + ", at most " + most + " are taken",
                "her er det " + said + ", høyst " + most + " tas imot");
    }

    static Fault outsidePrefix(String prefix, String source) {
        return new Fault(
                "source-outside-prefix",
                "a source that begins with " + prefix,
                "\"" + abbreviated(source) + "\" is not among this client's own sources",
                "«" + abbreviated(source) + "» er ikke en av klientens egne kilder");
    }

    static Fault future(String code, PartialDate said, LocalDate today) {
        return new Fault(
                code,
                "no later than " + today,
                said + " has not come yet",
                said + " har ikke kommet ennå; en planlagt dato er ingen status");
    }

    static Fault afterStatedAt(PartialDate from, PartialDate statedAt) {
        return new Fault(
                "valid-from-after-stated-at",
                "no later than " + statedAt,
                "a source cannot say in " + statedAt + " what only begins in " + from,
                "en kilde kan ikke i " + statedAt + " si det som først begynner i " + from);
    }

    static Fault stewardsOnly() {
        return new Fault(
                "not-relevant-by-stewards-only",
                "another stage",
                "only a steward says that a service is not relevant for an actor",
                "bare en forvalter kan si at en tjeneste ikke er relevant for en aktør");
    }

    static Fault moreThanAll(Extent extent) {
        return new Fault(
                "extent-count-above-of",
                "at most " + extent.of(),
                extent.count() + " of " + extent.of() + " is more than all",
                extent.count() + " av " + extent.of() + " er mer enn alle");
    }

    static Fault contradiction(String expected) {
        return new Fault(
                "manner-contradicts",
                expected,
                "this cannot be said beside the rest of the report",
                "dette kan ikke sies ved siden av resten av innrapporteringen");
    }

    static Fault namesItself() {
        return new Fault(
                "names-itself",
                "another report",
                "a report cannot correct or retract itself",
                "en innrapportering kan ikke rette eller trekke tilbake seg selv");
    }

    static Fault foreign(String own) {
        return new Fault(
                "names-another-source",
                own,
                "only the same source or an operator may correct or retract a report",
                "bare samme kilde eller en operatør kan rette eller trekke tilbake en innrapportering");
    }

    /** Names both as the sender knows them: itself, and the actor by the words it sent. */
    static Fault delegationMissing(Client client, Subject actor) {
        String speaker = client.name() + " (" + client.organisation() + ")";
        return new Fault(
                "delegation-missing",
                "a delegation from the actor, or from one above it, that covers the service on the day of statedAt",
                speaker + " has no delegation from " + Quoted.of(actor.key()),
                speaker + " har ingen fullmakt fra " + Quoted.of(actor.key()));
    }

    /** Names both: for whom the token was issued, and the actor by the words that were sent. */
    static Fault outsideToken(Tenant tenant, Subject actor) {
        boolean nobody = tenant.numbers().findAny().isEmpty();
        String about = Quoted.of(actor.key());
        return new Fault(
                "actor-outside-token",
                "the organisation the token was issued for, or a unit beneath it; for another a token of its own",
                (nobody ? "the token names no organisation" : "the token was issued for " + tenant.words())
                        + ", and this is about " + about,
                (nobody ? "tokenet nevner ingen organisasjon" : "tokenet er utstedt for " + tenant.words())
                        + ", og dette gjelder " + about);
    }

    static Fault notItself() {
        return new Fault(
                "actor-not-own",
                "the client's own organisation or a unit beneath it",
                "an actor reports for itself only",
                "en aktør innrapporterer bare for seg selv");
    }

    static Fault actorNotKnownYet() {
        return new Fault(
                "actor-not-known-yet",
                "a registered actor, now or later",
                "nobody is registered under this yet: taken, and unplaced until somebody is",
                "ingen er registrert med dette ennå: tatt imot, men uten plass til noen blir det");
    }

    static Fault serviceNotKnownYet() {
        return new Fault(
                "service-not-known-yet",
                "a service of the catalogue, now or later",
                "the catalogue has no such service yet: taken, and unplaced until it has",
                "katalogen har ingen slik tjeneste ennå: tatt imot, men uten plass til den får det");
    }

    static Fault documentNotKnownYet() {
        return new Fault(
                "document-not-known-yet",
                "a document the roadmap cites, now or later",
                "the roadmap cites no such document yet: taken, and shown by its id until it does",
                "veikartet viser ikke til noe slikt dokument ennå: tatt imot, og vist med id-en til det gjør det");
    }

    static Fault unknownSelf() {
        return new Fault(
                "actor-not-known",
                "an organisation number that is registered",
                "an actor that reports for itself must be registered, and nobody is under this",
                "en aktør som innrapporterer for seg selv, må være registrert, og ingen er det med dette");
    }

    static Fault dataTooLarge(int most) {
        return new Fault(
                "data-too-large",
                "at most " + most + " characters in data",
                "more is said than is kept beside one report",
                "her er det sagt mer enn det som kan tas vare på ved siden av én innrapportering");
    }

    static Fault unavailable(String code) {
        return new Fault(
                code,
                "send it again",
                "this report could not be kept just now; sending it again never counts it twice",
                "innrapporteringen kunne ikke tas vare på nå; den telles aldri to ganger om den sendes på nytt");
    }

    private static String abbreviated(String said) {
        return Quoted.of(said);
    }

    /** The beginning of what was said. */
    static String abbreviated(String said, int most) {
        return said.length() <= most ? said : said.substring(0, most) + "…";
    }
}
