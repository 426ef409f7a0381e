package no.utbredt.launcher.watch;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PromQL expression, looked at for the metrics it names. */
record Expression(String text) {

    private static final Pattern NOT_METRICS = Pattern.compile(
            "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\s*\\(|[a-zA-Z0-9_:])");
    private static final Set<String> OPERATORS =
            Set.of("and", "or", "unless", "sum", "max", "min", "avg", "count", "bool", "offset", "e");

    /** The series it reads. */
    Set<String> metrics() {
        Set<String> metrics = new TreeSet<>();
        String bare = NOT_METRICS.matcher(text.replaceAll("\"[^\"]*\"", "")).replaceAll(" ");
        Matcher word = WORD.matcher(bare);
        while (word.find()) {
            boolean partOfNumber = word.start() > 0 && Character.isDigit(bare.charAt(word.start() - 1));
            if (!partOfNumber && !OPERATORS.contains(word.group())) {
                metrics.add(word.group());
            }
        }
        return metrics;
    }
}
