package no.utbredt.initiative.edition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.utbredt.initiative.edition.Comparison.Difference;
import no.utbredt.initiative.edition.Entry.What;
import no.utbredt.initiative.roadmap.change.Days;
import no.utbredt.initiative.roadmap.change.Words;
import no.utbredt.vocabulary.promise.Slip;
import org.jspecify.annotations.Nullable;

/** A comparison in entries and sentences. What comes or goes whole is said once, not field by field. */
public final class Report {

    private static final Set<String> REASONED = Set.of("level", "date", "value", "phase");

    private final Map<Key, Difference> differences;
    private final Labels labels;
    private final Map<Key, String> spokeBefore;
    private final Map<Key, String> spokeAfter;
    private final boolean oneSeries;

    private Report(Edition from, Edition to) {
        this.differences = Comparison.of(from, to).differences();
        this.labels = Labels.of(from, to);
        this.spokeBefore = Facts.speakers(from);
        this.spokeAfter = Facts.speakers(to);
        this.oneSeries = from.plan().series().equals(to.plan().series());
    }

    /** Every entry, by initiative and section. */
    public static List<Entry> of(Edition from, Edition to) {
        Report report = new Report(from, to);
        return report.differences.entrySet().stream()
                .filter(difference -> !report.isToldAbove(difference.getKey()))
                .map(difference -> report.entry(difference.getKey(), difference.getValue()))
                .toList();
    }

    private boolean isToldAbove(Key key) {
        return Stream.of(Key.of(key.initiative()), key.whole())
                .filter(above -> !above.equals(key))
                .map(differences::get)
                .anyMatch(Objects::nonNull);
    }

    private Entry entry(Key key, Difference difference) {
        Fact before = difference.before();
        Fact after = difference.after();
        Slip slip = slip(key, before, after);
        What what = what(before, after, slip);
        return new Entry(
                what,
                key,
                before == null ? null : before.words(),
                after == null ? null : after.words(),
                slip,
                sentence(what, key, before, after, slip));
    }

    /** By how much a date has moved; null when it is none, or another's vaguer one, which is no move (law 10). */
    private @Nullable Slip slip(Key key, @Nullable Fact before, @Nullable Fact after) {
        return before == null
                        || after == null
                        || before.date() == null
                        || after.date() == null
                        || isVaguer(key, before, after)
                ? null
                : Slip.between(before.date().stretch(), after.date().stretch());
    }

    private boolean isVaguer(Key key, @Nullable Fact before, @Nullable Fact after) {
        String speaker = spokeBefore.get(key);
        return speaker != null
                && !speaker.equals(spokeAfter.get(key))
                && before != null
                && after != null
                && before.date() != null
                && after.date() != null
                && after.date().stretch().isVaguerThan(before.date().stretch());
    }

    private What what(@Nullable Fact before, @Nullable Fact after, @Nullable Slip slip) {
        if (before == null) {
            return What.ADDED;
        }
        if (after == null) {
            return oneSeries ? What.REMOVED : What.NOT_MENTIONED;
        }
        return slip == null ? What.CHANGED : What.MOVED;
    }

    private String sentence(What what, Key key, @Nullable Fact before, @Nullable Fact after, @Nullable Slip slip) {
        String subject = labels.subject(key);
        boolean whole = key.field().isEmpty();
        return switch (what) {
            case ADDED ->
                whole
                        ? "%s er kommet til.".formatted(subject)
                        : "%s er nå oppgitt: %s.".formatted(subject, words(after));
            case REMOVED ->
                whole
                        ? "%s er tatt ut.".formatted(subject)
                        : "%s er ikke lenger oppgitt (var: %s).".formatted(subject, words(before));
            case NOT_MENTIONED -> "%s er ikke omtalt.".formatted(subject);
            case MOVED ->
                "%s er flyttet fra %s til %s%s%s."
                        .formatted(subject, words(before), words(after), Days.moved(slip), because(key));
            case CHANGED ->
                isVaguer(key, before, after)
                        ? "%s er oppgitt mindre presist av en annen: %s (før: %s)."
                                .formatted(subject, words(after), words(before))
                        : "%s er endret fra «%s» til «%s»%s."
                                .formatted(subject, words(before), words(after), because(key));
        };
    }

    /** The old and the new reason beside a changed level or date, where both give one. */
    private String because(Key key) {
        int dot = key.field().lastIndexOf('.');
        Difference reason = dot < 0
                ? null
                : differences.get(new Key(
                        key.initiative(), key.section(), key.item(), key.field().substring(0, dot + 1) + "reason"));
        return reason == null || !REASONED.contains(key.field().substring(dot + 1))
                ? ""
                : " (begrunnelse før: %s; nå: %s)".formatted(words(reason.before()), words(reason.after()));
    }

    private static String words(@Nullable Fact fact) {
        return fact == null ? Words.value(null) : fact.words();
    }
}
