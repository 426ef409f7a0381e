package no.utbredt.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a process wrote last. */
final class LastLine {

    private static final int TAIL = 4_096;
    private static final int SHOWN = 200;

    private LastLine() {}

    /** At most two hundred characters of the last line that says something; empty when there is none. */
    static String of(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            List<String> lines = new String(tail, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                    .toList();
            String last = lines.isEmpty() ? "" : lines.getLast().strip();
            return last.length() > SHOWN ? last.substring(0, SHOWN) + " …" : last;
        } catch (IOException none) {
            return "";
        }
    }
}
