package no.utbredt.adoption.actor.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/** Dated values as JSON, in the field names of the event contract: {@code value}, {@code from}, {@code to}, {@code source}. */
public final class DatedJson {

    private static final int LONGEST_SOURCE = 1_000;

    private DatedJson() {}

    /** The dated values of that member; empty when it is absent or null. */
    public static <T> List<Dated<T>> read(Fields json, String name, Function<Fields, T> reading) {
        return json.objects(name, each -> new Dated<>(reading.apply(each), period(each), source(each)));
    }

    /** Its {@code source}, or null. */
    static @Nullable String source(Fields json) {
        return json.optional("source", source -> Names.read(source, LONGEST_SOURCE));
    }

    /** The days between its {@code from} and {@code to}. */
    public static Period period(Fields json) {
        return new Period(json.day("from"), json.day("to"));
    }

    /** Each with its first and last day and its source, null where there is none. */
    public static <T> List<Map<String, Object>> write(List<Dated<T>> values, Function<T, Object> writing) {
        return values.stream()
                .map(value -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("value", writing.apply(value.value()));
                    write(json, value.during());
                    json.put("source", value.source());
                    return json;
                })
                .toList();
    }

    /** Adds the first and the last day, null where there is none. */
    public static void write(Map<String, Object> json, Period during) {
        json.put("from", text(during.from()));
        json.put("to", text(during.to()));
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
