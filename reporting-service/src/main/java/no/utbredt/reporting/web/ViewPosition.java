package no.utbredt.reporting.web;

import java.util.UUID;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.view.View;
import org.springframework.stereotype.Component;

/** Where the view stands. Another run of the service has other positions, so that a repaired fold is never taken for the one before. */
@Component
public class ViewPosition {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Knowledge knowledge;
    private final View view;
    private final KnownUpTo known;

    ViewPosition(Knowledge knowledge, View view, KnownUpTo known) {
        this.knowledge = knowledge;
        this.view = view;
        this.known = known;
    }

    /** Another one whenever an answer may be another: something was recorded, something could not be read, or a day has begun. */
    public String now() {
        return run
                + '-'
                + knowledge.revision()
                + '-'
                + view.unreadable().count()
                + '-'
                + known.today().toEpochDay();
    }
}
