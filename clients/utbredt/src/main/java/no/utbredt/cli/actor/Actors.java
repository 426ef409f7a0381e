package no.utbredt.cli.actor;

import picocli.CommandLine.Command;

/** What is asked about actors. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = "Asks about actors.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = Find.class)
public final class Actors {}
