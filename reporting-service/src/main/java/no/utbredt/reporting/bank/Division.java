package no.utbredt.reporting.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Cut;

/** The values of a variable that are cells of the coverage, each with where the coverage tells of it. */
final class Division {

    /** The key of the whole country. */
    static final String NATION = "0";

    /** The key of those of whom it is not known where they belong. */
    static final String NOT_KNOWN = "";

    /**
     * A value.
     *
     * @param choice its code and name here
     * @param cut along what the coverage has to be cut
     * @param key which cell of it
     */
    record Entry(Choice choice, Cut cut, String key) {}

    private final List<Entry> entries;
    private final Map<String, Entry> byCode = new HashMap<>();

    Division(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(each -> byCode.put(each.choice().code(), each));
    }

    List<Entry> entries() {
        return entries;
    }

    /** The values in their order. */
    Choices choices() {
        return Choices.of(entries.stream().map(Entry::choice).toList());
    }

    /** The value of that code. */
    Entry entry(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    /** How many there are of a cut. */
    int many(Cut cut) {
        return (int) entries.stream().filter(each -> each.cut().equals(cut)).count();
    }

    /** How an area of the coverage is known here. */
    static String key(Area area) {
        return area.cut().equals(Cut.NATION) ? NATION : Objects.requireNonNullElse(area.code(), NOT_KNOWN);
    }
}
