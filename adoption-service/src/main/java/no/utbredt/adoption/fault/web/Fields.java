package no.utbredt.adoption.fault.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.vocabulary.Misread;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The members of a JSON object, read one by one; a fault knows its JSON pointer. Members nobody asks for are ignored. */
public final class Fields {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode object;

    private Fields(JsonNode object) {
        this.object = object;
    }

    /** @throws FaultyField {@code not-json} */
    public static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new FaultyField(
                    "",
                    new Fault("not-json", "JSON", String.valueOf(e.getOriginalMessage()), "innholdet er ikke JSON"));
        }
    }

    /** @throws FaultyField {@code json-type} when it is no object */
    public static Fields of(JsonNode node) {
        if (!node.isObject()) {
            throw wrongType("", "an object", "et objekt");
        }
        return new Fields(node);
    }

    public String text(String name) {
        return value(name, Function.identity());
    }

    public @Nullable String optionalText(String name) {
        return optional(name, Function.identity());
    }

    public @Nullable LocalDate day(String name) {
        return optional(name, Row::toDay);
    }

    /** @throws FaultyField {@code value-missing}, {@code json-type}, or what the value has to say */
    public <T> T value(String name, Function<String, T> reading) {
        T value = optional(name, reading);
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    /** Null when it is absent or null. */
    public <T> @Nullable T optional(String name, Function<String, T> reading) {
        JsonNode member = object.path(name);
        if (isNothing(member)) {
            return null;
        }
        if (!member.isString()) {
            throw wrongType("/" + name, "a string", "en tekst");
        }
        return at("/" + name, () -> reading.apply(member.stringValue()));
    }

    /** False when it is absent or null. */
    public boolean flag(String name) {
        JsonNode member = object.path(name);
        if (!isNothing(member) && !member.isBoolean()) {
            throw wrongType("/" + name, "true or false", "true eller false");
        }
        return !isNothing(member) && member.booleanValue();
    }

    public BigDecimal number(String name) {
        JsonNode member = object.path(name);
        if (isNothing(member)) {
            throw missing(name);
        }
        if (!member.isNumber()) {
            throw wrongType("/" + name, "a number", "et tall");
        }
        return member.decimalValue();
    }

    public <T> T object(String name, Function<Fields, T> reading) {
        T value = optionalObject(name, reading);
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    /** Null when it is absent or null. */
    public <T> @Nullable T optionalObject(String name, Function<Fields, T> reading) {
        JsonNode member = object.path(name);
        return isNothing(member) ? null : at("/" + name, () -> reading.apply(of(member)));
    }

    /** Empty when it is absent or null. */
    public <T> List<T> objects(String name, Function<Fields, T> reading) {
        return each(name, element -> reading.apply(of(element)));
    }

    /** Empty when it is absent or null. */
    public List<String> texts(String name) {
        return each(name, element -> {
            if (!element.isString()) {
                throw wrongType("", "a string", "en tekst");
            }
            return element.stringValue();
        });
    }

    private <T> List<T> each(String name, Function<JsonNode, T> reading) {
        JsonNode member = object.path(name);
        if (!isNothing(member) && !member.isArray()) {
            throw wrongType("/" + name, "an array", "en liste");
        }
        List<T> values = new ArrayList<>();
        for (JsonNode element : member) {
            values.add(at("/" + name + "/" + values.size(), () -> reading.apply(element)));
        }
        return values;
    }

    private static <T> T at(String pointer, java.util.function.Supplier<T> reading) {
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

    private static boolean isNothing(JsonNode member) {
        return member.isMissingNode() || member.isNull();
    }

    private static FaultyField missing(String name) {
        return new FaultyField(
                "/" + name,
                new Fault("value-missing", "a value", "\"" + name + "\" is missing", "«" + name + "» mangler"));
    }

    private static FaultyField wrongType(String pointer, String expected, String expectedNb) {
        return new FaultyField(
                pointer, new Fault("json-type", expected, "this is not " + expected, "dette er ikke " + expectedNb));
    }
}
