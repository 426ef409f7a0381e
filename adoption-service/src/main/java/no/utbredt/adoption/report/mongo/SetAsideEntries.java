package no.utbredt.adoption.report.mongo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.adoption.report.Desk;
import no.utbredt.adoption.report.Refusal;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * What the door refused, as documents.
 *
 * @param mostBytes of one event or body; of a larger one the beginning is kept, and how large it was
 */
record SetAsideEntries(int mostBytes) {

    private static final int MOST_REFUSALS = 100;
    private static final int AROUND = 400;

    /**
     * One document to be.
     *
     * @param bytes about what it takes
     */
    record Entry(String id, String client, Document kept, long bytes, Instant at) {}

    Entry refused(Desk.Refused refused) {
        byte[] event = refused.event().toString().getBytes(StandardCharsets.UTF_8);
        String said = new String(beginning(event), StandardCharsets.UTF_8);
        Document kept = about(refused.client(), "REFUSED", event)
                .append("source", refused.judgement().source())
                .append("id", refused.judgement().id())
                .append(
                        "refusals",
                        refused.judgement().refusals().stream()
                                .limit(MOST_REFUSALS)
                                .map(SetAsideEntries::refusal)
                                .toList())
                .append("event", said);
        return entry(kept, refused.client(), event, refused.at());
    }

    Entry unreadable(Desk.Unreadable body) {
        Document kept = about(body.client(), "UNREADABLE", body.body())
                .append("code", body.code())
                .append("body", new Binary(beginning(body.body())));
        return entry(kept, body.client(), body.body(), body.at());
    }

    private Entry entry(Document kept, Client client, byte[] said, Instant at) {
        String id = kept.getString("kind") + " " + client.id() + " " + ContentHash.of(said);
        return new Entry(id, client.id(), kept, Math.min(said.length, mostBytes) + AROUND, at);
    }

    private Document about(Client client, String kind, byte[] said) {
        Document about =
                new Document("kind", kind).append("client", client.id()).append("bytes", said.length);
        return said.length > mostBytes ? about.append("shortened", true) : about;
    }

    private byte[] beginning(byte[] said) {
        return said.length > mostBytes ? Arrays.copyOf(said, mostBytes) : said;
    }

    private static Document refusal(Refusal refusal) {
        return new Document("field", refusal.field())
                .append("code", refusal.fault().code())
                .append("expected", refusal.fault().expected())
                .append("detail", refusal.fault().detail());
    }
}
