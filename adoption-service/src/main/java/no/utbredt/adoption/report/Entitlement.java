package no.utbredt.adoption.report;

import java.time.LocalDate;
import java.util.Optional;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Tenant;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.report.Delegated.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client may say that (law 12).
 *
 * @param delegation what it relied on, or null
 * @param fault why not, or null when it may
 */
record Entitlement(@Nullable String delegation, @Nullable Fault fault) {

    private static final Entitlement NEEDS_NONE = new Entitlement(null, null);

    /** Judges by the delegations known now; an unknown actor's vendor is judged when the report is placed. */
    static Entitlement of(Client client, Report report, Delegated delegated, LocalDate today) {
        return switch (report) {
            case Report.Retracted retracted -> NEEDS_NONE;
            case Report.Supported supported -> NEEDS_NONE;
            case Report.Unchanged unchanged -> NEEDS_NONE;
            case Report.OfActor said -> {
                Tenant tenant = client.tenant();
                yield tenant == null || isOf(tenant, said, delegated, today)
                        ? heard(client, said, delegated, today)
                        : new Entitlement(null, Faults.outsideToken(tenant, said.actor()));
            }
        };
    }

    private static Entitlement heard(Client client, Report.OfActor said, Delegated delegated, LocalDate today) {
        return switch (client.speaker()) {
            case OPERATOR, DOCUMENT -> NEEDS_NONE;
            case VENDOR -> vendor(client, said.actor(), ground(client, said, delegated, today));
            case ACTOR -> actor(client, said.actor(), ground(client, said, delegated, today));
        };
    }

    /** Whether it is about the organisation a token was issued for or what lies beneath it; one nobody is known by, by its very number. */
    private static boolean isOf(Tenant tenant, Report.OfActor said, Delegated delegated, LocalDate today) {
        Subject actor = said.actor();
        return tenant.numbers()
                .anyMatch(
                        number -> (actor.scheme().equals("ENH") && actor.value().equals(number))
                                || ground(number, said, delegated, today) instanceof Ground.Itself);
    }

    private static Ground ground(Client client, Report.OfActor report, Delegated delegated, LocalDate today) {
        return ground(Optional.ofNullable(client.organisation()).orElseThrow(), report, delegated, today);
    }

    /** "2024" said in June is not judged by what is delegated in December. */
    private static Ground ground(String organisation, Report.OfActor report, Delegated delegated, LocalDate today) {
        LocalDate stated = report.statedAt().lastDay();
        return delegated.ground(
                organisation, report.actor(), service(report), stated.isBefore(today) ? stated : today, today);
    }

    private static String service(Report.OfActor report) {
        String service = report.service();
        return service == null ? Delegated.NO_SERVICE : service;
    }

    private static Entitlement vendor(Client client, Subject actor, Ground ground) {
        return switch (ground) {
            case Ground.Itself itself -> NEEDS_NONE;
            case Ground.By by -> new Entitlement(by.delegation(), null);
            case Ground.ActorUnknown unknown -> NEEDS_NONE;
            case Ground.None none -> new Entitlement(null, Faults.delegationMissing(client, actor));
        };
    }

    private static Entitlement actor(Client client, Subject actor, Ground ground) {
        boolean own = actor.scheme().equals("ENH") && actor.value().equals(client.organisation());
        return switch (ground) {
            case Ground.Itself itself -> NEEDS_NONE;
            case Ground.By by -> new Entitlement(null, Faults.notItself());
            case Ground.None none -> new Entitlement(null, Faults.notItself());
            case Ground.ActorUnknown unknown -> new Entitlement(null, own ? Faults.unknownSelf() : Faults.notItself());
        };
    }
}
