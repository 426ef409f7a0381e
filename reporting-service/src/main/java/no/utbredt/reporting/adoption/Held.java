package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.List;

/**
 * What holds once a claim has been heard.
 *
 * @param decided the claim that says the stage
 * @param place of that claim among all claims in their order
 * @param weaker later claims that saw less without saying that anything changed, the furthest first: weaker knowledge, which
 *     moves only the bounds (law 2)
 */
record Held(Claim decided, int place, List<Claim> weaker) {

    /** What holds once the next claim in order has been heard as well; what is weaker is overtaken by what reaches as far. */
    Held then(Claim claim, int itsPlace) {
        if (claim.moves(decided)) {
            return new Held(claim, itsPlace, List.of());
        }
        List<Claim> left = new ArrayList<>(weaker);
        left.removeIf(each -> each.stage().reach() <= claim.stage().reach());
        left.add(claim);
        return new Held(decided, place, List.copyOf(left));
    }
}
