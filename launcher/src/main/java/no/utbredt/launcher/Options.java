package no.utbredt.launcher;

import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param once show the table and end, instead of staying until Ctrl-C
 * @param fresh throw away the data of earlier runs first
 * @param loadOnly start nothing; load into services that run elsewhere, show the table and end
 * @param acceptLoss go on without what the log has lost
 * @param help only say what can be asked for
 */
record Options(boolean once, boolean fresh, boolean loadOnly, boolean acceptLoss, boolean help) {

    /** What ./run shows without building anything, from the same file. */
    static final String USAGE = Usage.beside(Options.class);

    private static final List<String> KNOWN =
            List.of("--once", "--fresh", "--load-only", "--accept-loss", "--help", "-h");

    /**
     * Reads the arguments.
     *
     * @throws UserError when one of them is not known
     */
    static Options parse(List<String> arguments) {
        for (String argument : arguments) {
            if (!KNOWN.contains(argument)) {
                throw new UserError("Ukjent valg / unknown option: " + argument + "\n" + USAGE);
            }
        }
        return new Options(
                arguments.contains("--once"),
                arguments.contains("--fresh"),
                arguments.contains("--load-only"),
                arguments.contains("--accept-loss"),
                arguments.contains("--help") || arguments.contains("-h"));
    }
}
