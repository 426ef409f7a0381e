package no.utbredt.initiative.roadmap.change;

import no.utbredt.initiative.roadmap.change.Change.What;
import no.utbredt.initiative.roadmap.item.Citation;
import no.utbredt.initiative.roadmap.item.Item;
import no.utbredt.initiative.roadmap.item.Statement;
import no.utbredt.initiative.time.ImpreciseDate;
import no.utbredt.vocabulary.promise.Slip;
import org.jspecify.annotations.Nullable;

/**
 * Where in an initiative something differs, and how that is said.
 *
 * @param section list of the initiative, or field
 * @param item the item, or null
 * @param field field of the item, or null
 * @param said whose statement it is, or null
 */
record Spot(
        String section,
        @Nullable Item item,
        @Nullable String field,
        @Nullable Citation said) {

    Spot(String section) {
        this(section, null, null, null);
    }

    Spot of(@Nullable Object element) {
        Citation citation = element instanceof Statement statement ? statement.source() : said;
        return element instanceof Item known && item == null
                ? new Spot(section, known, null, null)
                : new Spot(section, item, field, citation);
    }

    Spot field(String name) {
        return new Spot(section, item, field == null ? name : field + "." + name, said);
    }

    Change change(@Nullable Object before, @Nullable Object after) {
        What what = before == null ? What.ADDED : after == null ? What.REMOVED : What.CHANGED;
        Slip slip = before instanceof ImpreciseDate from && after instanceof ImpreciseDate to
                ? Slip.between(from.stretch(), to.stretch())
                : null;
        return new Change(
                what,
                section,
                item == null ? null : item.id(),
                field,
                before == null ? null : Words.value(before),
                after == null ? null : Words.value(after),
                slip,
                sentence(what, before, after, slip));
    }

    private String sentence(What what, @Nullable Object before, @Nullable Object after, @Nullable Slip slip) {
        boolean wholeItem = item != null && field == null;
        String subject = subject(wholeItem);
        String where = said == null ? "" : " (%s)".formatted(Words.place(said));
        return switch (what) {
            case ADDED ->
                wholeItem
                        ? "%s er lagt til.".formatted(subject)
                        : "%s er lagt til: %s%s.".formatted(subject, Words.value(after), where);
            case REMOVED ->
                wholeItem
                        ? "%s er tatt bort.".formatted(subject)
                        : "%s er tatt bort: %s%s.".formatted(subject, Words.value(before), where);
            case CHANGED ->
                "%s%s er endret fra «%s» til «%s»%s."
                        .formatted(subject, where, Words.value(before), Words.value(after), Days.moved(slip));
        };
    }

    private String subject(boolean wholeItem) {
        String noun = Words.field(section);
        String whose = item == null ? capital(noun) : "%s «%s»".formatted(capital(noun), item.label());
        if (wholeItem || field == null) {
            return whose;
        }
        String last = field.substring(field.lastIndexOf('.') + 1);
        return "%s: %s".formatted(whose, Words.field(last));
    }

    private static String capital(String noun) {
        return noun.isEmpty() ? noun : Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }
}
