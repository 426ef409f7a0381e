package no.utbredt.initiative.roadmap;

import java.util.List;
import no.utbredt.initiative.roadmap.item.Alternative;
import no.utbredt.initiative.roadmap.item.Assessment;
import no.utbredt.initiative.roadmap.item.Assumption;
import no.utbredt.initiative.roadmap.item.Barrier;
import no.utbredt.initiative.roadmap.item.Benefit;
import no.utbredt.initiative.roadmap.item.Cost;
import no.utbredt.initiative.roadmap.item.CubeCell;
import no.utbredt.initiative.roadmap.item.Decision;
import no.utbredt.initiative.roadmap.item.Dependency;
import no.utbredt.initiative.roadmap.item.Eligibility;
import no.utbredt.initiative.roadmap.item.FollowUp;
import no.utbredt.initiative.roadmap.item.Grant;
import no.utbredt.initiative.roadmap.item.GroupMention;
import no.utbredt.initiative.roadmap.item.Indicator;
import no.utbredt.initiative.roadmap.item.Intent;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.roadmap.item.Name;
import no.utbredt.initiative.roadmap.item.Network;
import no.utbredt.initiative.roadmap.item.Obligation;
import no.utbredt.initiative.roadmap.item.OverallRisk;
import no.utbredt.initiative.roadmap.item.Parent;
import no.utbredt.initiative.roadmap.item.Party;
import no.utbredt.initiative.roadmap.item.Phase;
import no.utbredt.initiative.roadmap.item.PortfolioCriterion;
import no.utbredt.initiative.roadmap.item.Priority;
import no.utbredt.initiative.roadmap.item.Remark;
import no.utbredt.initiative.roadmap.item.RequiredUptake;
import no.utbredt.initiative.roadmap.item.Risk;
import no.utbredt.initiative.roadmap.item.ServiceMention;
import no.utbredt.initiative.roadmap.item.Status;
import no.utbredt.initiative.roadmap.item.StrategyGoal;
import no.utbredt.initiative.roadmap.item.Target;
import no.utbredt.initiative.roadmap.item.Text;
import no.utbredt.initiative.roadmap.item.Wave;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of the roadmap with what the sources say of it. Nothing a source said is overwritten by what
 * another said: statements stand side by side.
 *
 * @param id lower-case words parted by '-', stable
 * @param kind tiltak, program, prosjekt, muliggjører, strategi or portefølje
 * @param nameEnglish English name, or null
 * @param names every name a document uses; the first is the display name
 * @param goals what it is to reach
 * @param descriptions what it is
 * @param parties who takes part
 * @param groups whom it is for
 * @param services services and versions it introduces
 * @param parents what it is part of
 * @param portfolio criteria of the national portfolio
 * @param strategyGoals goals of strategies it serves
 * @param statuses where it stands
 * @param intents what the regions intend
 * @param phases phase per group and service version
 * @param assessments the four assessments
 * @param overallRisks overall risk as the sources state it
 * @param milestones milestones
 * @param targets targets
 * @param dependencies what it depends on
 * @param assumptions forutsetninger
 * @param decisions decisions and decision points
 * @param risks risks
 * @param benefits benefits
 * @param costs money
 * @param priorities introduction strategy: priorities
 * @param barriers introduction strategy: barriers
 * @param waves introduction strategy: puljer
 * @param networks introduction strategy: networks
 * @param eligibility what an actor must fulfil to adopt
 * @param obligations who is bound
 * @param followUps follow-up register
 * @param grants grants
 * @param alternatives alternatives
 * @param requiredUptakes uptake needed for it to pay
 * @param indicators indicators
 * @param cubes the cube: notes on its cells, and how stewards judge them
 * @param remarks anything else a document says
 */
public record Initiative(
        String id,
        Kind kind,
        @Nullable String nameEnglish,
        List<Name> names,
        List<Text> goals,
        List<Text> descriptions,
        List<Party> parties,
        List<GroupMention> groups,
        List<ServiceMention> services,
        List<Parent> parents,
        List<PortfolioCriterion> portfolio,
        List<StrategyGoal> strategyGoals,
        List<Status> statuses,
        List<Intent> intents,
        List<Phase> phases,
        List<Assessment> assessments,
        List<OverallRisk> overallRisks,
        List<Milestone> milestones,
        List<Target> targets,
        List<Dependency> dependencies,
        List<Assumption> assumptions,
        List<Decision> decisions,
        List<Risk> risks,
        List<Benefit> benefits,
        List<Cost> costs,
        List<Priority> priorities,
        List<Barrier> barriers,
        List<Wave> waves,
        List<Network> networks,
        List<Eligibility> eligibility,
        List<Obligation> obligations,
        List<FollowUp> followUps,
        List<Grant> grants,
        List<Alternative> alternatives,
        List<RequiredUptake> requiredUptakes,
        List<Indicator> indicators,
        List<CubeCell> cubes,
        List<Remark> remarks) {

    /** What kinds there are. */
    public enum Kind {
        INITIATIVE,
        PROGRAMME,
        PROJECT,
        ENABLER,
        STRATEGY,
        PORTFOLIO
    }

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Initiative {
        names = names == null ? List.of() : List.copyOf(names);
        goals = goals == null ? List.of() : List.copyOf(goals);
        descriptions = descriptions == null ? List.of() : List.copyOf(descriptions);
        parties = parties == null ? List.of() : List.copyOf(parties);
        groups = groups == null ? List.of() : List.copyOf(groups);
        services = services == null ? List.of() : List.copyOf(services);
        parents = parents == null ? List.of() : List.copyOf(parents);
        portfolio = portfolio == null ? List.of() : List.copyOf(portfolio);
        strategyGoals = strategyGoals == null ? List.of() : List.copyOf(strategyGoals);
        statuses = statuses == null ? List.of() : List.copyOf(statuses);
        intents = intents == null ? List.of() : List.copyOf(intents);
        phases = phases == null ? List.of() : List.copyOf(phases);
        assessments = assessments == null ? List.of() : List.copyOf(assessments);
        overallRisks = overallRisks == null ? List.of() : List.copyOf(overallRisks);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        targets = targets == null ? List.of() : List.copyOf(targets);
        dependencies = dependencies == null ? List.of() : List.copyOf(dependencies);
        assumptions = assumptions == null ? List.of() : List.copyOf(assumptions);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        risks = risks == null ? List.of() : List.copyOf(risks);
        benefits = benefits == null ? List.of() : List.copyOf(benefits);
        costs = costs == null ? List.of() : List.copyOf(costs);
        priorities = priorities == null ? List.of() : List.copyOf(priorities);
        barriers = barriers == null ? List.of() : List.copyOf(barriers);
        waves = waves == null ? List.of() : List.copyOf(waves);
        networks = networks == null ? List.of() : List.copyOf(networks);
        eligibility = eligibility == null ? List.of() : List.copyOf(eligibility);
        obligations = obligations == null ? List.of() : List.copyOf(obligations);
        followUps = followUps == null ? List.of() : List.copyOf(followUps);
        grants = grants == null ? List.of() : List.copyOf(grants);
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
        requiredUptakes = requiredUptakes == null ? List.of() : List.copyOf(requiredUptakes);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        cubes = cubes == null ? List.of() : List.copyOf(cubes);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }
}
