package no.utbredt.edge.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a writer says he saw (RFC 9110, section 13.1.1): one of some entity tags, or anything at all.
 *
 * @param anything {@code *}: whatever is there
 * @param tags without their quotation marks, and without what a representation adds to the version ({@code -yaml}); weak tags
 *     never match and are left out
 */
public record IfMatch(boolean anything, List<String> tags) {

    private static final Pattern LIST =
            Pattern.compile("\\s*(?:,?\\s*(?:W/)?\"[^\"\\s]*\"\\s*)(?:,\\s*(?:W/)?\"[^\"\\s]*\"\\s*)*,?\\s*");
    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"\\s]*)\"");
    private static final int LONGEST = 4_000;

    /** Empty when it is no list of entity tags. */
    public static Optional<IfMatch> read(String header) {
        if (header.strip().equals("*")) {
            return Optional.of(new IfMatch(true, List.of()));
        }
        if (header.length() > LONGEST || !LIST.matcher(header).matches()) {
            return Optional.empty();
        }
        List<String> tags = new ArrayList<>();
        for (Matcher each = TAG.matcher(header); each.find(); ) {
            if (each.group(1) == null) {
                tags.add(each.group(2).replaceFirst("-yaml$", ""));
            }
        }
        return tags.isEmpty() ? Optional.empty() : Optional.of(new IfMatch(false, tags));
    }

    /** The tag to hold against what is there: the current one where the writer saw it, else one that is not. */
    public @Nullable String seen(@Nullable String current) {
        if (anything || current != null && tags.contains(current)) {
            return current;
        }
        return tags.getFirst();
    }
}
