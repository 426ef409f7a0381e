package no.utbredt.launcher.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A shell somebody types into, line by line, seeing what each answers. */
final class Shell implements AutoCloseable {

    private static final String MARK = "--- ended ";

    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    /** @param status how the line ended; 0 is well */
    record Answer(int status, String text) {}

    Shell(Path folder, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder("bash", "--noprofile", "--norc")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        in = process.outputWriter(StandardCharsets.UTF_8);
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    Answer type(String line) {
        try {
            in.write(line + "\nended=$?; echo; echo \"" + MARK + "$ended\"\n");
            in.flush();
            return answer(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer(String typed) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(MARK)) {
                return new Answer(Integer.parseInt(line.substring(MARK.length())), text.toString());
            }
            text.append(line).append('\n');
        }
        throw new AssertionError("the shell ended at: " + typed + "\n" + text);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
