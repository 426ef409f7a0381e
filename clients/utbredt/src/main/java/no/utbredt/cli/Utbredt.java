package no.utbredt.cli;

import no.utbredt.cli.actor.Actors;
import no.utbredt.cli.arrival.Reports;
import no.utbredt.cli.arrival.Status;
import no.utbredt.cli.arrival.Watch;
import no.utbredt.cli.document.EnterDocument;
import no.utbredt.cli.imports.ImportFile;
import no.utbredt.cli.login.Login;
import no.utbredt.cli.login.Logout;
import no.utbredt.cli.say.SayAgreement;
import no.utbredt.cli.say.SayHeartbeat;
import no.utbredt.cli.say.SayReport;
import no.utbredt.cli.say.SaySupport;
import no.utbredt.cli.say.SayUsage;
import no.utbredt.cli.state.Missing;
import no.utbredt.cli.state.SayState;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The whole command. */
@Command(
        name = "utbredt",
        description =
                "Tells Utbredt who has taken which national e-health service into use, and asks what became of it.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Login.class,
            Logout.class,
            Actors.class,
            SayReport.class,
            SayUsage.class,
            SaySupport.class,
            SayAgreement.class,
            SayHeartbeat.class,
            ImportFile.class,
            SayState.class,
            EnterDocument.class,
            Missing.class,
            Reports.class,
            Status.class,
            Watch.class,
            GenerateCompletion.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nIt ends with%n",
        exitCodeList = {
            "0:well",
            "1:refused, all of it or some; what is told says why",
            "2:the words are wrong, or a file cannot be read",
            "3:nobody answered for as long as was tried; sending again is safe",
            "4:nobody is logged in, or the issuer gives no token",
            "5:not settled yet; ask again"
        },
        footer = {
            "",
            "What is typed again is sent again, and counted once: a report is named by what it says.",
            "NO_COLOR switches colours off. With LANG=nb_NO refusals are told in Norwegian.",
            "Completion: source <(utbredt generate-completion)"
        })
public final class Utbredt {

    private Utbredt() {}

    /** Ends with a code of {@link Exit}. */
    public static void main(String[] words) {
        System.exit(run(Surroundings.real(), words));
    }

    static int run(Surroundings surroundings, String... words) {
        CommandLine line = new CommandLine(new Utbredt(), new Commands(surroundings));
        Words.teach(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF));
        line.setOut(surroundings.out());
        line.setErr(surroundings.err());
        line.setExecutionExceptionHandler(new Mishaps());
        return line.execute(words);
    }
}
