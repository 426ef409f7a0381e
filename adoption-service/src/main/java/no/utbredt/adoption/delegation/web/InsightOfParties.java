package no.utbredt.adoption.delegation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.web.Insight;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.edge.token.TokenHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * The actor itself by its organisation number of today, a vendor by a delegation the actor itself gave and that holds today, an
 * operator by its scope. What an organisation above it delegated gives no insight: it lies beneath that one and is not it.
 */
@Component
final class InsightOfParties implements Insight {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Clients clients;
    private final Delegations delegations;
    private final Clock clock;

    InsightOfParties(Clients clients, Delegations delegations, Clock clock) {
        this.clients = clients;
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    public boolean sees(@Nullable Authentication caller, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OSLO);
        return Scopes.has(caller, Scopes.OPERATE)
                || organisation(caller)
                        .filter(number -> actor.hasOn(today, number) || delegations.letSpeak(actor, number, today))
                        .isPresent();
    }

    private Optional<OrganisationNumber> organisation(@Nullable Authentication caller) {
        return caller instanceof JwtAuthenticationToken shown
                ? clients.find(TokenHolder.of(shown.getToken()).client())
                        .map(Client::organisation)
                        .map(OrganisationNumber::new)
                : Optional.empty();
    }
}
