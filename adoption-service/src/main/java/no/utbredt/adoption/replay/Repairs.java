package no.utbredt.adoption.replay;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What became of entries. Nothing of it is ever taken away, for it is the audit: also not when the entry made room for others. */
public interface Repairs {

    /** Those upon which anybody acted, by id of the entry. */
    Map<String, Repair> find(Collection<String> entries);

    /** Every one there is, in any order: as many as operators have made by hand. */
    List<Repair> all();

    /**
     * Keeps a repair with one more act.
     *
     * @return false when somebody else acted meanwhile; nothing is written then
     */
    boolean put(Repair repair);

    /** The repair of an entry, empty where nobody acted. */
    default Repair find(String entry) {
        return find(List.of(entry)).getOrDefault(entry, Repair.none(entry));
    }
}
