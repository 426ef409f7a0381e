package no.utbredt.adoption.inbox.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.utbredt.adoption.inbox.Place;
import no.utbredt.adoption.inbox.Reply;
import no.utbredt.adoption.report.web.Result;

/** What became of one record: where it lay, and the result as over HTTP. */
record InboxAnswer(Place inbox, @JsonUnwrapped Result result) {

    static InboxAnswer of(Reply reply) {
        return new InboxAnswer(reply.place(), Result.of(reply.answer()));
    }
}
