package no.utbredt.adoption.fault.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One member of a JSON object, read as what it is to be; absent and null are the same. A fault knows its JSON pointer. */
record Member(String name, JsonNode node) {

    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_ELEMENTS = 10_000;

    /** A reading whose faults stand at that pointer or beneath it. */
    static <T extends @Nullable Object> T at(String pointer, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (FaultyValue e) {
            throw new FaultyField(pointer, e.fault());
        } catch (Misread e) {
            throw new FaultyField(pointer, Fault.of(e));
        } catch (FaultyField e) {
            throw e.beneath(pointer);
        }
    }

    boolean isNothing() {
        return node.isMissingNode() || node.isNull();
    }

    <T extends @Nullable Object> T read(Function<JsonNode, T> reading) {
        return at("/" + name, () -> reading.apply(node));
    }

    /** Null when there is nothing. */
    <T> @Nullable T text(Function<String, @Nullable T> reading) {
        return isNothing()
                ? null
                : this.<@Nullable T>read(text -> reading.apply(Texts.read(string(text), LONGEST_TEXT)));
    }

    /** False when there is nothing. */
    boolean flag() {
        if (!isNothing() && !node.isBoolean()) {
            throw Misfits.wrongType("/" + name, "true or false", "true eller false");
        }
        return !isNothing() && node.booleanValue();
    }

    <T> T number(Function<BigDecimal, T> reading) {
        if (isNothing()) {
            throw Misfits.missing(name);
        }
        if (!node.isNumber()) {
            throw Misfits.wrongType("/" + name, "a number", "et tall");
        }
        return read(number -> reading.apply(number.decimalValue()));
    }

    /** Empty when there is nothing. */
    <T> List<T> elements(Function<JsonNode, T> reading) {
        if (!isNothing() && !node.isArray()) {
            throw Misfits.wrongType("/" + name, "an array", "en liste");
        }
        if (node.size() > MOST_ELEMENTS) {
            throw Misfits.tooMany(name, MOST_ELEMENTS, node.size());
        }
        List<T> values = new ArrayList<>();
        for (JsonNode element : node) {
            values.add(at("/" + name + "/" + values.size(), () -> reading.apply(element)));
        }
        return values;
    }

    static String string(JsonNode node) {
        if (!node.isString()) {
            throw Misfits.wrongType("", "a string", "en tekst");
        }
        return node.stringValue();
    }
}
