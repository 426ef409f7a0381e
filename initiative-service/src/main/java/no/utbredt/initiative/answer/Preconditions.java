package no.utbredt.initiative.answer;

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

    private static BadRequest noTag(String sent) {
        return new BadRequest("If-Match", Quoted.of(sent), "an entity tag as ETag gave it, for example \"1-7\"");
    }
}
