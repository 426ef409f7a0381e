package no.utbredt.cli.login;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Screen;
import no.utbredt.cli.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Forgets who somebody is. */
@Command(name = "logout", mixinStandardHelpOptions = true, description = "Forgets the credentials.")
public final class Logout implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Screen screen;

    @SuppressWarnings("NullAway.Init") // picocli makes it
    Logout(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        boolean gone = CredentialsFile.of(surroundings.environment()).delete();
        screen.tell(Map.of("forgotten", gone), List.of(gone ? "logged out" : "nobody was logged in"));
        return Exit.OK;
    }
}
