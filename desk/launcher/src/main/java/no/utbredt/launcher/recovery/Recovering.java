package no.utbredt.launcher.recovery;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;
import no.utbredt.launcher.process.Leftovers;
import no.utbredt.launcher.process.Readiness;
import no.utbredt.launcher.process.Street;
import no.utbredt.launcher.roadmap.Calls;
import no.utbredt.recovery.Backup;
import no.utbredt.recovery.CannotRecover;
import no.utbredt.recovery.Comparison;
import no.utbredt.recovery.Restore;
import no.utbredt.recovery.Restore.Part;
import no.utbredt.recovery.Rewriting;
import no.utbredt.recovery.file.KeptBackup;

/** Does what {@link RecoveryCommand} asks for and says so, on this machine's engines or on those that are named. */
public final class Recovering {

    private final Settings settings;
    private final PrintStream out;
    private final Progress progress;
    private final Stores stores;

    public Recovering(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
        this.progress = new Progress(out);
        this.stores = Stores.from(settings, System.getenv());
    }

    /**
     * Does it.
     *
     * @throws UserError when something is in the way that can be put right
     */
    public void run(RecoveryCommand command) {
        try {
            switch (command.verb()) {
                case HELP -> out.println(RecoveryCommand.USAGE);
                case BACKUP -> backup(command);
                case RESTORE -> restore(command);
                case REWRITE_LOG -> rewrite(command);
                case COMPARE -> compare(command);
            }
        } catch (CannotRecover e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
    }

    private void backup(RecoveryCommand command) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
        Path folder =
                command.folder() == null ? settings.local().resolve("backup").resolve(now) : command.folder();
        KeptBackup[] taken = new KeptBackup[1];
        Runnable work = () -> taken[0] = Backup.take(stores.engines(), folder, progress::step, Clock.systemUTC());
        if (stores.elsewhere() || Stores.listening(settings)) {
            work.run();
        } else {
            stopped(() -> onThePlatform(work));
        }
        out.println("Sikkerhetskopien ligger i " + folder + " ("
                + taken[0].manifest().pieces().size() + " filer).");
        out.println("The backup lies in " + folder + ".");
    }

    private void restore(RecoveryCommand command) {
        KeptBackup backup = KeptBackup.open(Objects.requireNonNull(command.folder()));
        progress.step(
                "kopien er hel / the backup is whole, " + backup.manifest().takenAt());
        Restore restore = new Restore(stores.engines(), backup, progress::step);
        boolean everything = command.parts().size() == Part.values().length;
        long[] epoch = {0};
        stopped(() -> {
            if (command.force() && everything && !stores.elsewhere()) {
                new PutAside(settings.local(), out).everything();
            }
            onThePlatform(() -> epoch[0] = restore.run(command.parts(), command.force(), stores.replication()));
        });
        Told.restored(
                out, restore, stores.elsewhere() ? epoch[0] : settings.epoch().raise(epoch[0]));
    }

    private void rewrite(RecoveryCommand command) {
        KeptBackup backup = command.folder() == null ? null : KeptBackup.open(command.folder());
        Rewriting rewriting = new Rewriting(stores.engines(), backup, progress::step);
        stopped(() -> onThePlatform(() -> Told.rewritten(out, rewriting.run(command.force(), stores.replication()))));
    }

    private void compare(RecoveryCommand command) {
        KeptBackup backup = KeptBackup.open(Objects.requireNonNull(command.folder()));
        Comparison comparison = Comparison.of(stores.engines(), backup);
        comparison.differences().forEach(out::println);
        if (!comparison.same()) {
            throw new UserError(comparison.count() + " av/of " + comparison.held() + " er ikke som i kopien / differ.");
        }
        out.println(comparison.held() + " innrapporteringer og avgjørelser er som i kopien / are as in the backup.");
    }

    /** Nothing of this machine's may run; what a killed run left behind is ended first. */
    private void stopped(Runnable work) {
        if (!stores.elsewhere()) {
            new Leftovers(settings.local()).end();
            settings.ports().requireFree();
        }
        work.run();
    }

    private void onThePlatform(Runnable work) {
        if (stores.elsewhere()) {
            work.run();
            return;
        }
        try (Street street = new Street(settings, new Readiness(new Calls(), progress))) {
            Runtime.getRuntime().addShutdownHook(new Thread(street::close));
            street.openPlatform();
            work.run();
        }
    }
}
