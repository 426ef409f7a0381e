package no.utbredt.reporting.bank;

import org.jspecify.annotations.Nullable;

/**
 * A text in both languages.
 *
 * @param norwegian bokmål
 * @param english English; the Norwegian one where there is none
 */
public record Label(String norwegian, String english) {

    /** A name and its English, which may be missing. */
    public static Label of(String norwegian, @Nullable String english) {
        return new Label(norwegian, english == null || english.isBlank() ? norwegian : english);
    }

    /** A text that is the same in both. */
    public static Label same(String text) {
        return new Label(text, text);
    }

    /** The text in that language. */
    public String in(Language language) {
        return switch (language) {
            case NO -> norwegian;
            case EN -> english;
        };
    }
}
