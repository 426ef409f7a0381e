package no.utbredt.local;

import java.io.IOException;
import java.io.PrintStream;
import no.utbredt.local.issuer.Issuer;

/** The token issuer alone, for where broker and store run elsewhere, as they do in containers. */
public final class LocalIssuer implements AutoCloseable {

    private final DataFolder folder;
    private final Issuer issuer;

    private LocalIssuer(DataFolder folder, Issuer issuer) {
        this.folder = folder;
        this.issuer = issuer;
    }

    /** Runs until the process is told to stop; exit codes are in {@link CannotStart}. */
    public static void main(String[] arguments) {
        try {
            LocalIssuer alone = start(Settings.read(System.getProperties(), System.getenv()), System.out);
            Runtime.getRuntime().addShutdownHook(new Thread(alone::close, "stop"));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(e.exitCode());
        } catch (IOException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    static LocalIssuer start(Settings settings, PrintStream out) throws IOException {
        DataFolder folder = DataFolder.lock(settings.data());
        try (Ports ports = new Ports()) {
            int port = ports.claim(settings.issuerPort(), "the token issuer", Setting.ISSUER_PORT);
            Issuer issuer = Issuer.start(
                    folder.path().resolve("issuer"),
                    settings.door(ports.letGo(port)),
                    settings.clients(),
                    settings.pages());
            out.printf("Token issuer ready at %s%n", issuer.uri());
            return new LocalIssuer(folder, issuer);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    String uri() {
        return issuer.uri();
    }

    @Override
    public void close() {
        issuer.close();
        try {
            folder.close();
        } catch (IOException e) {
            System.err.println("While stopping: " + e);
        }
    }
}
