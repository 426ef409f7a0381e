package no.utbredt.adoption.state.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.utbredt.adoption.report.Role;
import no.utbredt.adoption.report.kafka.KnownServices;
import no.utbredt.adoption.state.Matter;
import no.utbredt.edge.Refused;
import no.utbredt.edge.refusal.CommonProblems;
import no.utbredt.vocabulary.Days;
import no.utbredt.vocabulary.Nearest;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a question or a state is about, as its parameters say. */
@Component
final class Matters {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final KnownServices services;
    private final Clock clock;

    Matters(KnownServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /**
     * Reads it.
     *
     * @param date null for today; a day of the future is none
     * @throws Refused {@code invalid-parameter}
     */
    Matter of(String service, Role role, @Nullable LocalDate date) {
        if (!services.knows(service)) {
            throw new Refused(CommonProblems.invalid(
                    "service",
                    Quoted.of(service),
                    "a service of the catalogue; " + Nearest.among(services.ids(), service)));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), OSLO);
        LocalDate day = date == null ? today : date;
        if (day.isAfter(today) || !Days.include(day)) {
            throw new Refused(CommonProblems.invalid(
                    "date", day.toString(), "a day from " + Days.RANGE + ", no later than today"));
        }
        return new Matter(service, role, day);
    }
}
