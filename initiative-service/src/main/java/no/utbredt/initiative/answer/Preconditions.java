package no.utbredt.initiative.answer;

import java.util.List;
import java.util.regex.Pattern;
import no.utbredt.edge.request.IfMatch;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;

/** What a writer says he saw (RFC 9110, section 13). */
public final class Preconditions {

    private static final Pattern TAG = Pattern.compile("[0-9a-f-]{1,40}");
    /** No state has it: whoever asks for anything at all, where nothing is, is told so. */
    private static final String NEVER = "0";

    private Preconditions() {}

    /**
     * The tag in If-Match, or null when there is none.
     *
     * @param current the tag of what is there, or null when nothing is
     * @throws BadRequest when it is none of ours
     */
    public static @Nullable String tag(@Nullable String ifMatch, @Nullable String current) {
        if (ifMatch == null) {
            return null;
        }
        String seen = IfMatch.read(ifMatch).orElseThrow(() -> noTag(ifMatch)).seen(current);
        if (seen != null && !TAG.matcher(seen).matches()) {
            throw noTag(ifMatch);
        }
        return seen == null ? NEVER : seen;
    }

    /**
     * The tag a writer saw, which is the one of what is there.
     *
     * @param current the tag of what is there, {@code absent} when nothing is
     * @return null only for a dry run that says none
     * @throws PreconditionMissing when none is said and it is no dry run
     * @throws ChangedMeanwhile when it is another
     */
    public static @Nullable String seen(
            String name,
            String current,
            String absent,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch,
            boolean dryRun) {
        String seen = "*".equals(ifNoneMatch) ? absent : tag(ifMatch, current.equals(absent) ? null : current);
        if (seen == null && !dryRun) {
            throw new PreconditionMissing(name, current);
        }
        if (seen != null && !seen.equals(current)) {
            throw new ChangedMeanwhile(name, current, List.of());
        }
        return seen;
    }

    private static BadRequest noTag(String sent) {
        return new BadRequest("If-Match", Quoted.of(sent), "an entity tag as ETag gave it, for example \"1-7\"");
    }
}
