package no.utbredt.initiative.edition;

import java.util.Comparator;

/**
 * What a fact of an edition is about. Whose statement it is does not matter: that is what makes two editions comparable.
 *
 * @param initiative id of the initiative
 * @param section list of the initiative, or empty when it is about there being one
 * @param item what tells it apart within the section, or empty
 * @param field the field, or empty when it is about there being such an item
 */
record Key(String initiative, String section, String item, String field) implements Comparable<Key> {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::initiative)
            .thenComparing(Key::section)
            .thenComparing(Key::item)
            .thenComparing(Key::field);

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }

    /** Of there being such an initiative. */
    static Key of(String initiative) {
        return new Key(initiative, "", "", "");
    }

    /** Of there being such an item. */
    Key whole() {
        return new Key(initiative, section, item, "");
    }
}
