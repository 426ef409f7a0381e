package no.utbredt.launcher.recovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.utbredt.launcher.Usage;
import no.utbredt.launcher.UserError;
import no.utbredt.recovery.Restore.Part;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param folder of the backup, or null
 * @param force whether what lies in the way may be put aside or deleted
 * @param parts what to restore
 */
public record RecoveryCommand(Verb verb, @Nullable Path folder, boolean force, List<Part> parts) {

    /** What can be done. */
    public enum Verb {
        BACKUP,
        RESTORE,
        REWRITE_LOG,
        COMPARE,
        HELP;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final String USAGE = Usage.beside(RecoveryCommand.class);

    /** Whether the arguments ask for one. */
    public static boolean isOne(List<String> arguments) {
        return verb(arguments) != null;
    }

    private static @Nullable Verb verb(List<String> arguments) {
        for (Verb verb : Verb.values()) {
            if (!arguments.isEmpty() && arguments.getFirst().equals(verb.word())) {
                return verb;
            }
        }
        return null;
    }

    /**
     * Reads the arguments.
     *
     * @throws UserError when they are not understood
     */
    public static RecoveryCommand parse(List<String> arguments) {
        Verb verb = verb(arguments);
        if (verb == null || arguments.contains("--help") || arguments.contains("-h")) {
            return new RecoveryCommand(Verb.HELP, null, false, List.of());
        }
        List<String> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
        boolean force = verb != Verb.BACKUP && verb != Verb.COMPARE && rest.remove("--force");
        List<Part> parts = verb == Verb.RESTORE ? only(rest) : List.of(Part.values());
        if (rest.size() > 1 || rest.stream().anyMatch(word -> word.startsWith("-"))) {
            throw new UserError("Ukjent valg / unknown option: " + String.join(" ", rest) + "\n" + USAGE);
        }
        if (rest.isEmpty() && (verb == Verb.RESTORE || verb == Verb.COMPARE)) {
            throw new UserError("Oppgi mappen med sikkerhetskopien / name the folder of the backup.\n" + USAGE);
        }
        return new RecoveryCommand(verb, rest.isEmpty() ? null : Path.of(rest.getFirst()), force, parts);
    }

    private static List<Part> only(List<String> rest) {
        int at = rest.indexOf("--only");
        if (at < 0) {
            return List.of(Part.values());
        }
        String part = at + 1 < rest.size() ? rest.remove(at + 1) : "";
        rest.remove(at);
        for (Part each : Part.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(part)) {
                return List.of(each);
            }
        }
        throw new UserError("--only documents eller/or --only log, ikke/not '" + part + "'");
    }
}
