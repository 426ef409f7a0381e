package no.utbredt.initiative.followup.kafka;

import no.utbredt.contract.document.FollowUpState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Kind;
import no.utbredt.initiative.followup.FollowUp;
import no.utbredt.initiative.version.Versions;
import no.utbredt.initiative.version.kafka.PublishedVersions;

/** A document for each follow-up under the id of its finding, published on their topic. */
public final class FollowUpDocuments {

    private FollowUpDocuments() {}

    /** The follow-ups, the one said last first. */
    public static Versions<FollowUp> in(Archive archive) {
        return new PublishedVersions<>(
                archive.documents(Kind.FOLLOW_UPS),
                (id, state) -> said(state),
                FollowUpDocuments::state,
                FollowUp::saidAt);
    }

    private static FollowUpState state(FollowUp said) {
        return new FollowUpState(said.kind(), said.state().name(), said.owner(), said.note(), said.saidAt());
    }

    private static FollowUp said(FollowUpState state) {
        return new FollowUp(
                state.kind(), FollowUp.State.valueOf(state.state()), state.owner(), state.note(), state.saidAt());
    }
}
