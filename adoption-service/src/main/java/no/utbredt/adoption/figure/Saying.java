package no.utbredt.adoption.figure;

import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.report.Certainty;
import no.utbredt.adoption.report.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says.
 *
 * @param value the number, or null when only a word is given
 * @param word the word, or null
 * @param memberStage what <em>ingen</em> says of each member: NOT_STARTED, NO_PLAN or NOT_RELEVANT; else null
 * @param basis what the publisher divided by, in the publisher's words, or null when not said
 * @param certainty whether the publisher is sure
 */
public record Saying(
        @Nullable Count value,
        @Nullable Word word,
        @Nullable Stage memberStage,
        @Nullable String basis,
        Certainty certainty) {

    /** @throws FaultyField {@code value-or-word} or {@code member-stage} */
    public Saying {
        if (value == null && word == null) {
            throw new FaultyField(
                    "/value",
                    new Fault(
                            "value-or-word",
                            "a value or a word",
                            "a figure says a number or a word, this one neither",
                            "et tall eller et ord må være oppgitt"));
        }
        requireMemberStage(word, memberStage);
    }

    private static void requireMemberStage(@Nullable Word word, @Nullable Stage stage) {
        boolean right = stage == null
                || (word == Word.INGEN
                        && (stage == Stage.NOT_STARTED || stage == Stage.NO_PLAN || stage == Stage.NOT_RELEVANT));
        if (!right) {
            throw new FaultyField(
                    "/memberStage",
                    new Fault(
                            "member-stage",
                            "NOT_STARTED, NO_PLAN or NOT_RELEVANT, with the word INGEN",
                            stage + " is not what " + word + " says of each member",
                            stage + " er ikke det " + word + " sier om hver enkelt"));
        }
    }
}
