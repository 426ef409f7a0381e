package no.utbredt.cli.state;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Paging;
import no.utbredt.cli.Screen;
import no.utbredt.cli.login.Session;
import no.utbredt.client.event.Role;
import no.utbredt.client.state.OwnActors;
import no.utbredt.client.state.OwnActors.OwnActor;
import no.utbredt.client.state.OwnActorsQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows of whom one may speak and never did, or what one has told of each. */
@Command(
        name = "missing",
        mixinStandardHelpOptions = true,
        description = "Shows of whom one may speak and never did; with --all what one has told of each.",
        footer = {"", "utbredt missing --service digihelsestasjon", "utbredt missing --service digihelsestasjon --all"})
public final class Missing implements Callable<Integer> {

    @Mixin
    private Screen screen;

    @Mixin
    private Session session;

    @Mixin
    private Paging paging;

    @Option(names = "--service", required = true, paramLabel = "ID", description = "The service in the catalogue.")
    private String service;

    @Option(names = "--role", defaultValue = "CONSUMER", description = "${COMPLETION-CANDIDATES}. [${DEFAULT-VALUE}]")
    private Role role;

    @Option(names = "--all", description = "Those spoken of as well, with the stage told last.")
    private boolean all;

    @SuppressWarnings("NullAway.Init") // picocli makes them
    Missing() {}

    @Override
    public Integer call() throws IOException {
        OwnActors found = session.client()
                .mine()
                .actors(new OwnActorsQuestion(service, role, !all, paging.limit(), paging.next()));
        List<String> lines =
                new ArrayList<>(found.actors().stream().map(Missing::line).toList());
        if (found.total() == 0) {
            lines.add(all ? "there is nobody you may speak of" : "nobody is missing");
        }
        Paging.goOn(lines, found.total(), found.next());
        screen.tell(found, lines);
        return Exit.OK;
    }

    private static String line(OwnActor actor) {
        return "%-34s %-36s %s"
                .formatted(
                        actor.id(),
                        actor.name(),
                        actor.stage() == null
                                ? actor.heardAt() == null ? "never heard of" : "heard of " + actor.heardAt()
                                : actor.stage() + " " + actor.since());
    }
}
