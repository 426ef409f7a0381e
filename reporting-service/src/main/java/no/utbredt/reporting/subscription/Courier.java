package no.utbredt.reporting.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.DoubleSupplier;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.Bulletin.Entry;
import no.utbredt.reporting.subscription.Progress.Ending;
import no.utbredt.reporting.subscription.Progress.Told;
import no.utbredt.reporting.subscription.Receiver.Answer;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * Tells a subscription what it has not been told. An instance claims a subscription before it tells it anything, tells one piece of news
 * at a time, and keeps that it was taken only afterwards: whatever fails in between, it is told again.
 */
public final class Courier {

    /** How much one is told before the others have their turn. */
    private static final int MOST_AT_ONCE = 100;

    /**
     * What is told, and of what.
     *
     * @param bulletin what there is to tell
     * @param knowledge by which it is decided what may be told
     */
    public record News(Bulletin bulletin, Knowledge knowledge) {}

    /**
     * How one instance tells.
     *
     * @param holder names the instance
     * @param claim how long an instance that died keeps the others from telling; longer than an attempt takes
     * @param chance from 0 to 1, each time another
     */
    public record Manner(String holder, Duration claim, Retries retries, InstantSource clock, DoubleSupplier chance) {}

    private final Subscriptions subscriptions;
    private final Receiver receiver;
    private final News news;
    private final Manner manner;

    public Courier(Subscriptions subscriptions, Receiver receiver, News news, Manner manner) {
        this.subscriptions = subscriptions;
        this.receiver = receiver;
        this.news = news;
        this.manner = manner;
    }

    /** Whether there is something to do for it now. */
    public boolean hasWork(Subscription subscription) {
        Told told = subscription.progress().told();
        return subscription.isDue(manner.holder(), now())
                && news.bulletin().whole()
                && (told == null || !Backlog.after(told, news.bulletin()).isEmpty());
    }

    /** One turn: asks it whether it wants to be told, or tells it what there is. */
    public void serve(Subscription subscription) {
        Subscription mine = hasWork(subscription) ? keep(subscription) : null;
        if (mine != null) {
            Told told = mine.progress().told();
            Subscription after = told == null ? ask(mine) : tell(mine, told);
            if (after != null) {
                subscriptions.replace(after.claimed(null));
            }
        }
    }

    /** Keeps what it is now with the claim on it; null when it has been removed or is another's. */
    private @Nullable Subscription keep(Subscription subscription) {
        return subscriptions.replace(
                subscription.claimed(new Subscription.Claim(manner.holder(), now().plus(manner.claim()))));
    }

    /** It is told what is told after it agreed. */
    private Subscription ask(Subscription mine) {
        Bulletin.Sequel all = news.bulletin().after(-1);
        Instant last = all.entries().isEmpty()
                ? mine.registered()
                : all.entries().getLast().news().time();
        Answer answer = receiver.ask(mine);
        return answer instanceof Answer.Yes yes
                ? mine.at(mine.progress().agreed(new Told(all.end(), last), yes.perMinute(), now()))
                : notTaken(mine, answer);
    }

    private @Nullable Subscription tell(Subscription mine, Told told) {
        Backlog backlog = Backlog.after(told, news.bulletin());
        if (backlog.lost()) {
            return mine.at(mine.progress().ended(Ending.TOO_FAR_BEHIND, null));
        }
        List<Entry> wanted = wanted(mine, backlog);
        Subscription now = mine;
        for (Entry entry : wanted.subList(0, Math.min(MOST_AT_ONCE, wanted.size()))) {
            Answer answer = receiver.tell(now, entry.news());
            if (!(answer instanceof Answer.Yes)) {
                return notTaken(now, answer);
            }
            Subscription kept = keep(now.at(now.progress().took(at(entry), now(), next(now))));
            if (kept == null || kept.progress().due().isAfter(now())) {
                return kept;
            }
            now = kept;
        }
        return wanted.size() > MOST_AT_ONCE
                ? now
                : now.at(now.progress().passed(at(backlog.entries().getLast())));
    }

    private List<Entry> wanted(Subscription subscription, Backlog backlog) {
        return news.knowledge()
                .ask(
                        Horizon.LATEST,
                        latest -> subscription
                                .interest()
                                .among(backlog.entries(), latest, OsloDay.number(OsloDay.of(now()))));
    }

    /** One that wants few messages in a minute waits from one to the next. */
    private Instant next(Subscription subscription) {
        Integer most = subscription.progress().perMinute();
        return most == null ? now() : now().plus(Duration.ofMinutes(1).dividedBy(most));
    }

    private Subscription notTaken(Subscription mine, Answer answer) {
        Instant now = now();
        Progress before = mine.progress();
        if (!(answer instanceof Answer.No no)) {
            return mine.at(before.ended(Ending.GONE, new Failure(now, Failure.Code.REFUSED, 410)));
        }
        Failure failure = new Failure(now, no.code(), no.status());
        Instant next = manner.retries()
                .next(now, before.failures(), no.after(), manner.chance().getAsDouble());
        Progress after = before.failed(failure, next);
        return mine.at(manner.retries().isOver(after.failing(), now) ? after.ended(Ending.NOT_TAKEN, failure) : after);
    }

    private static Told at(Entry entry) {
        return new Told(entry.place(), entry.news().time());
    }

    private Instant now() {
        return manner.clock().instant();
    }
}
