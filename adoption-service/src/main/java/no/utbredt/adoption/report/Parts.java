package no.utbredt.adoption.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads what all kinds of events have in common: whom, when, where it stands, and what it names. */
final class Parts {

    private static final int MOST_NAMES = 1000;
    private static final Choice<Role> ROLE = Choice.of(Role.class, "role-unknown");
    private static final Choice<Since.Basis> BASIS = Choice.of(Since.Basis.class, "basis-unknown");
    private static final Choice<Footnotes.Classification> CLASSIFICATION =
            Choice.of(Footnotes.Classification.class, "classification-unknown");
    private static final Set<String> SCHEMES = Set.of("ENH", "HER", "RESH", "KOMNR", "UTBREDT");

    private Parts() {}

    /** The value, which has been refused before when it is missing. */
    static <T> T said(@Nullable T value) {
        return Objects.requireNonNull(value, "a missing value has been refused before");
    }

    static @Nullable String service(Place place) {
        return place.required("a catalogue id", Codes::service);
    }

    static @Nullable Role role(Place place) {
        return oneOf(place, ROLE);
    }

    static @Nullable Role roleIfSaid(Place place) {
        return place.optional(ROLE);
    }

    static @Nullable Subject subject(Place actor) {
        if (!actor.object("scheme and value")) {
            return null;
        }
        String scheme = actor.at("scheme").required("ENH, HER, RESH, KOMNR or UTBREDT", Function.identity());
        String area = actor.at("serviceArea").optional(Codes::service);
        if (scheme == null) {
            return null;
        }
        Place place = SCHEMES.contains(scheme) ? actor.at("value") : actor.at("scheme");
        String value = place.required(
                "an identifier",
                text -> scheme.equals("UTBREDT")
                        ? new ActorId(text).value()
                        : Identifier.of(scheme, text).value());
        return value == null ? null : new Subject(scheme, value, area);
    }

    static @Nullable Since since(Place place) {
        if (!place.object("date and basis")) {
            return null;
        }
        PartialDate date = date(place.at("date"));
        Since.Basis basis = oneOf(place.at("basis"), BASIS);
        return date == null || basis == null ? null : new Since(date, basis);
    }

    static @Nullable Evidence evidence(Place place) {
        if (!place.said() || !place.object("document and place")) {
            return null;
        }
        String document = place.at("document").required("a document's id", Codes::code);
        String where = place.at("place").optional(Codes::place);
        place.at("quote").optional(Codes::quote);
        place.at("classification").optional(CLASSIFICATION);
        return document == null ? null : new Evidence(document, where);
    }

    static @Nullable PartialDate date(Place place) {
        return place.required(PartialDate.FORMS, PartialDate::parse);
    }

    static @Nullable PartialDate dateIfSaid(Place place) {
        return place.optional(PartialDate::parse);
    }

    static <E extends Enum<E>> @Nullable E oneOf(Place place, Choice<E> choice) {
        return place.required(choice.expected(), choice);
    }

    /** Codes, sorted, each once. */
    static List<String> codes(Place list, int most, String expected, Function<String, String> reader) {
        return list.each(most).stream()
                .flatMap(each -> Stream.ofNullable(each.<String>required(expected, reader)))
                .sorted()
                .distinct()
                .toList();
    }

    static List<ReportName> names(Place list) {
        return list.each(MOST_NAMES).stream()
                .flatMap(each -> Stream.ofNullable(name(each)))
                .distinct()
                .toList();
    }

    private static @Nullable ReportName name(Place place) {
        if (!place.object("source and id")) {
            return null;
        }
        String source = place.at("source").required("a source", Codes::source);
        String id = place.at("id").required("an id", Codes::id);
        return source == null || id == null ? null : new ReportName(source, id);
    }
}
