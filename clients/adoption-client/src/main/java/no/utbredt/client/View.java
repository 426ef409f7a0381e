package no.utbredt.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import no.utbredt.client.http.Patience;
import no.utbredt.client.http.Persistence;
import no.utbredt.client.token.Tokens;
import no.utbredt.client.view.Horizon;

/** The reporting-service, where what is sent becomes figures. It is open to everybody. */
public final class View {

    private final Calls calls;

    /** @param service its address, such as {@code https://utbredt.example.no} */
    public View(URI service, Patience patience) {
        this.calls = new Calls(service, Tokens.none(), patience);
    }

    /** How far it knows now. */
    public Horizon known() {
        return calls.call("/v1/status", HttpRequest.Builder::GET).as(Horizon.class);
    }

    /**
     * Looks until what was recorded at an instant is in the figures.
     *
     * @param looks how long
     * @return the last look, which may still not know it
     */
    public Horizon awaitKnown(Instant recorded, Patience looks) {
        return new Persistence(looks)
                .until("the reporting-service", () -> new Look<>(known(), known -> known.knows(recorded)))
                .seen();
    }
}
