package no.utbredt.adoption.replay.web;

import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.web.Refused;
import org.springframework.http.HttpStatus;

/** Why nothing can be done with an entry. */
final class ReplayProblems {

    private ReplayProblems() {}

    static Refused noWholeEvent() {
        return impossible(
                "the whole event, corrected",
                "no whole event is kept of this entry",
                "ingen hel melding er tatt vare på i denne oppføringen");
    }

    static Refused noSender() {
        return impossible(
                "an entry that a registered client sent",
                "no registered client sent this entry",
                "ingen registrert klient sendte denne oppføringen");
    }

    static Refused settled() {
        return refused(
                HttpStatus.CONFLICT,
                new Fault(
                        "set-aside-settled",
                        "an entry that is open",
                        "this entry is replayed or closed already",
                        "denne oppføringen er alt sendt på nytt eller lukket"));
    }

    private static Refused impossible(String expected, String detail, String detailNb) {
        return refused(HttpStatus.UNPROCESSABLE_CONTENT, new Fault("replay-impossible", expected, detail, detailNb));
    }

    private static Refused refused(HttpStatus status, Fault fault) {
        return new Refused(status, "entry", fault);
    }
}
