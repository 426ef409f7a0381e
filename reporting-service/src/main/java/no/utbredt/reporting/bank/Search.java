package no.utbredt.reporting.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds tables by words of their titles, variables and values (a little of Lucene's language): all words have to be there,
 * {@code OR} divides, {@code NOT} or a minus excludes, {@code title:x} looks in the title alone, {@code x*} begins a word, and
 * words in quotation marks are looked for one by one.
 */
public final class Search {

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"(?:~\\d+)?|(\\S+)");
    private static final int MOST_CHARACTERS = 400;

    private record Term(String word, boolean inTitle, boolean prefix, boolean not) {}

    private final List<List<Term>> alternatives = new ArrayList<>();

    private Search() {
        alternatives.add(new ArrayList<>());
    }

    /** What is looked for; the first 400 characters of it. */
    public static Search of(String query) {
        Search search = new Search();
        Matcher term = TERM.matcher(query.length() > MOST_CHARACTERS ? query.substring(0, MOST_CHARACTERS) : query);
        boolean not = false;
        while (term.find()) {
            if (term.group(1) != null) {
                for (String word : term.group(1).split("\\s+", -1)) {
                    search.add(word, not);
                }
                not = false;
            } else {
                not = search.word(term.group(2), not);
            }
        }
        return search;
    }

    private boolean word(String word, boolean not) {
        switch (word) {
            case "AND" -> {
                return not;
            }
            case "OR" -> alternatives.add(new ArrayList<>());
            case "NOT" -> {
                return true;
            }
            default -> add(word.startsWith("-") ? word.substring(1) : word, not || word.startsWith("-"));
        }
        return false;
    }

    private void add(String sent, boolean not) {
        int colon = sent.indexOf(':');
        boolean inTitle = sent.substring(0, Math.max(colon, 0)).equalsIgnoreCase("title");
        String word = sent.substring(colon + 1).toLowerCase(Locale.ROOT);
        boolean prefix = word.endsWith("*");
        String bare = word.replaceAll("[^\\p{L}\\p{N}-]", "");
        if (!bare.isEmpty()) {
            alternatives.getLast().add(new Term(bare, inTitle, prefix, not));
        }
    }

    /** Whether the table is found. */
    public boolean finds(Table table) {
        List<String> title = words(Stream.of(table.title()), table.name());
        List<String> all = words(labels(table), codes(table));
        return alternatives.stream().anyMatch(terms -> terms.stream().allMatch(term -> fits(term, title, all)));
    }

    private static Stream<Label> labels(Table table) {
        return Stream.concat(
                Stream.of(table.title()),
                table.variables().stream()
                        .flatMap(each -> Stream.concat(
                                Stream.of(each.label()),
                                each.choices().all().stream().map(Choice::label))));
    }

    private static String codes(Table table) {
        return table.name() + " "
                + table.variables().stream()
                        .flatMap(each -> each.choices().all().stream())
                        .map(Choice::code)
                        .collect(Collectors.joining(" "));
    }

    private static List<String> words(Stream<Label> labels, String more) {
        String text =
                labels.map(each -> each.norwegian() + " " + each.english()).collect(Collectors.joining(" "));
        return Arrays.asList((text + " " + more).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1));
    }

    private static boolean fits(Term term, List<String> title, List<String> all) {
        boolean there = (term.inTitle() ? title : all)
                .stream().anyMatch(word -> term.prefix() ? word.startsWith(term.word()) : word.equals(term.word()));
        return there != term.not();
    }
}
