package no.utbredt.adoption.report;

import java.util.Set;

/** What the manner of a report must not say beside the rest of it: whoever says both has mistaken one of them. */
final class MannerRules {

    private static final Set<Stage> UNTRIED = Set.of(
            Stage.UNKNOWN,
            Stage.NOT_RELEVANT,
            Stage.NO_PLAN,
            Stage.NOT_STARTED,
            Stage.INTERESTED,
            Stage.PREPARING,
            Stage.COMMITTED,
            Stage.TECHNICALLY_READY);
    private static final Set<Stage> NEVER_PLANNED = Set.of(Stage.UNKNOWN, Stage.NOT_RELEVANT);

    private MannerRules() {}

    static void check(Report.Adopted report, Place place) {
        Manner manner = report.manner();
        if (manner != null) {
            units(manner, place);
            trials(report, manner, place);
            others(report, manner, place);
            Manner.Planned planned = manner.planned();
            if (planned != null && NEVER_PLANNED.contains(planned.stage())) {
                place.at("planned").at("stage").refuse(Faults.contradiction("a stage somebody can plan to reach"));
            }
        }
    }

    private static void units(Manner manner, Place place) {
        if (manner.marks().contains(Manner.Mark.ALL_UNITS) && (manner.part() != null || manner.unit() != null)) {
            place.at("marks").refuse(Faults.contradiction("ALL_UNITS, or else part and unit"));
        }
    }

    private static void trials(Report.Adopted report, Manner manner, Place place) {
        boolean ended = manner.marks().contains(Manner.Mark.TRIAL_ENDED);
        if (manner.marks().contains(Manner.Mark.NOT_TRIED) && (ended || !UNTRIED.contains(report.stage()))) {
            place.at("marks")
                    .refuse(Faults.contradiction("NOT_TRIED with a stage before PILOTING and without TRIAL_ENDED"));
        }
    }

    private static void others(Report.Adopted report, Manner manner, Place place) {
        Manner.Counterpart other = manner.counterpart();
        if (other != null && other.role() == report.role()) {
            place.at("counterpart").at("role").refuse(Faults.contradiction("the other role than the report's own"));
        }
        if (other != null && other.actor() != null && other.group() != null) {
            place.at("counterpart").at("group").refuse(Faults.contradiction("an actor or a group"));
        }
        if (report.actor().equals(manner.onBehalfOf())) {
            place.at("onBehalfOf").refuse(Faults.contradiction("another organisation than the report's own actor"));
        }
    }
}
