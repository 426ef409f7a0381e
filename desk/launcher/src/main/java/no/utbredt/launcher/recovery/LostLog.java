package no.utbredt.launcher.recovery;

import java.util.List;
import java.util.stream.Collectors;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;
import no.utbredt.recovery.CannotRecover;
import no.utbredt.recovery.Engines;
import no.utbredt.recovery.LogCheck;
import no.utbredt.recovery.Loss;

/** Says what the log has lost, before the services write to it: what they write takes the places of what is gone. */
public final class LostLog {

    private LostLog() {}

    /**
     * Holds this machine's log against its archive.
     *
     * @param accepted whether to go on without what is lost
     * @throws UserError naming what is lost and the commands that bring it back, unless it is accepted
     */
    public static void check(Settings settings, Progress progress, boolean accepted) {
        Engines engines = Engines.at(
                "127.0.0.1:" + settings.ports().kafka(),
                "mongodb://127.0.0.1:" + settings.ports().mongo());
        List<Loss> losses = losses(engines);
        if (losses.isEmpty()) {
            return;
        }
        String told = told(losses);
        if (!accepted) {
            throw new UserError(told);
        }
        progress.step(told);
    }

    private static List<Loss> losses(Engines engines) {
        try {
            return LogCheck.of(engines);
        } catch (CannotRecover e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
    }

    static String told(List<Loss> losses) {
        return """
                Loggen har mistet poster som arkivet har sett / the log has lost records that the archive has seen:
                %s
                Slik kommer de tilbake / this brings them back:
                  ./run rewrite-log --force          av arkivet / from the archive
                  ./run rewrite-log MAPPE --force    med en sikkerhetskopi først / after a backup
                Uten dem / without them: ./run --accept-loss (det som kommer nå, tar plassene deres / what comes now takes their places)""".formatted(losses.stream().map(loss -> "  " + loss).collect(Collectors.joining("\n")));
    }
}
