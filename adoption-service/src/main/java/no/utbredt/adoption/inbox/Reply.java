package no.utbredt.adoption.inbox;

import no.utbredt.adoption.report.Answer;

/** What is said to a letter. */
public record Reply(Letter letter, Answer answer) {

    public Place place() {
        return letter.place();
    }
}
