package no.utbredt.reporting.progress.web;

import java.util.List;
import java.util.Map;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.initiative.DeclaredPhase;
import no.utbredt.reporting.initiative.web.SaidBody;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.DerivedPhase;
import no.utbredt.reporting.progress.GroupPhase;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * Where a group is, declared beside derived.
 *
 * @param derivedPhase 2 to 5 by the group's own reports (<em>avledet</em>), or null
 * @param derivation how it is derived, or null for what is declared of the initiative as a whole
 * @param reason why there is no figure, or null
 * @param actors the actors by stage, or null
 */
record PhaseBody(
        Named group,
        @Nullable Named service,
        @Nullable Role role,
        @Nullable Integer derivedPhase,
        @Nullable Derivation derivation,
        @Nullable String reason,
        @Nullable Map<Stage, Long> actors,
        List<DeclaredBody> declared) {

    /** What the group's own reports say of its phase. */
    enum Derivation {
        AT,
        NOT_BEGUN,
        /** The unknown could turn it. */
        UNDECIDED,
        NO_FIGURE
    }

    /** A phase somebody declares. */
    record DeclaredBody(
            int phase,
            @Nullable String scope,
            @Nullable String reason,
            @Nullable String date,
            SaidBody source) {

        static DeclaredBody of(DeclaredPhase declared) {
            return new DeclaredBody(
                    declared.phase(),
                    declared.scope(),
                    declared.reason(),
                    declared.date() == null ? null : declared.date().toString(),
                    SaidBody.of(declared.said()));
        }
    }

    static PhaseBody of(GroupPhase phase, Known known) {
        DerivedPhase derived = phase.derived();
        return new PhaseBody(
                Named.group(phase.group(), known),
                phase.service() == null ? null : Named.service(phase.service(), known),
                phase.role(),
                derived instanceof DerivedPhase.At at ? at.phase() : null,
                derived == null ? null : derivation(derived),
                derived instanceof DerivedPhase.NoFigure none ? none.reason() : null,
                phase.actors() == null ? null : phase.actors().byStage(),
                phase.declared().stream().map(DeclaredBody::of).toList());
    }

    private static Derivation derivation(DerivedPhase derived) {
        return switch (derived) {
            case DerivedPhase.At at -> Derivation.AT;
            case DerivedPhase.NotBegun notBegun -> Derivation.NOT_BEGUN;
            case DerivedPhase.Undecided undecided -> Derivation.UNDECIDED;
            case DerivedPhase.NoFigure noFigure -> Derivation.NO_FIGURE;
        };
    }
}
