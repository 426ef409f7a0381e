package no.utbredt.reporting.partner.web;

import java.time.LocalDate;
import java.util.Objects;
import no.utbredt.reporting.history.Onset;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.partner.Readiness;
import no.utbredt.reporting.partner.Readiness.Certainty;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * One of those who work together.
 *
 * @param there whether it has come so far; UNKNOWN where nobody has told, or in doubt
 * @param earliest the first day on which it may have, or null where it never certainly had
 * @param latest the first day on which it certainly had, or null with it
 */
record PartnerBody(
        Named actor,
        Stage stage,
        Certainty there,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    static PartnerBody of(Readiness.Member member, int day, Known known) {
        Onset onset = member.onset();
        return new PartnerBody(
                Objects.requireNonNull(Named.actor(member.actor(), day, known), "restricted actors are not told"),
                member.stage(),
                member.there(),
                onset == null ? null : LocalDate.ofEpochDay(onset.earliest()),
                onset == null ? null : LocalDate.ofEpochDay(onset.latest()));
    }
}
