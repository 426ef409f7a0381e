package no.utbredt.adoption.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Numbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in an event, and the list of what was found wrong there.
 *
 * @param node what stands there
 * @param within the place it lies in, or null for the event itself
 * @param field its name within that
 * @param refusals what was found wrong in the event so far
 */
record Place(JsonNode node, @Nullable Place within, String field, List<Refusal> refusals) {

    /** Most that is counted: what every reader of JSON can hold exactly (RFC 8259, chapter 6). */
    private static final long MOST = (1L << 53) - 1;

    static Place root(JsonNode event) {
        return new Place(event, null, "", new ArrayList<>());
    }

    Place at(String field) {
        return new Place(node.path(field), this, field, refusals);
    }

    /** Where it is, as a JSON pointer (RFC 6901); written only for what is refused. */
    private String pointer() {
        return within == null ? "" : within.pointer() + "/" + field;
    }

    boolean said() {
        return !node.isMissingNode() && !node.isNull();
    }

    void refuse(Fault fault) {
        refusals.add(new Refusal(pointer(), fault));
    }

    /** How much was found wrong in the event so far. */
    int faults() {
        return refusals.size();
    }

    /** Whether an object stands here; refuses when something else or nothing does. */
    boolean object(String expected) {
        if (said() && !node.isObject()) {
            refuse(Faults.wrongType(expected, "et JSON-objekt"));
        } else if (!said()) {
            refuse(Faults.missing(expected));
        }
        return node.isObject();
    }

    /** What stands here, read; null after a refusal. */
    <T> @Nullable T required(String expected, Function<String, T> reader) {
        if (!said()) {
            refuse(Faults.missing(expected));
            return null;
        }
        return optional(reader);
    }

    /** What stands here, read; null when nothing does, or after a refusal. */
    <T> @Nullable T optional(Function<String, T> reader) {
        if (!said()) {
            return null;
        }
        if (!node.isString()) {
            refuse(Faults.wrongType("a string", "en tekst"));
            return null;
        }
        try {
            return reader.apply(node.stringValue());
        } catch (FaultyValue wrong) {
            refuse(wrong.fault());
        } catch (Misread wrong) {
            refuse(Fault.of(wrong));
        }
        return null;
    }

    /** A whole number as JSON Schema means it, 3.0 and 3e0 as well as 3, or null after a refusal. */
    @Nullable
    Long number(long least) {
        return number(least, MOST);
    }

    /** The same within bounds. */
    @Nullable
    Long number(long least, long most) {
        if (!said()) {
            refuse(Faults.missing("a whole number"));
        } else if (!node.isNumber()) {
            refuse(Faults.wrongType("a whole number from " + least, "et heltall fra " + least));
        } else {
            return whole(least, most);
        }
        return null;
    }

    private @Nullable Long whole(long least, long most) {
        try {
            return Numbers.whole(node.decimalValue(), least, most);
        } catch (Misread wrong) {
            refuse(Fault.of(wrong));
            return null;
        }
    }

    /** The elements of a list; none when it is absent, or after a refusal. */
    List<Place> each(int most) {
        List<Place> places = new ArrayList<>();
        if (said() && !node.isArray()) {
            refuse(Faults.wrongType("a list", "en liste"));
        } else if (node.size() > most) {
            refuse(Faults.tooMany(most, node.size()));
        } else {
            for (int i = 0; i < node.size(); i++) {
                places.add(new Place(node.get(i), this, Integer.toString(i), refusals));
            }
        }
        return places;
    }
}
