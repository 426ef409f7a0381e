package no.utbredt.adoption.replay.web;

import java.time.Instant;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.web.Refused;
import no.utbredt.adoption.replay.Repair;
import no.utbredt.edge.request.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The entity tag of an entry: what was done with it, and when its cause was last seen. */
record Tag(String value) {

    static Tag of(Repair repair, Instant lastSeen) {
        return new Tag(repair.version() + "-" + lastSeen.toEpochMilli());
    }

    String quoted() {
        return "\"" + value + "\"";
    }

    /**
     * Lets those through that saw the entry as it is.
     *
     * @param ifMatch the header, or null
     */
    void require(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new FaultyField(
                    HttpHeaders.IF_MATCH,
                    new Fault(
                            "value-missing",
                            "the entity tag of the entry",
                            "\"If-Match\" is missing",
                            "«If-Match» mangler"));
        }
        if (IfMatch.read(ifMatch).filter(seen -> seen.tags().contains(value)).isEmpty()) {
            throw outdated();
        }
    }

    Refused outdated() {
        return new Refused(
                HttpStatus.PRECONDITION_FAILED,
                HttpHeaders.IF_MATCH,
                new Fault(
                        "edition-outdated",
                        quoted(),
                        "the entry has edition " + quoted(),
                        "oppføringen har utgave " + quoted()));
    }
}
