package no.utbredt.vocabulary.promise;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words of a date say of a change of plan. */
public enum Move {
    /** It is the plan that was given up. */
    FROM,
    /** It is the plan that came instead. */
    TO,
    /** They say nothing of one. */
    NONE;

    private static final List<String> GIVEN_UP =
            List.of("opprinnelig", "tidligere plan", "tidligere dato", "forrige plan", "gammel plan", "før flytting");
    private static final List<String> INSTEAD = List.of(
            "utsatt",
            "flyttet",
            "forskjøvet",
            "forskyves",
            "fremskyndet",
            "framskyndet",
            "ny plan",
            "ny dato",
            "revidert plan",
            "forsinket");

    /**
     * What Norwegian words say.
     *
     * @param reason why the date was changed, or null; who gives one says that it is the new date
     * @param words wording, note or quote of the date, any of them null
     */
    public static Move saidBy(@Nullable String reason, @Nullable String... words) {
        String all = String.join(" ", Stream.of(words).map(Move::lower).toList());
        if (GIVEN_UP.stream().anyMatch(all::contains)) {
            return FROM;
        }
        return reason != null || INSTEAD.stream().anyMatch(all::contains) ? TO : NONE;
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.of("nb", "NO"));
    }
}
