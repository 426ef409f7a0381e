package no.utbredt.reporting.initiative.web;

import no.utbredt.reporting.initiative.Target;

/** What the value of a target's step counts. */
public enum StepUnit {
    /** Of the group. */
    PERCENT,
    COUNT;

    public static StepUnit of(Target.Step step) {
        return step.percent() ? PERCENT : COUNT;
    }
}
