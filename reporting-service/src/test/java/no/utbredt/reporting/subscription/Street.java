package no.utbredt.reporting.subscription;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.Interest;
import no.utbredt.reporting.news.Kind;
import no.utbredt.reporting.news.News;
import no.utbredt.reporting.news.Standing;
import no.utbredt.reporting.progress.StepProgress;

/** Two instances, one subscriber that wants to hear of silent vendors, and what it got. */
final class Street {

    static final Instant BEGIN = Instant.parse("2026-11-20T11:00:00Z");
    static final Duration CLAIM = Duration.ofMinutes(1);
    private static final Knowledge KNOWLEDGE = Told.of(List.of()).knowledge;

    /** The process ends here. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What becomes of the next attempt. */
    enum Fate {
        TAKEN,
        REFUSED,
        TAKEN_AND_REFUSED,
        KILLED_BEFORE,
        KILLED_AFTER
    }

    final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    final Bulletin bulletin = new Bulletin(1_000);
    final List<UUID> wanted = new ArrayList<>();
    final List<UUID> got = new ArrayList<>();
    Fate fate = Fate.TAKEN;
    Instant now = BEGIN;
    private final List<Courier> couriers = new ArrayList<>();
    private final UnaryOperator<Receiver> between;
    private int told;
    private int place;

    /** @param between what stands between a courier and the subscriber */
    Street(UnaryOperator<Receiver> between) {
        this.between = between;
        this.couriers.add(courier("one"));
        this.couriers.add(courier("other"));
        bulletin.readTo(0);
        subscriptions.add(new Subscription(
                "s",
                0,
                "999000010",
                URI.create("https://example.org/hook"),
                new Interest(Set.of(Kind.SOURCE_SILENT), Set.of(), Set.of()),
                "whsec_",
                BEGIN,
                Progress.begun(BEGIN),
                null));
        couriers.getFirst().serve(subscription());
    }

    Subscription subscription() {
        return Objects.requireNonNull(subscriptions.find("s"));
    }

    private Courier courier(String holder) {
        return new Courier(
                subscriptions,
                between.apply(receiver()),
                new Courier.News(bulletin, KNOWLEDGE),
                new Courier.Manner(
                        holder,
                        CLAIM,
                        new Retries(Duration.ofSeconds(10), Duration.ofHours(1), Duration.ofDays(3)),
                        () -> now,
                        () -> 0.5));
    }

    private Receiver receiver() {
        return new Receiver() {
            @Override
            public Answer ask(Subscription subscription) {
                return new Answer.Yes(null);
            }

            @Override
            public Answer tell(Subscription subscription, News news) {
                Fate mine = fate;
                fate = Fate.TAKEN;
                if (mine == Fate.KILLED_BEFORE) {
                    throw new Killed();
                }
                if (mine != Fate.REFUSED) {
                    got.add(news.id());
                }
                return switch (mine) {
                    case KILLED_AFTER -> throw new Killed();
                    case REFUSED, TAKEN_AND_REFUSED -> new Answer.No(Failure.Code.REFUSED, 500, null);
                    case TAKEN, KILLED_BEFORE -> new Answer.Yes(null);
                };
            }
        };
    }

    void told(boolean silence) {
        Standing standing = silence
                ? new Standing.OfVendor(
                        "999000010", LocalDate.parse("2026-01-01").plusDays(told))
                : new Standing.OfTarget("pll", "mål", "s" + told, StepProgress.State.REACHED);
        News news = new News(new UUID(0, told), BEGIN.plusSeconds(told), LocalDate.parse("2026-11-20"), null, standing);
        bulletin.add(place++, news);
        told++;
        if (silence) {
            wanted.add(news.id());
        }
    }

    /** The log begins anew. */
    void startOver() {
        bulletin.clear();
        bulletin.readTo(0);
        place = 0;
    }

    /** A turn of one of the two; one that is killed is there again, with nothing in its memory. */
    void turn(int instance) {
        try {
            couriers.get(instance).serve(subscription());
        } catch (Killed gone) {
            couriers.set(instance, courier("again-" + UUID.randomUUID()));
        }
    }

    /** All goes well from now on. */
    void settle() {
        fate = Fate.TAKEN;
        for (int turn = 0; turn < 20; turn++) {
            now = now.plus(Duration.ofHours(1));
            turn(turn % 2);
        }
    }

    /** What it got, each at its first time. */
    List<UUID> firsts() {
        return got.stream().distinct().toList();
    }
}
