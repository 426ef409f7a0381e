package no.utbredt.launcher.demo;

import java.util.List;
import java.util.Optional;
import no.utbredt.launcher.UserError;

/**
 * What is asked of a demonstration.
 *
 * @param seed the same gives the same history, 0 to a thousand million
 * @param percent how much of the country takes part, 1 to 100
 * @param rate live reports a second, 0 to 50
 */
public record DemoOptions(long seed, int percent, int rate) {

    /** What is written before an equals sign. */
    public static final List<String> KNOWN = List.of("--demo-seed", "--demo-size", "--demo-rate");

    private static final String DEMO = "--demo";

    /**
     * Reads them among other arguments.
     *
     * @return nothing where no demonstration is asked for
     * @throws UserError naming what is out of range, or useless without {@code --demo}
     */
    public static Optional<DemoOptions> parse(List<String> arguments) {
        if (!arguments.contains(DEMO)) {
            arguments.stream()
                    .filter(each -> KNOWN.contains(name(each)))
                    .findFirst()
                    .ifPresent(each -> {
                        throw new UserError(each + " is of no use without " + DEMO);
                    });
            return Optional.empty();
        }
        return Optional.of(new DemoOptions(
                number(arguments, "--demo-seed", 1, 0, 1_000_000_000),
                number(arguments, "--demo-size", 100, 1, 100),
                number(arguments, "--demo-rate", 3, 0, 50)));
    }

    /** Whether an argument is one of these. */
    public static boolean isOne(String argument) {
        return argument.equals(DEMO) || KNOWN.contains(name(argument)) && argument.contains("=");
    }

    private static String name(String argument) {
        return argument.split("=", 2)[0];
    }

    private static int number(List<String> arguments, String option, int otherwise, int least, int most) {
        return arguments.stream()
                .filter(each -> each.startsWith(option + "="))
                .reduce((first, last) -> last)
                .map(each -> read(each.substring(option.length() + 1), option, least, most))
                .orElse(otherwise);
    }

    private static int read(String value, String option, int least, int most) {
        if (!value.matches("\\d{1,10}") || Long.parseLong(value) < least || Long.parseLong(value) > most) {
            throw new UserError(option + " is " + value + "; it is a number from " + least + " to " + most + ".");
        }
        return Integer.parseInt(value);
    }
}
