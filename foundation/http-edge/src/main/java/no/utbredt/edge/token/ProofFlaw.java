package no.utbredt.edge.token;

import java.util.Map;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.edge.refusal.CommonProblems;

/** What may be wrong with a proof of possession (RFC 9449, section 4.3). */
enum ProofFlaw {
    MISSING(
            "proof-missing",
            "one header DPoP is to come with the token, of at most 4096 characters",
            "ett hode DPoP skal følge tokenet, på høyst 4096 tegn"),
    UNREADABLE(
            "proof-invalid",
            "it is no JWT of type dpop+jwt, signed with the key whose public half alone it names",
            "det er ikke en JWT av typen dpop+jwt, signert med nøkkelen den bare nevner den offentlige halvdelen av"),
    ALGORITHM("proof-invalid", "its alg is none that is taken", "alg er ikke blant dem som godtas"),
    KEY("proof-invalid", "its key is not the one the token is bound to", "nøkkelen er ikke den tokenet er bundet til"),
    METHOD("proof-invalid", "its htm is not the method of the request", "htm er ikke metoden i forespørselen"),
    ADDRESS("proof-invalid", "its htu is not the address of the request", "htu er ikke adressen i forespørselen"),
    TOKEN("proof-invalid", "its ath is not the hash of the token", "ath er ikke hashen av tokenet"),
    NAME("proof-invalid", "its jti is not 1 to 256 characters", "jti er ikke på 1 til 256 tegn"),
    UNDATED("proof-invalid", "it has no iat", "iat mangler"),
    OLD("proof-invalid", "its iat is too long ago", "iat er for gammel"),
    EARLY("proof-invalid", "its iat is in the future", "iat er i fremtiden"),
    USED("proof-replayed", "it was used before", "det er brukt før");

    private final String code;
    private final String english;
    private final String norwegian;

    ProofFlaw(String code, String english, String norwegian) {
        this.code = code;
        this.english = english;
        this.norwegian = norwegian;
    }

    /** The request refused for it. */
    Refused refused() {
        return new Refused(Problem.at(
                401,
                code,
                "DPoP",
                "one proof made for this request alone: a JWT of type dpop+jwt with jwk, jti, htm, htu, iat and ath",
                "the proof of possession is not believed: " + english,
                "beviset for besittelse godtas ikke: " + norwegian));
    }

    /** A request that is refused because it cannot be known whether its proof was used. */
    static Refused unknown() {
        return new Refused(CommonProblems.storeUnavailable(), Map.of("Retry-After", "5"));
    }
}
