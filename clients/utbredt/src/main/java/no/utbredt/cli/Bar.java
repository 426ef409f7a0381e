package no.utbredt.cli;

import java.io.PrintWriter;

/** A bar that fills on a terminal, and nothing anywhere else. */
public final class Bar {

    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean moves;
    private final String what;
    private String shown = "";

    Bar(PrintWriter out, boolean moves, String what) {
        this.out = out;
        this.moves = moves;
        this.what = what;
    }

    /** So much of so much; where the whole is not known it is 0. */
    public void at(long done, long whole) {
        if (moves) {
            show(
                    whole > 0
                            ? "%s %s %3d %%".formatted(what, filled(done, whole), done * 100 / whole)
                            : what + " " + done);
        }
    }

    private static String filled(long done, long whole) {
        int full = (int) Math.min(WIDTH, done * WIDTH / whole);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }

    private void show(String line) {
        if (!line.equals(shown)) {
            out.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
            out.flush();
            shown = line;
        }
    }

    /** Goes on to the next line. */
    public void end() {
        if (!shown.isEmpty()) {
            out.println();
            shown = "";
        }
    }
}
