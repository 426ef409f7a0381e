package no.utbredt.reporting.coverage.web;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.timeline.web.StandingBody;
import no.utbredt.reporting.timeline.web.StandingBody.DerivedBody;
import no.utbredt.reporting.timeline.web.StandingBody.DerivedBody.Source;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who stands where, and so who is missing. */
@RestController
class RosterController {

    private static final Set<String> NAMES = Stream.concat(
                    Page.PARAMETERS.stream(),
                    Stream.of(
                            "service",
                            "role",
                            "group",
                            "scope",
                            "date",
                            "knownAt",
                            "statedBy",
                            "structure",
                            "maxAge",
                            "derived"))
            .collect(Collectors.toUnmodifiableSet());

    private final Coverage coverage;
    private final KnownSubjects subjects;
    private final KnownUpTo known;
    private final Knowledge knowledge;

    RosterController(Coverage coverage, KnownSubjects subjects, KnownUpTo known, Knowledge knowledge) {
        this.coverage = coverage;
        this.subjects = subjects;
        this.known = known;
        this.knowledge = knowledge;
    }

    @GetMapping("/v1/actors-by-stage")
    RosterBody roster(@RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, NAMES);
        CoverageQuestion question = CoverageParameters.question(asked, known.today());
        subjects.check(question);
        CoverageBody counts = CoverageBody.of(coverage.answer(question), known);
        Roster roster = coverage.roster(question);
        CellBody nation = counts.cells().isEmpty() ? null : counts.cells().getFirst();
        return knowledge.ask(
                question.horizon(),
                then -> new RosterBody(
                        Notice.TEXT,
                        counts.basis(),
                        nation == null ? CellState.UNKNOWN : nation.state(),
                        nation == null ? null : nation.stages(),
                        roster.withheld(),
                        Page.of(
                                roster.entries().stream()
                                        .filter(asked(asked, then))
                                        .toList(),
                                entry -> MemberBody.of(entry, then),
                                asked)));
    }

    /** Those whose standing is derived in the way asked for, or all. */
    private static Predicate<Roster.Entry> asked(Asked asked, Known then) {
        if (asked.text("derived") == null) {
            return entry -> true;
        }
        Source source = asked.code("derived", Source.class, Source.PARENT, EnumSet.allOf(Source.class));
        return entry -> {
            DerivedBody derived = DerivedBody.of(entry.standing().derivation(), then);
            return derived != null && derived.from() == source;
        };
    }

    /**
     * The group by stage, and its members, furthest first.
     *
     * @param state of the counts
     * @param stages the group by stage, or null without a figure
     * @param withheld whether the members may be persons and are not shown
     */
    record RosterBody(
            String notice,
            BasisBody basis,
            CellState state,
            @Nullable Map<Stage, Long> stages,
            boolean withheld,
            Page<MemberBody> actors) {}

    /** A member and where it stands. */
    record MemberBody(String id, @Nullable String name, StandingBody standing) {

        static MemberBody of(Roster.Entry entry, Known then) {
            return new MemberBody(entry.actor(), entry.name(), StandingBody.of(entry.standing(), then));
        }
    }
}
