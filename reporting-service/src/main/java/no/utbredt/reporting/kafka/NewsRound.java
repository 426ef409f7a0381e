package no.utbredt.reporting.kafka;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.Changes;
import no.utbredt.reporting.news.Standings;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.view.View;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Hears what was told and, if it is the one that tells, tells what is new since: once the view is ready and whenever something has been
 * recorded or a day has begun. It rests nineteen times as long as it worked, so that it costs a twentieth of a core at most.
 */
final class NewsRound implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(NewsRound.class);
    private static final int REST = 19;

    /**
     * What there is to tell depends on.
     *
     * @param revision of what is known
     */
    private record Seen(long revision, LocalDate today) {}

    /**
     * What it speaks with.
     *
     * @param members those of the group of which one tells
     */
    record Engines(
            Supplier<Brokers> brokers,
            Supplier<Consumer<byte[], byte[]>> readers,
            Supplier<Consumer<byte[], byte[]>> members,
            NewsBinding binding) {}

    private final Engines engines;
    private final View view;
    private final Knowledge knowledge;
    private final Standings standings;
    private final Bulletin bulletin;
    private final NewsLog log;
    private final ReadingSettings reading;
    private final NewsSettings settings;
    private final Clock clock;
    private final Pause pause = new Pause();
    private final Thread thread = Thread.ofPlatform().name("news").daemon().unstarted(this);
    private Seen told = new Seen(-1, LocalDate.MIN);
    private long due = System.nanoTime();

    NewsRound(
            Engines engines,
            View view,
            Knowledge knowledge,
            Standings standings,
            Bulletin bulletin,
            NewsLog log,
            ReadingSettings reading,
            NewsSettings settings,
            Clock clock) {
        this.engines = engines;
        this.view = view;
        this.knowledge = knowledge;
        this.standings = standings;
        this.bulletin = bulletin;
        this.log = log;
        this.reading = reading;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run() {
        while (!pause.ended()) {
            try (Brokers brokers = engines.brokers().get();
                    Consumer<byte[], byte[]> reader = engines.readers().get();
                    Consumer<byte[], byte[]> member = engines.members().get()) {
                brokers.ensure(List.of(Topics.NEWS), reading.replicationFactor());
                log.begin(reader);
                log.readToEnd(reader, brokers, reading.poll());
                goRound(brokers, reader, new NewsLease(member));
            } catch (WakeupException | InterruptException stop) {
                pause.end();
            } catch (OffsetOutOfRangeException replaced) {
                log.forget();
            } catch (RuntimeException failed) {
                LOG.warn("News are not told at the moment: {}", failed.toString());
                pause.lasting(reading.retryAfter());
            }
        }
    }

    private void goRound(Brokers brokers, Consumer<byte[], byte[]> reader, NewsLease lease) {
        while (!pause.ended()) {
            log.read(reader, reading.poll());
            boolean mayTell = settings.tell() && view.status().ready() && lease.held();
            if (mayTell && System.nanoTime() - due >= 0 && !seen().equals(told)) {
                log.readToEnd(reader, brokers, reading.poll());
                tell();
            }
        }
    }

    private void tell() {
        long begun = System.nanoTime();
        Seen seen = seen();
        Changes changes =
                Changes.between(standings.on(seen.today()), bulletin, seen.today(), clock.instant(), settings.most());
        changes.news().forEach(engines.binding()::tell);
        changes.over().forEach(engines.binding()::takeBack);
        if (!changes.more()) {
            told = seen;
        }
        long now = System.nanoTime();
        due = now + Math.max((now - begun) * REST, settings.every().toNanos());
    }

    private Seen seen() {
        return new Seen(knowledge.revision(), OsloDay.of(clock.instant()));
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        pause.end();
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
