package no.utbredt.documents.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Lease;
import no.utbredt.documents.Outbox;
import no.utbredt.documents.Publications;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on a thread of his own from {@link #start} to {@link #close}: takes the lease, opens the post, and makes rounds until
 * something refuses; then he begins again. A broker or store that is not there yet only keeps him waiting.
 */
public final class Postman implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final Publications publications;
    private final Outbox outbox;
    private final Lease lease;
    private final Doorbell doorbell;
    private final Map<String, Object> kafka;
    private final PostmanSettings settings;
    private final Clock clock;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile Backlog backlog = Backlog.NONE;
    private volatile Audit audit = new Audit(List.of(), List.of());
    private volatile @Nullable Instant audited;
    private volatile int behind;
    private volatile boolean onRounds;
    private final AtomicLong restarts = new AtomicLong();
    private final AtomicLong published = new AtomicLong();

    /**
     * @param kafka how to reach the broker: addresses and security, in Kafka's own words
     */
    public Postman(
            Publications publications,
            Outbox outbox,
            Lease lease,
            Doorbell doorbell,
            Map<String, Object> kafka,
            PostmanSettings settings,
            Clock clock) {
        this.publications = publications;
        this.outbox = outbox;
        this.lease = lease;
        this.doorbell = doorbell;
        this.kafka = Map.copyOf(kafka);
        this.settings = settings;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("postman").daemon().unstarted(this::work);
    }

    public void start() {
        thread.start();
    }

    /** What lay unpublished when he last looked. */
    public Backlog backlog() {
        return backlog;
    }

    /** How many documents the last audit found newer on their topic than in the store. */
    public int ahead() {
        return audit.ahead().size();
    }

    /**
     * How many documents the last nightly audit found older on their topic than in the store, or missing there, and published.
     * What he finds so when he takes the post is only what his predecessor left.
     */
    public int behind() {
        return behind;
    }

    /** When he last compared store and topics, or null when he never did. */
    public @Nullable Instant audited() {
        return audited;
    }

    /** Whether he has the lease and the post and makes his rounds. */
    public boolean onRounds() {
        return onRounds;
    }

    /** How often something refused and he began again. */
    public long restarts() {
        return restarts.get();
    }

    /** How many documents he has published. */
    public long published() {
        return published.get();
    }

    /** How many documents the last audit took back from their topics, because the store had lost them. */
    public int takenBack() {
        return audit.takenBack().size();
    }

    /** Ends his rounds and waits until he has gone home; after some seconds he is interrupted at what he does. */
    @Override
    public void close() {
        stopped = true;
        doorbell.ring();
        try {
            if (!thread.join(TO_FINISH)) {
                thread.interrupt();
                thread.join(TO_FINISH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!stopped) {
                if (!term()) {
                    doorbell.await(settings.retry());
                }
            }
            lease.release();
        } catch (InterruptedException e) {
            LOG.info("postman interrupted");
        } catch (RuntimeException e) {
            LOG.info("lease not released, it will expire: {}", e.toString());
        }
    }

    private boolean term() throws InterruptedException {
        try {
            if (!lease.hold()) {
                return false;
            }
            backlog = Backlog.of(outbox.unpublished());
            new TopicCreation(kafka, settings.replication()).create(topics());
            try (Post post = Post.open(kafka, publications)) {
                rounds(new Rounds(publications, outbox, lease, post, settings, clock, published::addAndGet));
            }
            return stopped;
        } catch (RuntimeException e) {
            restarts.incrementAndGet();
            LOG.warn("postman of {} begins again: {}", publications.service(), e.toString());
            return false;
        }
    }

    private void rounds(Rounds rounds) throws InterruptedException {
        LOG.info("postman of {} has the lease", publications.service());
        onRounds = true;
        try {
            goRound(rounds);
        } finally {
            onRounds = false;
            LOG.info("postman of {} is off his rounds", publications.service());
        }
    }

    private void goRound(Rounds rounds) throws InterruptedException {
        Instant nextAudit = Instant.MIN;
        while (!stopped && lease.hold()) {
            if (!clock.instant().isBefore(nextAudit)) {
                boolean nightly = !nextAudit.equals(Instant.MIN);
                audit = rounds.audit(new TopicReading(kafka));
                audited = clock.instant();
                behind = nightly ? audit.behind().size() : behind;
                nextAudit = new Nightly(settings.auditAt()).after(clock.instant());
                LOG.info(
                        "audit of {}: {} published, {} taken back, {} ahead",
                        publications.service(),
                        audit.behind().size(),
                        takenBack(),
                        ahead());
            }
            backlog = rounds.round();
            doorbell.await(settings.idle());
        }
    }

    private List<Topic> topics() {
        List<Topic> topics =
                new ArrayList<>(publications.kinds().stream().map(Kind::topic).toList());
        topics.add(Topics.PROGRESS);
        return topics;
    }
}
