package no.utbredt.adoption.report;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An event that two readers would read in two ways, or whose data cannot be read: refused, whatever else it says. */
public final class Ambiguous extends ObjectNode {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /**
     * @param event as one reader reads it
     * @param refusals why, at least one
     */
    public Ambiguous(ObjectNode event, List<Refusal> refusals) {
        super(JsonNodeFactory.instance);
        setAll(event);
        this.refusals = List.copyOf(refusals);
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
