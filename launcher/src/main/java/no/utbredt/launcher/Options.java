package no.utbredt.launcher;

import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param once show the table and end, instead of staying until Ctrl-C
 * @param fresh throw away the data of earlier runs first
 * @param loadOnly start nothing; load into services that run elsewhere, show the table and end
 * @param help only say what can be asked for
 */
record Options(boolean once, boolean fresh, boolean loadOnly, boolean help) {

    static final String USAGE = """
            Usage: ./run [--once] [--fresh] | --load-only
              --once    start, load, show the table, stop; exit code 0 when everything went well
              --fresh   begin with empty data (.local/ is emptied)
              --load-only  start nothing: load the roadmap into services that run elsewhere, show the table; their
                        addresses are UTBREDT_ISSUER, UTBREDT_ADOPTION, UTBREDT_REPORTING
            Sikkerhetskopi og gjenoppretting / backup and restore: ./run backup --help
            Ports and folders are environment variables:
              UTBREDT_KAFKA_PORT 9092, UTBREDT_MONGO_PORT 27017, UTBREDT_ISSUER_PORT 8090,
              UTBREDT_INITIATIVE_PORT 8081, UTBREDT_ADOPTION_PORT 8082, UTBREDT_REPORTING_PORT 8083,
              UTBREDT_LOCAL_DATA .local, UTBREDT_DATA data
            """;

    /**
     * Reads the arguments.
     *
     * @throws UserError when one of them is not known
     */
    static Options parse(List<String> arguments) {
        for (String argument : arguments) {
            if (!List.of("--once", "--fresh", "--load-only", "--help", "-h").contains(argument)) {
                throw new UserError("Unknown option " + argument + ".\n" + USAGE);
            }
        }
        return new Options(
                arguments.contains("--once"),
                arguments.contains("--fresh"),
                arguments.contains("--load-only"),
                arguments.contains("--help") || arguments.contains("-h"));
    }
}
