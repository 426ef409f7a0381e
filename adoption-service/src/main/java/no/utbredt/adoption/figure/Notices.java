package no.utbredt.adoption.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.utbredt.adoption.fault.Fault;

/** What is worth a look in a figure, and no reason to refuse it. */
public final class Notices {

    private Notices() {}

    /** @param known whether there is a figure of that id */
    public static List<Notice> of(PublishedFigure figure, Predicate<String> known) {
        List<Notice> notices = new ArrayList<>();
        figure.relations()
                .named()
                .filter(named -> !known.test(named.figure()))
                .forEach(named -> notices.add(new Notice(named.field(), notKnownYet(named.figure()))));
        if (figure.saying().value() != null && figure.saying().word() != null) {
            notices.add(new Notice("/word", both()));
        }
        if (figure.saying().word() == Word.INGEN && figure.saying().memberStage() == null) {
            notices.add(new Notice("/memberStage", silentNone()));
        }
        return notices;
    }

    private static Fault notKnownYet(String id) {
        return new Fault(
                "figure-not-known-yet",
                "a known figure, now or later",
                "figure " + id + " is not known yet",
                "tallet " + id + " er ikke kjent ennå");
    }

    private static Fault both() {
        return new Fault(
                "value-and-word",
                "a value or a word",
                "the figure says a number and a word",
                "både et tall og et ord er oppgitt");
    }

    private static Fault silentNone() {
        return new Fault(
                "member-stage-unsaid",
                "NOT_STARTED, NO_PLAN or NOT_RELEVANT",
                "INGEN does not say what each member is at",
                "INGEN sier ikke hvor hver enkelt står");
    }
}
