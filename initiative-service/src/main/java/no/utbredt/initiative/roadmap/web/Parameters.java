package no.utbredt.initiative.roadmap.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.utbredt.edge.Shortened;
import no.utbredt.edge.request.IfMatch;
import no.utbredt.initiative.answer.BadRequest;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** What a request says, read or refused. */
final class Parameters {

    private static final Pattern TAG = Pattern.compile("[0-9a-f-]{1,40}");
    /** No state has it: whoever asks for anything at all, where nothing is, is told so. */
    private static final String NEVER = "0";

    private Parameters() {}

    static @Nullable ImpreciseDate date(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return ImpreciseDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(name, text, ImpreciseDate.FORMS);
        }
    }

    static <E extends Enum<E>> @Nullable E code(String name, Class<E> type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadRequest(
                        name,
                        text,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /**
     * The tag in If-Match, or null when there is none.
     *
     * @param current the tag of what is there, or null when nothing is
     */
    static @Nullable String tag(@Nullable String ifMatch, @Nullable String current) {
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
        return new BadRequest("If-Match", Shortened.of(sent), "an entity tag as ETag gave it, for example \"1-7\"");
    }
}
