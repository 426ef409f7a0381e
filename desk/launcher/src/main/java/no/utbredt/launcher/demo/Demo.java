package no.utbredt.launcher.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;
import no.utbredt.launcher.roadmap.Calls;
import no.utbredt.simulator.country.Country;
import no.utbredt.simulator.play.Live;
import no.utbredt.simulator.play.Playing;
import no.utbredt.simulator.play.Tally;
import no.utbredt.simulator.scenario.Scenario;

/** Plays an invented roll-out: its data laid before anything starts, its history, and then live. */
public final class Demo implements AutoCloseable {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int TELL_EVERY = 60;

    private final Settings settings;
    private final DemoOptions options;
    private final Progress progress;
    private final InstantSource clock = InstantSource.system();
    private final Playing playing;
    private final Scenario scenario;
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live").factory());

    /**
     * Makes the history.
     *
     * @param settings of a demonstration
     */
    public Demo(Settings settings, DemoOptions options, Calls calls, Progress progress) {
        this.settings = settings;
        this.options = options;
        this.progress = progress;
        this.playing = new Playing(new OpenDoors(settings, calls, clock));
        this.scenario =
                Scenario.of(Country.read(settings.original().resolve("registry")), options.seed(), options.percent());
    }

    /** Lays the data the services read when they start. */
    public void lay() {
        new DemoFolder(settings.original(), settings.data(), settings.clients()).lay();
    }

    /**
     * Registers everybody and sends the history up to yesterday.
     *
     * @throws UserError when something is refused that should not be
     */
    public void play() {
        progress.step("simulert: an invented roll-out, seed " + options.seed() + ", " + options.percent()
                + " % of the country");
        playing.register(scenario.cast());
        playing.play(scenario.before(today()), (year, tally) -> progress.step("simulert " + year + ": " + tally));
        progress.step("simulert, files filled in by hand: " + playing.files(scenario.cast()));
    }

    /** Goes on in the background until it is closed, some reports each second. */
    public void live() {
        if (options.rate() == 0) {
            return;
        }
        Live live = new Live(scenario, today(), Long.toString(clock.millis(), Character.MAX_RADIX));
        Told told = new Told();
        hand.scheduleWithFixedDelay(() -> tick(live, told), 1, 1, TimeUnit.SECONDS);
        progress.step("simulert live: " + options.rate() + " reports a second");
    }

    /** A door that does not answer, as while a service is started again, is knocked at in the next second. */
    private void tick(Live live, Told told) {
        try {
            told.sum = told.sum.plus(playing.send(live.next(options.rate(), today())));
        } catch (UserError e) {
            told.trouble = String.valueOf(e.getMessage());
        }
        if (++told.seconds % TELL_EVERY == 0) {
            progress.step(
                    "simulert live: " + told.sum + (told.trouble.isEmpty() ? "" : "; last trouble: " + told.trouble));
            told.trouble = "";
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(OSLO).toLocalDate();
    }

    @Override
    public void close() {
        hand.shutdownNow();
    }

    /** What is told every minute. */
    private static final class Told {
        private Tally sum = Tally.NONE;
        private String trouble = "";
        private int seconds;
    }
}
