package no.utbredt.adoption.report;

import java.util.EnumSet;
import java.util.Set;
import no.utbredt.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/** Reads in what manner a report says what it says: codes of closed lists, identifiers and dates, never words. */
final class MannerReading {

    private static final int MOST_MARKS = 10;

    private static final Choice<Manner.Part> PART = Choice.of(Manner.Part.class, "manner-code-unknown");
    private static final Choice<Manner.Unit> UNIT = Choice.of(Manner.Unit.class, "manner-code-unknown");
    private static final Choice<Manner.Degree> DEGREE = Choice.of(Manner.Degree.class, "manner-code-unknown");
    private static final Choice<Manner.Mark> MARK = Choice.of(Manner.Mark.class, "manner-code-unknown");
    private static final Choice<Role> ROLE = Choice.of(Role.class, "role-unknown");
    private static final Choice<Stage> STAGE = Choice.of(Stage.class, "stage-unknown");

    private static final Manner NOTHING = new Manner(null, null, null, Set.of(), null, null, null);

    private MannerReading() {}

    /** The manner; null when none is said, also by an empty object, or after a refusal. */
    static @Nullable Manner read(Place place) {
        if (!place.said() || !place.object("an object of codes")) {
            return null;
        }
        Manner manner = new Manner(
                place.at("part").optional(PART),
                place.at("unit").optional(UNIT),
                place.at("degree").optional(DEGREE),
                marks(place.at("marks")),
                planned(place.at("planned")),
                place.at("onBehalfOf").said() ? Parts.subject(place.at("onBehalfOf")) : null,
                counterpart(place.at("counterpart")));
        return manner.equals(NOTHING) ? null : manner;
    }

    private static Set<Manner.Mark> marks(Place list) {
        Set<Manner.Mark> marks = EnumSet.noneOf(Manner.Mark.class);
        for (Place each : list.each(MOST_MARKS)) {
            Manner.Mark mark = each.required(MARK.expected(), MARK);
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static Manner.@Nullable Planned planned(Place place) {
        if (!place.said() || !place.object("stage and date")) {
            return null;
        }
        Stage stage = place.at("stage").required(STAGE.expected(), STAGE);
        Span date = place.at("date").optional(Span::parse);
        return stage == null ? null : new Manner.Planned(stage, date);
    }

    private static Manner.@Nullable Counterpart counterpart(Place place) {
        if (!place.said() || !place.object("role, and actor or group")) {
            return null;
        }
        Role role = place.at("role").required(ROLE.expected(), ROLE);
        Subject actor = place.at("actor").said() ? Parts.subject(place.at("actor")) : null;
        String group = place.at("group").optional(Codes::service);
        return role == null ? null : new Manner.Counterpart(role, actor, group);
    }
}
