package no.utbredt.initiative.answer;

import java.util.List;

/** Somebody else was first; nothing is changed. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String tag;
    private final transient List<?> differences;

    /**
     * @param name of the file
     * @param tag what stands of it
     * @param differences from what was sent to what stands
     */
    public ChangedMeanwhile(String name, String tag, List<?> differences) {
        super("%s has been changed by somebody else; nothing is changed".formatted(name));
        this.name = name;
        this.tag = tag;
        this.differences = List.copyOf(differences);
    }

    /** The same as the message, in Norwegian bokmål. */
    public String detailNb() {
        return "%s er endret av noen andre i mellomtiden; ingenting er endret".formatted(name);
    }

    public String tag() {
        return tag;
    }

    public List<?> differences() {
        return differences;
    }
}
