package no.utbredt.documents.kafka;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import no.utbredt.contract.document.Version;
import no.utbredt.contract.report.Progress;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Lease;
import no.utbredt.documents.Letter;
import no.utbredt.documents.Marker;
import no.utbredt.documents.Outbox;
import no.utbredt.documents.Publications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The postman's rounds while he has the post: first an audit, then again and again what lies unpublished. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int BATCH = 500;

    private final Publications publications;
    private final Outbox outbox;
    private final Lease lease;
    private final Post post;
    private final PostmanSettings settings;
    private final Clock clock;
    private final Ledger ledger = new Ledger();
    private final HeldBack heldBack = new HeldBack();
    private final LongConsumer published;
    private Instant told = Instant.MIN;

    /** @param published told how many documents each delivery took */
    Rounds(
            Publications publications,
            Outbox outbox,
            Lease lease,
            Post post,
            PostmanSettings settings,
            Clock clock,
            LongConsumer published) {
        this.publications = publications;
        this.outbox = outbox;
        this.lease = lease;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
        this.published = published;
    }

    /**
     * Compares store and topics, takes back what a store that was restored lacks, and publishes what the topics lack. The
     * store is read first: only this postman writes the topics, so nothing on them can be newer unless the store went back.
     */
    Audit audit(TopicReading topics) {
        List<String> behind = new ArrayList<>();
        List<String> ahead = new ArrayList<>();
        List<String> takenBack = new ArrayList<>();
        for (Kind<?> kind : publications.kinds()) {
            Map<String, Version> store = outbox.versions(kind);
            OnTopic found = topics.read(kind.topic(), store);
            ledger.open(kind, found.versions());
            found.suspects().forEach((id, json) -> {
                if (takenBack(kind, id, store.getOrDefault(id, Documents.ABSENT), json)) {
                    takenBack.add(kind.name() + "/" + id);
                }
            });
            Audit audit = Audit.compare(outbox.versions(kind), ledger.of(kind));
            deliver(kind, audit.behind());
            behind.addAll(audit.behind());
            ahead.addAll(audit.ahead());
        }
        if (!ahead.isEmpty()) {
            LOG.warn(
                    "{} documents are newer on their topic than in the store, first {}",
                    ahead.size(),
                    ahead.getFirst());
        }
        return new Audit(behind, ahead, takenBack);
    }

    private boolean takenBack(Kind<?> kind, String id, Version before, String json) {
        stillMine();
        Version after = outbox.takeBack(kind, json).orElse(before);
        if (after.equals(before)) {
            return false;
        }
        LOG.warn("{} {} taken back from its topic: the store had {}, now {}", kind.name(), id, before, after);
        return true;
    }

    /** Publishes what lies unpublished and tells how far everything is. The clock is read before the markers. */
    Backlog round() {
        Instant before = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Marker> left = new ArrayList<>();
        Map<String, List<Marker>> byKind = outbox.unpublished().stream().collect(Collectors.groupingBy(Marker::kind));
        for (Kind<?> kind : publications.kinds()) {
            left.addAll(deliverMarked(kind, byKind.getOrDefault(kind.name(), List.of())));
        }
        Backlog backlog = Backlog.of(left);
        tell(backlog.edge(before).minus(settings.clockSkew()).minusMillis(1));
        return backlog;
    }

    private List<Marker> deliverMarked(Kind<?> kind, List<Marker> markers) {
        deliver(
                kind,
                List.copyOf(new LinkedHashSet<>(markers.stream().map(Marker::id).toList())));
        Instant abandoned = clock.instant().minus(settings.abandonedAfter());
        Map<Boolean, List<Marker>> done = markers.stream()
                .collect(Collectors.partitioningBy(
                        marker -> published(kind, marker) || isAbandoned(kind, marker, abandoned)));
        outbox.forget(done.getOrDefault(true, List.of()));
        return done.getOrDefault(false, List.of());
    }

    private boolean isAbandoned(Kind<?> kind, Marker marker, Instant abandoned) {
        return marker.since().isBefore(abandoned) && !heldBack.holds(kind, marker.id());
    }

    private boolean published(Kind<?> kind, Marker marker) {
        return ledger.version(kind, marker.id()).compareTo(marker.version()) >= 0;
    }

    private void deliver(Kind<?> kind, List<String> ids) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Letter> newer = outbox.letters(kind, ids.subList(from, Math.min(ids.size(), from + BATCH))).stream()
                    .filter(letter -> ledger.version(kind, letter.id()).compareTo(letter.version()) < 0)
                    .toList();
            List<Letter> letters = heldBack.without(kind, newer);
            if (!letters.isEmpty()) {
                stillMine();
                post.deliver(kind, letters);
                ledger.enter(kind, letters);
                published.accept(letters.size());
            }
        }
    }

    private void tell(Instant upTo) {
        if (upTo.isAfter(told)) {
            post.tell(new Progress(publications.writer(), 0, upTo));
            told = upTo;
        }
    }

    private void stillMine() {
        if (!lease.hold()) {
            throw new IllegalStateException("the lease went to another postman");
        }
    }
}
