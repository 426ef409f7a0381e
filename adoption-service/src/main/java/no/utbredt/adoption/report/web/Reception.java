package no.utbredt.adoption.report.web;

import java.time.Duration;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.client.Tenant;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.Door;
import no.utbredt.edge.Refused;
import no.utbredt.edge.token.TokenHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What every way in has in common before and behind the door: who speaks, whether it is open, and what is counted. */
@Component
public final class Reception {

    private final Opening opening;
    private final Clients clients;
    private final Door door;
    private final DoorMeters meters;

    Reception(Opening opening, Clients clients, Door door, DoorMeters meters) {
        this.opening = opening;
        this.clients = clients;
        this.door = door;
        this.meters = meters;
    }

    /**
     * Who sends, once the door is open.
     *
     * @throws Refused {@code not-ready-yet} or {@code client-unknown}
     */
    public Client welcome(Jwt token) {
        try {
            opening.pass();
            return client(token);
        } catch (RefusedRequest refused) {
            meters.refused(refused.problem().code());
            throw new Refused(refused.problem());
        }
    }

    /**
     * Who asks; about one organisation alone where a multi-tenant client's token was issued for it.
     *
     * @throws RefusedRequest {@code client-unknown}
     */
    Client client(Jwt token) {
        TokenHolder holder = TokenHolder.of(token);
        return clients.find(holder.client())
                .map(client -> client.limitedTo(tenant(holder)))
                .orElseThrow(() -> RefusedRequest.unknownClient(holder.client()));
    }

    private static @Nullable Tenant tenant(TokenHolder holder) {
        return holder.multiTenant() ? new Tenant(holder.organisation(), holder.unit()) : null;
    }

    /** Takes events that came at that instant, as the door does, and counts the answers. */
    public List<Answer> take(Client client, List<JsonNode> events, Duration wait, Door.Arrival arrival) {
        return meters.time(client, () -> door.takeAsOf(client, events, wait, arrival));
    }

    /**
     * Takes events that lie where they can be read again, as the door does, and counts the answers: one that is refused and cannot be
     * set aside is unavailable.
     */
    public List<Answer> takeKept(Client client, List<JsonNode> events, Duration wait) {
        return meters.time(
                client,
                () -> door.take(client, events, wait, null).stream()
                        .map(Answer::keptOrUnavailable)
                        .toList());
    }

    /**
     * Sets a body aside that is no CloudEvent, and counts it.
     *
     * @return whether the store took it; when it did not, nothing is counted, for it can be read again
     */
    public boolean setAside(Client client, byte[] body, String code) {
        boolean kept = door.setAside(client, body, code);
        if (kept) {
            meters.refused(code);
        }
        return kept;
    }

    /** Says what would become of events; nothing is counted. */
    public List<Answer> rehearse(Client client, List<JsonNode> events) {
        return door.rehearse(client, events);
    }
}
