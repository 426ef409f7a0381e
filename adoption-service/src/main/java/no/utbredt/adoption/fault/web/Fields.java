package no.utbredt.adoption.fault.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.edge.json.JsonText;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Names;
import no.utbredt.vocabulary.Numbers;
import no.utbredt.vocabulary.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of a JSON object a person wrote, read one by one; a fault knows its JSON pointer. A member nobody asks for is
 * refused with the name that was probably meant.
 */
public final class Fields {

    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_ELEMENTS = 10_000;

    private final JsonNode object;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(JsonNode object) {
        this.object = object;
    }

    /** @throws FaultyField {@code not-json}, {@code text-not-utf8}, {@code json-bounds}, {@code member-twice}, {@code text-not-unicode} */
    public static JsonNode parse(byte[] body) {
        JsonText text = at("", () -> JsonText.read(body));
        text.flaws().stream().findFirst().ifPresent(flaw -> {
            throw new FaultyField(flaw.pointer(), Fault.of(flaw.why()));
        });
        return text.node();
    }

    /**
     * Reads an object and everything in it.
     *
     * @throws FaultyField {@code json-type} when it is no object, {@code member-unknown}, or what the reading has to say
     */
    public static <T> T read(JsonNode node, Function<Fields, T> reading) {
        Fields fields = of(node);
        T value = reading.apply(fields);
        fields.requireNothingElse();
        return value;
    }

    private static Fields of(JsonNode node) {
        if (!node.isObject()) {
            throw Misfits.wrongType("", "an object", "et objekt");
        }
        return new Fields(node);
    }

    /** Text that can be seen. */
    public String text(String name) {
        String text = optionalText(name);
        if (text == null) {
            throw Misfits.missing(name);
        }
        return text;
    }

    /** Null when it is absent, null or blank. */
    public @Nullable String optionalText(String name) {
        return optional(name, text -> Names.isBlank(text) ? null : text);
    }

    /** Refuses another id in the body than in the address; none is as good. */
    public void sameId(String id) {
        String said = optionalText("id");
        if (said != null && !said.equals(id)) {
            throw new FaultyField(
                    "/id", new Fault("id-differs", id, "the address says another id", "adressen sier en annen id"));
        }
    }

    public @Nullable LocalDate day(String name) {
        return optional(name, Row::toDay);
    }

    /** @throws FaultyField {@code value-missing}, {@code json-type}, or what the value has to say */
    public <T> T value(String name, Function<String, T> reading) {
        T value = optional(name, reading);
        if (value == null) {
            throw Misfits.missing(name);
        }
        return value;
    }

    /** Null when it is absent or null. */
    public <T> @Nullable T optional(String name, Function<String, @Nullable T> reading) {
        JsonNode member = member(name);
        if (isNothing(member)) {
            return null;
        }
        if (!member.isString()) {
            throw Misfits.wrongType("/" + name, "a string", "en tekst");
        }
        return at("/" + name, () -> reading.apply(Texts.read(member.stringValue(), LONGEST_TEXT)));
    }

    /** False when it is absent or null. */
    public boolean flag(String name) {
        JsonNode member = member(name);
        if (!isNothing(member) && !member.isBoolean()) {
            throw Misfits.wrongType("/" + name, "true or false", "true eller false");
        }
        return !isNothing(member) && member.booleanValue();
    }

    /** A decimal number within the bounds of {@link Numbers}. */
    public BigDecimal number(String name) {
        return number(name, Numbers::decimal);
    }

    /** A whole number from 0 to 10¹⁵, as JSON Schema means it: 3.0 is one. */
    public long count(String name) {
        return number(name, number -> Numbers.whole(number, 0, Numbers.LARGEST.longValueExact()));
    }

    private <T> T number(String name, Function<BigDecimal, T> reading) {
        JsonNode member = member(name);
        if (isNothing(member)) {
            throw Misfits.missing(name);
        }
        if (!member.isNumber()) {
            throw Misfits.wrongType("/" + name, "a number", "et tall");
        }
        return at("/" + name, () -> reading.apply(member.decimalValue()));
    }

    public <T> T object(String name, Function<Fields, T> reading) {
        T value = optionalObject(name, reading);
        if (value == null) {
            throw Misfits.missing(name);
        }
        return value;
    }

    /** Null when it is absent or null. */
    public <T> @Nullable T optionalObject(String name, Function<Fields, T> reading) {
        JsonNode member = member(name);
        return isNothing(member) ? null : at("/" + name, () -> read(member, reading));
    }

    /** Empty when it is absent or null. */
    public <T> List<T> objects(String name, Function<Fields, T> reading) {
        return each(name, element -> read(element, reading));
    }

    /** Empty when it is absent or null. */
    public List<String> texts(String name) {
        return each(name, element -> {
            if (!element.isString()) {
                throw Misfits.wrongType("", "a string", "en tekst");
            }
            return Names.read(element.stringValue(), LONGEST_TEXT);
        });
    }

    private <T> List<T> each(String name, Function<JsonNode, T> reading) {
        JsonNode member = member(name);
        if (!isNothing(member) && !member.isArray()) {
            throw Misfits.wrongType("/" + name, "an array", "en liste");
        }
        if (member.size() > MOST_ELEMENTS) {
            throw Misfits.tooMany(name, MOST_ELEMENTS, member.size());
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

    private JsonNode member(String name) {
        asked.add(name);
        return object.path(name);
    }

    private void requireNothingElse() {
        object.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Misfits.unknown(name, asked);
                });
    }

    private static boolean isNothing(JsonNode member) {
        return member.isMissingNode() || member.isNull();
    }
}
