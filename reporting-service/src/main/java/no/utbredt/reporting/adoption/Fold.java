package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** From claims to a standing. The order they are given in is {@link Claim#ORDER}; when they arrived has no say. */
final class Fold {
    private Fold() {}

    /**
     * Where the claims put an actor on a day.
     *
     * @param claims in their order
     * @param scope what is asked for; null asks for the furthest it has come in any scope
     */
    static Standing on(List<Claim> claims, int day, @Nullable String scope) {
        Standing standing = within(claims, day, scope);
        return scope == null ? lifted(standing, claims, day) : standing;
    }

    /** Where the claims that are not limited to a scope put an actor. */
    static Standing unlimited(List<Claim> claims, int day) {
        return within(claims, day, null);
    }

    /** The furthest of what holds without limit and what the claims say of any scope. */
    static Standing lifted(Standing unlimited, List<Claim> claims, int day) {
        Standing standing = unlimited;
        for (String some : scopes(claims)) {
            standing = further(standing, within(claims, day, some));
        }
        return standing;
    }

    private static Set<String> scopes(List<Claim> claims) {
        Set<String> scopes = Set.of();
        for (Claim claim : claims) {
            if (!claim.scopes().isEmpty()) {
                scopes = scopes.isEmpty() ? new TreeSet<>() : scopes;
                scopes.addAll(claim.scopes());
            }
        }
        return scopes;
    }

    private static Standing within(List<Claim> claims, int day, @Nullable String scope) {
        List<Claim> open = List.of();
        for (Claim claim : claims.reversed()) {
            if (claim.appliesTo(scope) && claim.begunOn(day)) {
                if (claim.certainOn(day)) {
                    return standing(claim, open);
                }
                open = open.isEmpty() ? new ArrayList<>() : open;
                open.add(claim);
            }
        }
        return standing(null, open);
    }

    private static Standing standing(@Nullable Claim decided, List<Claim> open) {
        if (decided == null && open.isEmpty()) {
            return Standing.UNKNOWN;
        }
        Standing certain = decided == null ? Standing.UNKNOWN : certain(decided);
        if (open.isEmpty()) {
            return certain;
        }
        Set<Stage> possible = EnumSet.of(certain.stage());
        List<ReportName> behind = new ArrayList<>(certain.behind());
        for (Claim claim : open) {
            possible.add(claim.stage());
            behind.add(claim.name());
        }
        return certain.perhaps(possible, behind);
    }

    private static Standing certain(Claim decided) {
        return new Standing(
                decided.stage(),
                Set.of(decided.stage()),
                true,
                decided.start(),
                decided.extent(),
                List.of(decided.name()),
                decided.derived() ? new Derivation.Published(decided.name().id()) : null,
                false);
    }

    /**
     * The further of what holds without limit and what holds in a scope; each may be what is possible of it. Where nothing is
     * known without limit, a scope lifts the stage only when users have got it there: that nobody under sixteen has a service
     * says nothing of the rest.
     */
    private static Standing further(Standing all, Standing some) {
        Set<Stage> possible = EnumSet.noneOf(Stage.class);
        for (Stage a : all.possible()) {
            for (Stage b : some.possible()) {
                possible.add(further(a, b));
            }
        }
        if (!all.told()) {
            possible.add(Stage.UNKNOWN);
        }
        boolean lifts = all.told() || some.stage().atLeast(Stage.AVAILABLE);
        boolean scoped = lifts && further(all.stage(), some.stage()) != all.stage();
        if (!scoped && !all.told()) {
            List<ReportName> behind = new ArrayList<>(all.behind());
            behind.addAll(some.behind());
            return all.perhaps(possible, behind);
        }
        Standing chosen = scoped ? some : all;
        possible.add(chosen.stage());
        return new Standing(
                chosen.stage(),
                possible,
                chosen.told(),
                chosen.since(),
                chosen.extent(),
                chosen.behind(),
                chosen.derivation(),
                scoped || chosen.scopeLimited());
    }

    private static Stage further(Stage all, Stage some) {
        return some.telling() && some.reach() > all.reach() ? some : all;
    }
}
