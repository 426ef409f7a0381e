package no.utbredt.benchmarks.start;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One run of the command.
 *
 * @param seconds from the command to its end
 * @param phases what it said it had reached
 * @param mebibytes resident memory by process
 */
record OneStart(double seconds, List<Phase> phases, Map<String, Double> mebibytes) {

    private static final Pattern STEP = Pattern.compile("\\s*(\\d+\\.\\d) s  (.*)");

    /** A step and when it was reached, seconds after the launcher's start. */
    record Phase(String reached, double seconds) {

        /** What a line of the launcher's says; numbers in it differ from run to run and are left out. */
        static Stream<Phase> in(String line) {
            Matcher step = STEP.matcher(line);
            return step.matches()
                    ? Stream.of(new Phase(
                            step.group(2).replaceAll("[0-9][0-9 .,]*", "… ").strip(),
                            Double.parseDouble(step.group(1))))
                    : Stream.empty();
        }
    }
}
