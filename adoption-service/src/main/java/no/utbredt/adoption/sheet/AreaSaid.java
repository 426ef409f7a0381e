package no.utbredt.adoption.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.area.Area;
import no.utbredt.adoption.area.AreaKind;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of an area. What is null or empty it does not speak of: of a known area that stays as it is; a new one needs all but
 * the days.
 *
 * @param sources where this is known from, beside what is known already
 * @param source where the row's own name is known from, or null
 * @param from the day from which the name holds, or null where it corrects what is said last
 */
public record AreaSaid(
        String id,
        @Nullable AreaKind kind,
        @Nullable String name,
        @Nullable Boolean complete,
        @Nullable LocalDate registeredFrom,
        List<String> sources,
        @Nullable String source,
        @Nullable LocalDate from)
        implements Line.Change<Area> {

    @Override
    public Area of(Optional<Area> known) {
        Retold retold = new Retold(from, Period.ALWAYS, source);
        return new Area(
                id,
                or(kind, known.map(Area::kind), "kind"),
                known.isPresent() && name == null
                        ? known.get().names()
                        : retold.one(known.map(Area::names).orElse(List.of()), or(name, Optional.empty(), "name")),
                or(complete, known.map(Area::complete), "complete"),
                registeredFrom == null ? known.map(Area::registeredFrom).orElse(null) : registeredFrom,
                Stream.of(
                                known.map(Area::sources).orElse(List.of()).stream(),
                                sources.stream(),
                                Stream.ofNullable(source))
                        .flatMap(each -> each)
                        .distinct()
                        .toList());
    }

    private static <V> V or(@Nullable V said, Optional<V> known, String column) {
        return said == null ? known.orElseThrow(() -> missing(column)) : said;
    }

    private static FaultyField missing(String column) {
        return new FaultyField(
                column,
                new Fault(
                        "value-missing",
                        "a value",
                        "\"" + column + "\" is missing, and the area is new",
                        "«" + column + "» mangler, og området er nytt"));
    }
}
