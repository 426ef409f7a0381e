package no.utbredt.launcher;

import java.util.List;
import java.util.Optional;
import no.utbredt.launcher.demo.DemoOptions;

/**
 * What was asked for on the command line.
 *
 * @param once show the table and end, instead of staying until Ctrl-C
 * @param fresh throw away the data of earlier runs first
 * @param loadOnly start nothing; load into services that run elsewhere, show the table and end
 * @param acceptLoss go on without what the log has lost
 * @param demo an invented roll-out instead of the documents' reports, in a data folder of its own
 * @param help only say what can be asked for
 */
record Options(
        boolean once, boolean fresh, boolean loadOnly, boolean acceptLoss, Optional<DemoOptions> demo, boolean help) {

    /** What ./run shows without building anything, from the same file. */
    static final String USAGE = Usage.beside(Options.class);

    private static final List<String> KNOWN =
            List.of("--once", "--fresh", "--load-only", "--accept-loss", "--help", "-h");

    /**
     * Reads the arguments.
     *
     * @throws UserError when one of them is not known or does not go with another
     */
    static Options parse(List<String> arguments) {
        for (String argument : arguments) {
            if (!KNOWN.contains(argument) && !DemoOptions.isOne(argument)) {
                throw new UserError("Ukjent valg / unknown option: " + argument + "\n" + USAGE);
            }
        }
        if (arguments.contains("--load-only") && arguments.contains("--demo")) {
            throw new UserError("--demo starts services of its own; it does not go with --load-only.");
        }
        return new Options(
                arguments.contains("--once"),
                arguments.contains("--fresh"),
                arguments.contains("--load-only"),
                arguments.contains("--accept-loss"),
                DemoOptions.parse(arguments),
                arguments.contains("--help") || arguments.contains("-h"));
    }
}
