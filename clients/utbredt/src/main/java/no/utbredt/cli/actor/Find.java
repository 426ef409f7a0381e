package no.utbredt.cli.actor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Paging;
import no.utbredt.cli.Screen;
import no.utbredt.cli.login.Session;
import no.utbredt.client.actor.Actor;
import no.utbredt.client.actor.ActorQuestion;
import no.utbredt.client.actor.Actors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds actors by name, number or place. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = "Finds actors by name, number or place; without any, all of them.",
        footer = {"", "utbredt actors find Bergen", "utbredt actors find --kommunenr 4601"})
final class Find implements Callable<Integer> {

    @Mixin
    private Screen screen;

    @Mixin
    private Session session;

    @Mixin
    private Paging paging;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Part of a name, in any case.")
    private @Nullable String name;

    @Option(names = "--orgnr", paramLabel = "NUMBER", description = "Organisation number, nine digits.")
    private @Nullable String orgnr;

    @Option(names = "--kommunenr", paramLabel = "NUMBER", description = "Municipality number, four digits.")
    private @Nullable String kommunenr;

    @Option(names = "--her", paramLabel = "ID", description = "HER-id.")
    private @Nullable String her;

    @Option(names = "--resh", paramLabel = "ID", description = "RESH-id.")
    private @Nullable String resh;

    @Option(names = "--group", paramLabel = "ID", description = "Only of this actor group, such as helsestasjon.")
    private @Nullable String group;

    @Option(names = "--county", paramLabel = "NUMBER", description = "Only of this county, two digits.")
    private @Nullable String county;

    @Option(names = "--region", paramLabel = "CODE", description = "Only of this health region.")
    private @Nullable String region;

    @SuppressWarnings("NullAway.Init") // picocli makes them
    Find() {}

    @Override
    public Integer call() throws IOException {
        Actors found = session.client()
                .find(new ActorQuestion(
                        orgnr, kommunenr, her, resh, group, county, region, name, paging.limit(), paging.next()));
        List<String> lines =
                new ArrayList<>(found.actors().stream().map(Find::line).toList());
        Paging.goOn(lines, found.total(), found.next());
        screen.tell(found, found.actors().isEmpty() ? List.of("nobody is called so") : lines);
        return Exit.OK;
    }

    private static String line(Actor actor) {
        return "%-28s %-36s %s"
                .formatted(
                        actor.id(),
                        actor.name() == null ? "" : actor.name(),
                        actor.identifiers().stream()
                                .map(each -> each.scheme() + ":" + each.value())
                                .collect(Collectors.joining(" ")));
    }
}
