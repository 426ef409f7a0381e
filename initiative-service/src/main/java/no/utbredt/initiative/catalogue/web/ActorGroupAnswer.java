package no.utbredt.initiative.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.initiative.catalogue.ActorGroup;
import org.jspecify.annotations.Nullable;

/** An actor group as it is answered. */
record ActorGroupAnswer(
        String id,
        String name,
        String nameEnglish,
        boolean complete,
        @Nullable LocalDate registeredFrom,
        boolean restricted,
        List<TotalAnswer> totals) {

    /** A total with its date as written. */
    record TotalAnswer(String date, long value, String source) {}

    static ActorGroupAnswer of(ActorGroup group) {
        return new ActorGroupAnswer(
                group.id(),
                group.name(),
                group.nameEnglish(),
                group.complete(),
                group.registeredFrom(),
                group.restricted(),
                group.totals().stream()
                        .map(total -> new TotalAnswer(total.date().text(), total.value(), total.source()))
                        .toList());
    }
}
