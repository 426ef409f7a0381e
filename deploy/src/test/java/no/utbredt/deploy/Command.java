package no.utbredt.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that has run.
 *
 * @param code its exit code; 127 when there is no such program
 * @param said what it wrote, errors included
 */
public record Command(int code, String said) {

    /** Runs in the checkout's root and waits for the end, at most a minute. */
    public static Command run(List<String> words) {
        try {
            Process process = new ProcessBuilder(words)
                    .directory(Checkout.ROOT.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Command(124, said);
            }
            return new Command(process.exitValue(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + words, e);
        } catch (IOException noSuchProgram) {
            return new Command(127, noSuchProgram.toString());
        }
    }

    public boolean succeeded() {
        return code == 0;
    }
}
