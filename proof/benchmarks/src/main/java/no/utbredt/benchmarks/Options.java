package no.utbredt.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param chosen the benchmarks to run
 * @param size how much to measure
 * @param help only say what can be asked for
 */
record Options(List<Benchmark> chosen, Size size, boolean help) {

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException naming the one that is not known, and what is
     */
    static Options parse(List<String> arguments, List<Benchmark> all) {
        Size size = arguments.contains("--tiny") ? Size.TINY : arguments.contains("--quick") ? Size.QUICK : Size.FULL;
        boolean help = arguments.contains("--help") || arguments.contains("-h");
        List<Benchmark> chosen = arguments.stream()
                .filter(argument ->
                        !List.of("--quick", "--tiny", "--help", "-h").contains(argument))
                .map(name -> named(name, all)
                        .orElseThrow(
                                () -> new IllegalArgumentException("Unknown benchmark " + name + ".\n" + usage(all))))
                .toList();
        return new Options(chosen.isEmpty() ? all : chosen, size, help);
    }

    private static Optional<Benchmark> named(String name, List<Benchmark> all) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    static String usage(List<Benchmark> all) {
        return """
                Usage: ./proof/benchmarks/run [names] [--quick | --tiny]
                  names     of: %s; all of them when none is named
                  --quick   a first look at less of it; nothing is written down
                  --tiny    tries the benchmarks themselves; its figures say nothing
                """.formatted(String.join(", ", all.stream().map(Benchmark::name).toList()));
    }
}
