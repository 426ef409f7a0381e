package no.utbredt.adoption.fault.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.edge.json.JsonText;
import no.utbredt.vocabulary.Names;
import no.utbredt.vocabulary.Numbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of a JSON object a person wrote, read one by one; a fault knows its JSON pointer. A member nobody asks for is
 * refused with the name that was probably meant.
 */
public final class Fields {

    private static final int LONGEST_NAME = 10_000;

    private final JsonNode object;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(JsonNode object) {
        this.object = object;
    }

    /** @throws FaultyField {@code not-json}, {@code text-not-utf8}, {@code json-bounds}, {@code member-twice}, {@code text-not-unicode} */
    public static JsonNode parse(byte[] body) {
        JsonText text = Member.at("", () -> JsonText.read(body));
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
        return member(name).text(reading);
    }

    /** False when it is absent or null. */
    public boolean flag(String name) {
        return member(name).flag();
    }

    /** A decimal number within the bounds of {@link Numbers}. */
    public BigDecimal number(String name) {
        return member(name).number(Numbers::decimal);
    }

    /** A whole number from 0 to 10¹⁵, as JSON Schema means it: 3.0 is one. */
    public long count(String name) {
        return member(name).number(number -> Numbers.whole(number, 0, Numbers.LARGEST.longValueExact()));
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
        Member member = member(name);
        return member.isNothing() ? null : member.read(object -> read(object, reading));
    }

    /** Empty when it is absent or null. */
    public <T> List<T> objects(String name, Function<Fields, T> reading) {
        return member(name).elements(element -> read(element, reading));
    }

    /** Empty when it is absent or null. */
    public List<String> texts(String name) {
        return member(name).elements(element -> Names.read(Member.string(element), LONGEST_NAME));
    }

    /** Values written as text; empty when it is absent or null. */
    public <T> List<T> texts(String name, Function<String, T> reading) {
        return member(name).elements(element -> reading.apply(Names.read(Member.string(element), LONGEST_NAME)));
    }

    private Member member(String name) {
        asked.add(name);
        return new Member(name, object.path(name));
    }

    private void requireNothingElse() {
        object.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Misfits.unknown(name, asked);
                });
    }
}
